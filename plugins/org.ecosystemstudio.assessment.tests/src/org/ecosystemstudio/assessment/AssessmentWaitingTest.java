/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

/** Waiting, waivers and settings, by rules that find something in every actor whose name has less letters than asked. */
class AssessmentWaitingTest {

    private static final String TWO_ACTORS = "ecosystem Noord actor Al actor Bea ";

    @Test
    void holdsBackWhatIsOfALaterStep() {
        Assessment early = assess(TWO_ACTORS, rule("OWN1", MethodStep.GOALS));
        assertEquals(List.of(), early.findings());
        assertEquals(2, early.waiting().size());
        assertEquals(2, early.allFindings().size());
        assertFalse(early.hasAtLeast(Severity.INFO));

        Assessment later = assess(TWO_ACTORS + "goal Growth", rule("OWN1", MethodStep.GOALS));
        assertEquals(2, later.findings().size());
        assertEquals(2, later.findings(Severity.WARNING).size());
        assertEquals(List.of(), later.waiting());
        assertTrue(later.hasAtLeast(Severity.WARNING));
        assertFalse(later.hasAtLeast(Severity.ERROR));
    }

    @Test
    void neverHoldsBackErrors() {
        Assessment assessment = assess(TWO_ACTORS + "rules { OWN1 severity error }", rule("OWN1", MethodStep.GOALS));
        assertEquals(2, assessment.findings(Severity.ERROR).size());
        assertEquals(List.of(), assessment.waiting());
    }

    @Test
    void neverHoldsBackWhatBelongsToNoStep() {
        assertEquals(2, assess(TWO_ACTORS, rule("OWN1", null)).findings().size());
    }

    @Test
    void listsWhatIsWaivedWithItsReason() {
        Assessment assessment =
                assess(TWO_ACTORS + "waive OWN1 on Al because \"Short by choice.\"", rule("OWN1", null));
        assertEquals(List.of("Bea"), names(assessment.findings()));
        assertEquals(1, assessment.waived().size());
        assertEquals("Short by choice.", assessment.waived().getFirst().waiver().getReason());
        assertEquals(List.of("Al"), names(List.of(assessment.waived().getFirst().finding())));
    }

    @Test
    void waivesAsAWhole() {
        Assessment assessment = assess(TWO_ACTORS + "waive OWN1 because \"All short.\"", rule("OWN1", null));
        assertEquals(List.of(), assessment.allFindings());
        assertEquals(2, assessment.waived().size());
        RuleOutcome outcome = assessment.outcome("OWN1").orElseThrow();
        assertTrue(outcome.applies());
        assertFalse(outcome.holds());
    }

    @Test
    void waivesNothingElse() {
        assertEquals(2,
                assess(TWO_ACTORS + "waive FIN4 because \"No money yet.\"", rule("OWN1", null)).findings().size());
        assertEquals(2, assess(TWO_ACTORS + "waive OWN1 because \"Until spring.\" until 2026-05-31", rule("OWN1", null))
                .findings().size());
        assertEquals(0, assess(TWO_ACTORS + "waive OWN1 because \"Until summer.\" until 2026-06-01", rule("OWN1", null))
                .findings().size());
    }

    @Test
    void takesTheNumberFromTheCommandLineThenFromTheTextThenFromTheRule() {
        String set = TWO_ACTORS + "rules { OWN1 at least 3 }";
        AssessmentSettings two = new AssessmentSettings(
                Map.of("OWN1", RuleThreshold.atLeast("2", Unit.COUNT)), Map.of("OWN1", Severity.INFO));
        assertEquals(List.of("Al", "Bea"), names(assess(TWO_ACTORS, rule("OWN1", null)).findings()));
        assertEquals(List.of("Al"), names(assess(set, rule("OWN1", null)).findings()));
        assertEquals(List.of(), names(assess(set, rule("OWN1", null), two).findings()));
        assertEquals(List.of("Al", "Bea"), names(assess(TWO_ACTORS + "rules { OWN1 at most 3 }", rule("OWN1", null))
                .findings()));
    }

    @Test
    void takesTheSeverityFromTheCommandLineThenFromTheText() {
        String set = TWO_ACTORS + "rules { OWN1 severity error }";
        AssessmentSettings info = new AssessmentSettings(Map.of(), Map.of("OWN1", Severity.INFO));
        assertEquals(2, assess(set, rule("OWN1", null)).findings(Severity.ERROR).size());
        assertEquals(2, assess(set, rule("OWN1", null), info).findings(Severity.INFO).size());
    }

    @Test
    void setsTheUsualSeverityOnly() {
        AssessmentSettings info = new AssessmentSettings(Map.of(), Map.of("OWN1", Severity.INFO));
        RuleDescription rule = rule("OWN1", null).description();
        assertEquals(Severity.INFO, info.severity(rule, null));
        assertEquals(Severity.INFO, info.severity(rule, Severity.WARNING));
        assertEquals(Severity.ERROR, info.severity(rule, Severity.ERROR));
    }

    @Test
    void takesWhatHasNoFindingAsEvidence() {
        RuleOutcome outcome = assess("ecosystem Noord actor Al actor Gamma", rule("OWN1", null)).outcome("OWN1")
                .orElseThrow();
        assertEquals(1, outcome.evidence().size());
        assertFalse(outcome.holds());
        assertTrue(assess("actor Gamma", rule("OWN1", null)).outcome("OWN1").orElseThrow().holds());
        assertFalse(assess("goal Growth", rule("OWN1", null)).outcome("OWN1").orElseThrow().applies());
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> ((Actor) finding.element()).getName()).toList();
    }

    private static Assessment assess(String text, Rule rule) {
        return assess(text, rule, AssessmentSettings.NONE);
    }

    private static Assessment assess(String text, Rule rule, AssessmentSettings overriding) {
        return Assessment.of(Plan.of(new ModelLoader(Locale.ENGLISH).parse(text).view(), AssessedText.TODAY),
                List.of(rule), overriding);
    }

    private static Rule rule(String code, MethodStep step) {
        return new LongNames(new RuleDescription(code, List.of(Severity.WARNING, Severity.ERROR), step, List.of(),
                RuleThreshold.atLeast("4", Unit.COUNT), MessageBundle.beside(AssessmentWaitingTest.class, "own")));
    }

    private record LongNames(RuleDescription description) implements ElementRule<Actor> {

        @Override
        public MessageBundle messages() {
            return description.texts();
        }

        @Override
        public Class<Actor> subject() {
            return Actor.class;
        }

        @Override
        public void check(Actor actor, RuleContext context, RuleReport report) {
            if (!context.threshold(description).allows(BigDecimal.valueOf(actor.getName().length()))) {
                report.finding(Observation.about(actor).with(actor, 1));
            }
        }
    }
}
