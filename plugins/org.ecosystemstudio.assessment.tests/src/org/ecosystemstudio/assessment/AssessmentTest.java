/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.finance.Fin4SharesAndAmounts;
import org.ecosystemstudio.assessment.goals.Goal7NoCycle;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    @Test
    void putsErrorsFirstThenTheOrderOfRules() {
        Plan plan = plan("actor A goal G under G action W { budget -1 EUR }");
        assertEquals(List.of("GOAL7", "FIN4", "OWN1"), Assessment.of(plan,
                List.of(new OwnRule(), new Goal7NoCycle(), new Fin4SharesAndAmounts()),
                AssessmentSettings.NONE).allFindings().stream()
                .map(Finding::code).toList());
    }

    @Test
    void asksTheMethodsRules() {
        Assessment assessment = Assessment.of(plan("goal G under G"));
        assertTrue(assessment.hasAtLeast(Severity.ERROR));
        assertEquals(List.of("GOAL7"), assessment.findings(Severity.ERROR).stream().map(Finding::code).toList());
        assertEquals(List.of(), assessment.findings(Severity.WARNING).stream()
                .filter(finding -> finding.severity() != Severity.WARNING).toList());
    }

    @Test
    void knowsWhetherAnythingIsAtLeastAsGrave() {
        Assessment assessment = Assessment.of(plan("actor A"), List.of(new OwnRule()), AssessmentSettings.NONE);
        assertTrue(assessment.hasAtLeast(Severity.INFO));
        assertFalse(assessment.hasAtLeast(Severity.WARNING));
        assertFalse(Assessment.of(plan("goal G"), List.of(new OwnRule()), AssessmentSettings.NONE)
                .hasAtLeast(Severity.INFO));
    }

    @Test
    void showsAnElementRuleEveryElementOfItsTypeAndSubtypes() {
        List<Finding> findings =
                Assessment.of(plan("actor B actor C group A goal G"), List.of(new OwnRule()), AssessmentSettings.NONE)
                        .allFindings();
        assertEquals(List.of("A", "B", "C"), findings.stream().map(finding -> ((Party) finding.element()).getName())
                .toList());
    }

    @Test
    void letsBothSpeakOfTwoRulesWithOneCode() {
        Assessment assessment =
                Assessment.of(plan("actor A"), List.of(new OwnRule(), new OwnRule()), AssessmentSettings.NONE);
        assertEquals(List.of("OWN1", "OWN1"), assessment.allFindings().stream().map(Finding::code).toList());
    }

    @Test
    void takesTheSeverityOfTheCase() {
        List<Finding> findings =
                Assessment.of(plan("actor A group C"), List.of(new OwnRule()), AssessmentSettings.NONE).allFindings();
        assertEquals(List.of(Severity.WARNING, Severity.INFO), findings.stream().map(Finding::severity).toList());
    }

    @Test
    void readsTheSentencesBesideTheRule() {
        Finding finding = Assessment.of(plan("actor A"), List.of(new OwnRule()), AssessmentSettings.NONE).allFindings()
                .getFirst();
        assertEquals("actor A stands alone, 1.5 times. Add a friend.", finding.message(Locale.ENGLISH));
        assertEquals("actor A staat alleen, 1,5 keer. Voeg een vriend toe.",
                finding.message(Locale.forLanguageTag("nl")));
        assertEquals("Company is good.", finding.why(Locale.ENGLISH));
    }

    private static Plan plan(String text) {
        return Plan.of(new ModelLoader(Locale.ENGLISH).parse(text).view(), LocalDate.of(2026, 6, 1));
    }

    private static final class OwnRule implements ElementRule<Party> {

        @Override
        public RuleDescription description() {
            return new RuleDescription("OWN1", List.of(Severity.INFO, Severity.WARNING), MethodStep.MAP, List.of(),
                    null, messages());
        }

        @Override
        public MessageBundle messages() {
            return MessageBundle.beside(AssessmentTest.class, "own");
        }

        @Override
        public Class<Party> subject() {
            return Party.class;
        }

        @Override
        public void check(Party party, RuleContext context, RuleReport report) {
            Observation observation = Observation.about(party).with(party, new BigDecimal("1.50"));
            report.finding(party instanceof Actor ? observation : observation.as(Severity.WARNING));
        }
    }
}
