/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.assessment.RuleExamples;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class EveryParticipantHasAContactTest {

    private final Rule rule = new EveryParticipantHasAContact();

    @Test
    void reportsAParticipantWithoutContact() {
        List<Finding> findings = findings("actor Alpha actor Beta { contact Ben } actor Fund { involvement friend }");
        assertEquals(
                List.of("Participant Alpha names nobody to turn to. Write in its braces: contact Anna \"A. de Vries\" "
                        + "mail \"anna@example.org\"."),
                findings.stream().map(finding -> finding.message(Locale.ENGLISH)).toList());
        assertEquals(
                List.of("Deelnemer Alpha noemt niemand bij wie anderen terechtkunnen. Schrijf tussen de accolades: "
                        + "contact Anna \"A. de Vries\" mail \"anna@example.org\"."),
                findings.stream().map(finding -> finding.message(Locale.forLanguageTag("nl"))).toList());
    }

    @Test
    void itsExamplesShowWhatItMeans() {
        RuleExamples examples = rule.examples().orElseThrow();
        assertEquals(1, findings(examples.lacking()).size());
        assertEquals(List.of(), findings(examples.holding()));
    }

    @Test
    void isFoundOnTheClassPathOnce() {
        assertEquals(List.of("HOUSE1"), InstalledRules.all().stream().map(installed -> installed.description().code())
                .filter(code -> code.equals("HOUSE1")).toList());
    }

    @Test
    void isNamedAtTheExtensionPointToo() throws IOException {
        try (InputStream plugin = EveryParticipantHasAContact.class.getResourceAsStream("/plugin.xml")) {
            String text = new String(plugin.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("<rule class=\"" + EveryParticipantHasAContact.class.getName() + "\"/>"), text);
        }
    }

    private List<Finding> findings(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        Plan plan = Plan.of(model.view(), LocalDate.of(2026, 6, 1));
        return Assessment.of(plan, List.of(rule), AssessmentSettings.NONE).allFindings();
    }
}
