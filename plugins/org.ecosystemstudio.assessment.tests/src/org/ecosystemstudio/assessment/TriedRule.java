/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;

/** A rule tried on a model that may be half written: names may be unknown, and parts may be missing. */
public final class TriedRule {

    private TriedRule() {
    }

    /** What becomes of the rule, on the day of {@link AssessedText}. */
    public static RuleOutcome on(Rule rule, String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        return Assessment.of(Plan.of(model.view(), AssessedText.TODAY), List.of(rule), AssessmentSettings.NONE)
                .outcomes().getFirst();
    }

    /** The elements by which the rule holds, as messages call them. */
    public static List<String> evidence(Rule rule, String text) {
        return on(rule, text).evidence().stream().map(element -> ElementName.of(element, Locale.ENGLISH)).toList();
    }
}
