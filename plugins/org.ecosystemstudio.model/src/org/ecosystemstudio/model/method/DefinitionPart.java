/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;

/** A part of the definition of an ecosystem that can be checked (handbook 2.2). */
public enum DefinitionPart {

    /** Multilateral dependence. */
    A("a", "SF1.3"),
    /** Hierarchical independence. */
    B("b", "DEF2"),
    /** Heterogeneous partners; which the handbook does not define: in kind, sector or capability. */
    C("c", "DEF1"),
    /** One shared value proposition. */
    D("d", "DEF4"),
    /** Non-generic complementarities. */
    E("e", "DEF5");

    private final String letter;
    private final String rule;

    DefinitionPart(String letter, String rule) {
        this.letter = letter;
        this.rule = rule;
    }

    /** Its code: {@code DEF-a}. */
    public String code() {
        return "DEF-" + letter;
    }

    /** The rule that checks it. */
    public RuleDescription rule() {
        return RuleCatalogue.rule(rule);
    }

    /** What it is called, as within a sentence. */
    public String title(Locale language) {
        return MethodTexts.text(language, "definition", letter, "title");
    }

    /** What it says, as a sentence. */
    public String statement(Locale language) {
        return MethodTexts.text(language, "definition", letter, "statement");
    }
}
