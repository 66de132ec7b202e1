/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mon2MeasurementsInOrderTest {

    @Test
    void reportsAMeasurementAfterALaterOne() {
        AssessedText text = assess("goal G {\n    kpi K { measured 2026-03-31 14, 2025-12-31 9, 2026-06-30 19 }\n}");
        assertEquals(
                List.of("The measurement of 2025-12-31 stands after that of 2026-03-31, which is later, in KPI K. Move "
                        + "it before 2026-03-31, or correct the date."),
                text.messages());
        assertEquals(
                List.of("De meting van 2025-12-31 staat bij KPI K na die van 2026-03-31, die later is. Zet haar voor "
                        + "2026-03-31, of verbeter de datum."),
                text.dutchMessages());
        assertEquals(List.of("2:37"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void callsAnotherUnitAnError() {
        AssessedText text = assess("""
                goal G {
                    indicator "lead time" from 20 to 8 weeks
                    kpi K { measured 2026-03-31 84 days }
                }
                """);
        assertEquals(
                List.of("The measurement of 2026-03-31 is in days, but KPI K is measured in weeks. Convert the value "
                        + "to weeks, or leave the unit out when only that is wrong."),
                text.messages());
        assertEquals(
                List.of("De meting van 2026-03-31 is in days, maar KPI K wordt gemeten in weeks. Reken de waarde om "
                        + "naar weeks, of laat de eenheid weg als alleen die niet klopt."),
                text.dutchMessages());
        assertEquals(List.of("3:36"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "goal G { kpi K { measured 2026-03-31 14, 2026-03-31 15, 2026-06 19 } }",
            "goal G { kpi K { measured 2026-01-31 1, 2026-Q1 2, 2026-04 3 } }",
            "goal G { kpi K { indicator \"i\" to 9 people measured 2026-01-31 1 people, 2026-02-28 2 } }",
            "goal G { kpi K { indicator \"i\" to 9 engineers measured 2026-01-31 1 Engineer } }",
            "goal G { kpi K { indicator \"i\" to 9 h measured 2026-01-31 1 hours, 2026-02-28 1 hour } }",
            "goal G { kpi K { indicator \"i\" to 9 measured 2026-01-31 1 order, 2026-02-28 2 orders } }",
            "goal G { indicator \"i\" to 9 kg kpi K { indicator \"j\" to 9 m measured 2026-01-31 1 m } }" })
    void acceptsOrderAndUnit(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void comparesWithTheFirstUnitWhereTheKpiNamesNone() {
        assertEquals(
                List.of("The measurement of 2026-03 is in kg, but KPI K is measured in m. Convert the value to m, or "
                        + "leave the unit out when only that is wrong."),
                assess("goal G { kpi K { measured 2026-01 1, 2026-02 2 m, 2026-03 3 kg } }").messages());
    }

    @Test
    void reportsOrderAndUnitApart() {
        assertEquals(2, assess("goal G { kpi K { measured 2026-02 1 m, 2026-01 2 kg } }").findings().size());
    }

    @Test
    void holdsByKpisWithMeasurements() {
        assertEquals(List.of("KPI A"), TriedRule.evidence(new Mon2MeasurementsInOrder(),
                "goal G { kpi A { measured 2026-02 1 } kpi B kpi C { measured 2026-02 1, 2026-01 1 } }"));
        assertFalse(TriedRule.on(new Mon2MeasurementsInOrder(), "goal G { kpi B }").applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of(), TriedRule.on(new Mon2MeasurementsInOrder(),
                "goal G { kpi K { measured 2026-13-45 1 m, 2026-02 } }").findings());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Mon2MeasurementsInOrder(), text);
    }
}
