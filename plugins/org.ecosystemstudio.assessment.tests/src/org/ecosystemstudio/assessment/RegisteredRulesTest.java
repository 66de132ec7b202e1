/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceConfigurationError;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.junit.jupiter.api.Test;

class RegisteredRulesTest {

    private static final String POINT = "<plugin><extension-point id=\"rules\" name=\"Rules\"/></plugin>";

    @Test
    void comeFromTheExtensionPoint() throws IOException {
        List<Rule> rules = RegisteredRules.of(registry(AddedRule.class.getName()));
        assertEquals(List.of("ADDED1"), rules.stream().map(rule -> rule.description().code()).toList());
    }

    @Test
    void sayWhichClassIsMissing() throws IOException {
        IExtensionRegistry registry = registry("org.example.Nowhere");
        ServiceConfigurationError error = assertThrows(ServiceConfigurationError.class,
                () -> RegisteredRules.of(registry));
        assertEquals("Cannot make the rule org.example.Nowhere of org.example.rules", error.getMessage());
    }

    @Test
    void sayWhichClassIsNoRule() throws IOException {
        IExtensionRegistry registry = registry(Object.class.getName());
        ServiceConfigurationError error = assertThrows(ServiceConfigurationError.class,
                () -> RegisteredRules.of(registry));
        assertEquals("Not a rule: java.lang.Object of org.example.rules", error.getMessage());
    }

    @Test
    void areNoneWhereNobodyAddsAny() {
        assertEquals(List.of(), RegisteredRules.here());
        assertEquals(InstalledRules.own(), InstalledRules.all());
    }

    private static IExtensionRegistry registry(String ruleClass) throws IOException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassesOfTheTest(), new Object(), null);
        contribute(registry, "org.ecosystemstudio.assessment", POINT);
        contribute(registry, "org.example.rules", "<plugin><extension point=\"org.ecosystemstudio.assessment.rules\">"
                + "<rule class=\"" + ruleClass + "\"/></extension></plugin>");
        return registry;
    }

    private static void contribute(IExtensionRegistry registry, String name, String xml) throws IOException {
        try (InputStream stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            assertTrue(registry.addContribution(stream, ContributorFactorySimple.createContributor(name), false, null,
                    null,
                    null));
        }
    }

    /** A registry whose contributors are all in the class path of the test, and that logs nothing. */
    private static final class ClassesOfTheTest extends RegistryStrategy {

        ClassesOfTheTest() {
            super(null, null);
        }

        @Override
        public void log(IStatus status) {
            // the error itself says it
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className,
                String overriddenContributorName) throws CoreException {
            try {
                return Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
            }
        }
    }

    /** A rule as another plug-in may bring it. */
    public static final class AddedRule implements ModelRule {

        @Override
        public RuleDescription description() {
            return new RuleDescription("ADDED1", List.of(Severity.INFO), MethodStep.MAP, List.of(), null, messages());
        }

        @Override
        public void check(RuleContext context, RuleReport report) {
            // finds nothing
        }
    }
}
