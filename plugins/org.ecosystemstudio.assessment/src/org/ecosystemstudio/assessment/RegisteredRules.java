/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Rules that plug-ins of Eclipse bring at the extension point {@code org.ecosystemstudio.assessment.rules}. */
final class RegisteredRules {

    private static final String POINT = "org.ecosystemstudio.assessment.rules";

    private RegisteredRules() {
    }

    /** Those of the running platform; none on a plain class path, with the registry's classes or without. */
    static List<Rule> here() {
        try {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            return registry == null ? List.of() : of(registry);
        } catch (NoClassDefFoundError withoutEclipse) {
            return List.of();
        }
    }

    /**
     * Those of a registry.
     *
     * @throws ServiceConfigurationError when a rule is named but cannot be made
     */
    static List<Rule> of(IExtensionRegistry registry) {
        List<Rule> rules = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            rules.add(rule(element));
        }
        return rules;
    }

    private static Rule rule(IConfigurationElement element) {
        String name = element.getAttribute("class") + " of " + element.getContributor().getName();
        try {
            if (element.createExecutableExtension("class") instanceof Rule rule) {
                return rule;
            }
        } catch (CoreException e) {
            throw new ServiceConfigurationError("Cannot make the rule " + name, e);
        }
        throw new ServiceConfigurationError("Not a rule: " + name);
    }
}
