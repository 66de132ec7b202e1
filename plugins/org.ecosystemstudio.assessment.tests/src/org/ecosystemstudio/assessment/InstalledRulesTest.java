/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledRulesTest {

    @Test
    void followTheOrderOfTheCatalogue() {
        List<RuleDescription> own = InstalledRules.own().stream().map(Rule::description).toList();
        assertEquals(RuleCatalogue.all().stream().filter(own::contains).toList(), own);
    }

    @Test
    void areFoundByTheirCodes() {
        assertEquals(RuleCatalogue.rule("SF1.1"), InstalledRules.find("SF1.1").orElseThrow());
        assertEquals(Optional.empty(), InstalledRules.find("HOUSE1"));
    }

    @Test
    void addTheRulesOfOthers(@TempDir Path jar) throws Exception {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), OtherRule.class.getName());
        try (URLClassLoader loader = new URLClassLoader(new URL[] { jar.toUri().toURL() },
                getClass().getClassLoader())) {
            List<String> codes = InstalledRules.seenBy(loader).stream().map(rule -> rule.description().code()).toList();
            assertEquals(InstalledRules.own().size() + 1, codes.size());
            assertEquals("HOUSE1", codes.getLast());
        }
    }

    /** A rule as another plug-in may bring it. */
    public static final class OtherRule implements ModelRule {

        @Override
        public RuleDescription description() {
            return new RuleDescription("HOUSE1", List.of(Severity.INFO), MethodStep.MAP, List.of(), null, messages());
        }

        @Override
        public void check(RuleContext context, RuleReport report) {
            // finds nothing
        }
    }
}
