/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fin3ConditionsAreAnchoredTest {

    private static final Rule RULE = new Fin3ConditionsAreAnchored();

    @Test
    void reportsAnAnchorInStoppedWork() {
        AssessedText text = AssessedText.by(new Fin3ConditionsAreAnchored(), """
                action Lab { status stopped task Build }
                action Hours
                finance { subsidy Fund { condition Logo anchored in Lab.Build } }
                """);
        assertEquals(List.of("The work that grant condition Logo is anchored in is stopped: task Build. Name "
                + "the work that sees to it from now on, for example: anchored in Hours."), text.messages());
        assertEquals(List.of("Het werk waarin subsidievoorwaarde Logo is geborgd, is gestopt: taak Build. "
                + "Noem het werk dat de voorwaarde voortaan borgt, bijvoorbeeld: anchored in "
                + "Hours."), text.dutchMessages());
    }

    @Test
    void reportsAConditionThatIsNobodysWork() {
        AssessedText text = assess("""
                action Lab
                finance {
                    subsidy S {
                        condition Hours "Hours are recorded"
                    }
                }
                """);
        assertEquals(List.of("Nothing sees to grant condition Hours. Write behind the condition which action or "
                + "administration rule does, for example: anchored in Lab."),
                text.messages());
        assertEquals(List.of("Niets borgt subsidievoorwaarde Hours. Schrijf achter de voorwaarde welke actie of "
                + "administratieregel dat doet, bijvoorbeeld: anchored in Lab."),
                text.dutchMessages());
        assertEquals(List.of("4:19"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Lab", "Lab.Design", "Lab.Site", "Records", "Talent, Records" })
    void acceptsWorkAndAdministration(String anchors) {
        String text = "goal Talent action Lab { delivers Site task Design } administration Records\n"
                + "finance { subsidy S { condition Hours anchored in " + anchors + " } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(1, AssessedText.evidence(RULE, text).size());
    }

    @Test
    void asksForWorkRatherThanGoalsOrActors() {
        AssessedText text = assess("goal Talent actor Alpha administration Records\naction Lab finance { subsidy S {\n"
                + "condition \"Hours are recorded\" anchored in Talent, Alpha } }");
        assertEquals(List.of("What grant condition \"Hours are recorded\" is anchored in is neither an action nor an "
                + "administration rule: goal Talent, actor Alpha. Name the work that sees to it, for "
                + "example: anchored in Records."),
                text.messages());
        assertEquals(List.of("Waarin subsidievoorwaarde \"Hours are recorded\" is geborgd, is geen actie of "
                + "administratieregel: doel Talent, actor Alpha. Noem het werk dat de voorwaarde borgt, "
                + "bijvoorbeeld: anchored in Records."),
                text.dutchMessages());
        assertEquals(List.of("3:44"), text.places());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void proposesAnAdministrationWhereNothingIsPlanned() {
        assertEquals("Write behind the condition which action or administration rule does, for example: anchored in "
                + "TimeRecords.",
                assess("finance { subsidy S { condition C } }").findings().getFirst()
                        .remedy(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({ "granted, 1", "requested, 1", "available, 1", "rejected, 0" })
    void leavesOutRejectedSubsidies(String status, int findings) {
        String text = "finance { subsidy S { status " + status + " condition C } }";
        assertEquals(findings, assess(text).findings().size());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void leavesNamesThatLeadNowhereToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(RULE,
                "finance { subsidy S { condition C anchored in Unknown } }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
