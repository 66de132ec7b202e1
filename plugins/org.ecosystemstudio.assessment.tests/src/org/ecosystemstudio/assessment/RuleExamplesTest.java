/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void showsAModelInWhichTheRuleDoesNotHold(Rule rule) {
        RuleOutcome outcome = outcome(rule, rule.examples().orElseThrow().lacking());
        assertFalse(outcome.findings().isEmpty());
        for (Finding finding : outcome.findings()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                assertTrue(finding.problem(language).matches("\\P{Ll}.*\\."), finding.problem(language));
                assertTrue(finding.remedy(language).matches("\\P{Ll}.*\\."), finding.remedy(language));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsAModelInWhichTheRuleHolds(Rule rule) {
        RuleOutcome outcome = outcome(rule, rule.examples().orElseThrow().holding());
        assertEquals(List.of(), outcome.findings().stream().map(finding -> finding.message(Locale.ENGLISH)).toList());
        assertTrue(outcome.holds(), "no evidence");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void triggersNoErrorsOfOtherRulesByItsExamples(Rule rule) {
        RuleExamples examples = rule.examples().orElseThrow();
        for (String text : List.of(examples.lacking(), examples.holding())) {
            Set<String> errors = Assessment.of(plan(text)).allFindings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
            errors.remove(rule.description().code());
            assertEquals(Set.of(), errors);
        }
    }

    private static Stream<Rule> rules() {
        return InstalledRules.own().stream();
    }

    private static RuleOutcome outcome(Rule rule, String text) {
        return Assessment.of(plan(text), List.of(rule), AssessmentSettings.NONE)
                .outcome(rule.description().code()).orElseThrow();
    }

    private static Plan plan(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        return Plan.of(model.view(), AssessedText.TODAY);
    }
}
