/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;

/** A benefit of working together that the handbook (chapter 2) names, to be offered where a benefit is asked for. */
public enum CommonBenefit {

    /** Fields closed to a single firm. */
    NEW_FIELDS("new_fields"),
    /** No large investments. */
    LESS_INVESTMENT("less_investment"),
    /** Complex questions solved. */
    COMPLEX_QUESTIONS("complex_questions"),
    /** Access to means, markets and customers. */
    ACCESS("access"),
    /** A stronger market position. */
    MARKET_POSITION("market_position"),
    /** Risk spread per actor. */
    SPREAD_RISK("spread_risk"),
    /** A larger joint budget, more knowledge. */
    JOINT_BUDGET("joint_budget"),
    /** A broad, diverse network. */
    NETWORK("network"),
    /** More innovative power. */
    INNOVATIVE_POWER("innovative_power");

    private final String key;

    CommonBenefit(String key) {
        this.key = key;
    }

    /** The benefit in a few words, with a capital. */
    public String text(Locale language) {
        return MethodTexts.text(language, "benefit", key);
    }
}
