/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;

/**
 * One of the seven success factors (handbook 2.2, stated there for innovation ecosystems; used for all types here).
 */
public enum SuccessFactor {

    /** Offers complement each other; little competition. */
    SF1,
    /** A well-defined goal with added value, support and urgency. */
    SF2,
    /** Enough return at a relatively low risk. */
    SF3,
    /** Trust, group feeling and commitment. */
    SF4,
    /** Roles and expectations spoken out. */
    SF5,
    /** A driver, and a party with capital. */
    SF6,
    /** Successes reached and celebrated. */
    SF7;

    /** A few words that name it, with a capital. */
    public String title(Locale language) {
        return MethodTexts.text(language, "factor", name(), "title");
    }

    /** What it says, as a sentence. */
    public String statement(Locale language) {
        return MethodTexts.text(language, "factor", name(), "statement");
    }

    /** The rules that it is assessed by, in order. */
    public List<RuleDescription> rules() {
        return RuleCatalogue.all().stream().filter(rule -> rule.code().startsWith(name() + ".")).toList();
    }
}
