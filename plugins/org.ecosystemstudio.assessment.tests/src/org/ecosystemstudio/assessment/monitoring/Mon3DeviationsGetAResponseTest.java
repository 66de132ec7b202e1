/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mon3DeviationsGetAResponseTest {

    private static final String LOW =
            "goal G { kpi K { when below 20 measured 2026-03-31 14 } } action A for G action B ";

    @Test
    void doesNotSpeakOfCatchingUpWhereItGoesBetter() {
        AssessedText text = AssessedText.by(new Mon3DeviationsGetAResponse(), "goal Speed { kpi Days { "
                + "indicator \"Days\" from 20 to 10 d when below 8 measured 2026-03 6 } }");
        assertEquals(List.of("The latest value of KPI Days is 6 d, which passes \"when below 8\", and "
                + "nothing says what follows. Doing better counts too. Write after the threshold what "
                + "follows, such as: when below 8 adjust \"Set a bolder target\". If you acted already, "
                + "record it: adjustment NewTarget adjust 2026-06-01 for Speed.Days."), text.messages());
        assertEquals(List.of("De laatste waarde van KPI Days is 6 d, voorbij \"when below 8\", en er staat "
                + "niet wat er volgt. Ook beter presteren telt. Schrijf achter de drempel wat er volgt, "
                + "bijvoorbeeld: when below 8 adjust \"Ambitieuzer streven\". Is er al iets gedaan, leg "
                + "dat dan vast: adjustment NieuwStreven adjust 2026-06-01 for Speed.Days."), text.dutchMessages());
    }

    @Test
    void reportsAPassedThresholdWithoutResponse() {
        AssessedText text = assess("""
                goal Talent {
                    kpi Hired {
                        indicator "hired" from 0 to 40 people
                        when below 20 people
                        measured 2026-03-31 14
                    }
                }
                """);
        assertEquals(List
                .of("The latest value of KPI Hired is 14 people, which passes \"when below 20 people\", and "
                        + "nothing says what follows. Write after the threshold what follows, such as: "
                        + "when below 20 people catch up \"Extra action\". If you acted already, record "
                        + "it: adjustment ExtraAction catch up 2026-06-01 for Talent.Hired."),
                text.messages());
        assertEquals(
                List.of("De laatste waarde van KPI Hired is 14 people, voorbij \"when below 20 people\", en "
                        + "er staat niet wat er volgt. Schrijf achter de drempel wat er volgt, "
                        + "bijvoorbeeld: when below 20 people catch up \"Extra actie\". Is er al iets "
                        + "gedaan, leg dat dan vast: adjustment ExtraActie catch up 2026-06-01 for Talent.Hired."),
                text.dutchMessages());
        assertEquals(List.of("4:9"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAValueBetterThanTheTarget() {
        AssessedText text = assess("""
                goal Talent {
                    indicator "hired" from 0 to 40 people
                    kpi Hired { when below 20 catch up measured 2026-03-31 41 people }
                }
                """);
        assertEquals(
                List.of("The latest value of KPI Hired is 41 people, better than its target of 40 people, and "
                        + "nothing says what follows. Doing better counts too. Write in its braces, such as: when "
                        + "above 40 people adjust \"Set a bolder target\". If you acted already, record it: "
                        + "adjustment NewTarget adjust 2026-06-01 for Talent.Hired."),
                text.messages());
        assertEquals(List
                .of("De laatste waarde van KPI Hired is 41 people, beter dan het streven van 40 people, en er staat "
                        + "niet wat er volgt. Ook beter presteren telt. Schrijf tussen de accolades, bijvoorbeeld: "
                        + "when above 40 people adjust \"Ambitieuzer streven\". Is er al iets gedaan, leg dat dan "
                        + "vast: adjustment NieuwStreven adjust 2026-06-01 for Talent.Hired."),
                text.dutchMessages());
        assertEquals(List.of("3:17"), text.places());
    }

    @Test
    void reportsAValueWorseThanTheBaseline() {
        AssessedText text =
                assess("goal Speed { indicator \"lead time\" from 20 to 8 weeks kpi Weeks { measured 2026-03 "
                        + "20.5 } }");
        assertEquals(
                List.of("The latest value of KPI Weeks is 20.5 weeks, worse than its baseline of 20 weeks, "
                        + "and nothing says what follows. Write in its braces, such as: when above 20 "
                        + "weeks catch up \"Extra action\". If you acted already, record it: adjustment "
                        + "ExtraAction catch up 2026-06-01 for Speed.Weeks."),
                text.messages());
        assertEquals(List
                .of("De laatste waarde van KPI Weeks is 20.5 weeks, slechter dan de beginwaarde van 20 "
                        + "weeks, en er staat niet wat er volgt. Schrijf tussen de accolades, "
                        + "bijvoorbeeld: when above 20 weeks catch up \"Extra actie\". Is er al iets "
                        + "gedaan, leg dat dan vast: adjustment ExtraActie catch up 2026-06-01 for Speed.Weeks."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "indicator \"i\" from 0 to 40 measured 2026-03 40", "indicator \"i\" from 0 to 40 measured 2026-03 0",
            "indicator \"i\" from 20 to 8 measured 2026-03 8", "indicator \"i\" from 20 to 8 measured 2026-03 20",
            "when below 20 measured 2026-03 20", "when above 20 measured 2026-03 20",
            "when below 20 measured 2026-01 14, 2026-03 20",
            "indicator \"i\" from 0 to 40 when above 60 measured 2026-03 41",
            "indicator \"i\" from 5 to 40 when below 2 measured 2026-03 3",
            "indicator \"i\" from 20 to 8 when below 5 measured 2026-03 6",
            "indicator \"i\" to 8 measured 2026-03 6", "when below 20" })
    void doesNotSpeakOfAKpiOnItsWay(String body) {
        assertFalse(TriedRule.on(new Mon3DeviationsGetAResponse(), "goal G { kpi K { " + body + " } }").applies());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "when below 20 measured 2026-03 19.9", "when above 20 measured 2026-03 20.1",
            "indicator \"i\" from 0 to 40 measured 2026-03 40.1", "indicator \"i\" from 5 to 40 measured 2026-03 4",
            "indicator \"i\" from 20 to 8 measured 2026-03 7.9",
            "indicator \"i\" from 5 to 40 when above 60 measured 2026-03 4",
            "when below 20 catch up when below 15 measured 2026-03 14" })
    void speaksOfAKpiThatDeviates(String body) {
        assertEquals(1, assess("goal G { kpi K { " + body + " } }").findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "adjustment X for B", "adjustment X 2026-03-30 for K1", "adjustment X",
            "adjustment X 2026-03-30 for G", "adjustment X 2026-03-30 for G.K, A" })
    void isNotFollowedByAnotherAdjustment(String adjustment) {
        assertEquals(1, assess(LOW + "goal K1 " + adjustment).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "adjustment X for G.K", "adjustment X for G", "adjustment X for A",
            "adjustment X 2026-03-31 for G.K", "adjustment X 2026-03 for B, G.K",
            "adjustment X 2026-01 for G adjustment Y 2026-04 for G",
            "adjustment X 2026-04 for G adjustment Y 2026-01 for G",
            "adjustment X 2026-01 for G adjustment Y for G", "adjustment X for G adjustment Y 2026-01 for G" })
    void isFollowedByAnAdjustmentSince(String adjustment) {
        assertEquals(List.of(), assess(LOW + adjustment).messages());
        assertEquals(List.of("KPI K"), TriedRule.evidence(new Mon3DeviationsGetAResponse(), LOW + adjustment));
    }

    @Test
    void acceptsTheResponseAgreed() {
        String text = "goal G { kpi K { when below 20 catch up measured 2026-03 14 } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("KPI K"), TriedRule.evidence(new Mon3DeviationsGetAResponse(), text));
    }

    @Test
    void writesNoUnitThatCannotBeTyped() {
        AssessedText text = assess("goal G { kpi K { indicator \"w\" from 5 to 2 \"kg per m2\" measured 2026-03 1 } }");
        assertTrue(text.messages().getFirst().contains("target of 2 kg per m2"));
        assertTrue(text.messages().getFirst().contains("such as: when below 2 adjust"));
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of(), TriedRule.on(new Mon3DeviationsGetAResponse(),
                "goal G { kpi K { when below measured 2026-03 } } adjustment X for Nothing").findings());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Mon3DeviationsGetAResponse(), text);
    }
}
