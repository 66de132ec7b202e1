/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

import org.ecosystemstudio.assessment.finance.Fin4SharesAndAmounts;
import org.ecosystemstudio.assessment.goals.Goal7NoCycle;

/**
 * The rules that models are assessed by: the method's own, in the order of the catalogue, then those of others. Others
 * add a rule by a jar that names it in {@code META-INF/services/org.ecosystemstudio.assessment.Rule}.
 */
public final class InstalledRules {

    private static final List<Rule> OWN = List.of(
            new Goal7NoCycle(),
            new Fin4SharesAndAmounts());

    private InstalledRules() {
    }

    /** The method's own rules. */
    public static List<Rule> own() {
        return OWN;
    }

    /** The method's own rules, then those that the class path holds besides. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(OWN);
        ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(rules::add);
        return List.copyOf(rules);
    }
}
