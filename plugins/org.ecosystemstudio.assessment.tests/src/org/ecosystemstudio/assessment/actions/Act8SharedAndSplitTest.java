/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Act8SharedAndSplitTest {

    private static final String ACTORS = "actor Alpha { contact Anna } actor Beta { contact Ben } "
            + "actor Friend { involvement friend contact Frank } project P ";

    @Test
    void reportsAnActionOfOneParticipant() {
        AssessedText text = assess("""
                actor Alpha actor Beta
                action Website by Alpha
                """);
        assertEquals(List.of("Alpha is the only participant in action Website. Name who joins in, such as "
                + "\"with Beta\"."), text.messages());
        assertEquals(List.of("Alpha is de enige deelnemer aan actie Website. Noem wie er meedoet, bijvoorbeeld "
                + "\"with Beta\"."), text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAnActionOfNobody() {
        AssessedText text = assess("actor Alpha\naction Website");
        assertEquals(List.of("No participant has a part in action Website. Name who takes part, such as \"by Alpha\", "
                + "and with whom (\"with\")."), text.messages());
        assertEquals(List.of("Geen enkele deelnemer doet mee aan actie Website. Noem wie er meedoen, bijvoorbeeld "
                + "\"by Alpha\", en met wie (\"with\")."), text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A by Alpha",
            "action A by Alpha with Alpha",
            "action A by Alpha with Friend",
            "action A { task T by Alpha taken up by Alpha.Anna }",
            "action A { taken up by Alpha.Anna, Friend.Frank }" })
    void countsParticipantsOnceAndNoOthers(String action) {
        assertEquals(List.of("Alpha is the only participant in action A. Name who joins in, such as \"with Beta\"."),
                assess(ACTORS + action).messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A by Alpha with Beta",
            "action A with Alpha, Beta",
            "action A by Alpha { task T by Beta }",
            "action A by Alpha { task T { with Beta } }",
            "action A by Alpha { taken up by Beta.Ben }",
            "action A { status stopped hours 900 h }" })
    void acceptsAnActionOfTwo(String action) {
        assertEquals(List.of(), assess(ACTORS + action).messages());
    }

    @Test
    void reportsALargeActionInOnePiece() {
        AssessedText text = assess("""
                actor Alpha actor Beta
                action Lab by Alpha with Beta {
                    hours 200.5 h
                }
                """);
        assertEquals(
                List.of("Action Lab takes 200.5 hours, more than 200, and is not split. Split it into tasks in its "
                        + "braces, such as: task Preparation \"Prepare what is needed\" 40 h. If it is a funded project of its "
                        + "own, name that after \"project\"."),
                text.messages());
        assertEquals(List.of("Actie Lab kost 200,5 uur, meer dan 200, en is niet opgesplitst. Splits haar tussen de "
                + "accolades op in taken, bijvoorbeeld: task Voorbereiding \"Alles klaarzetten\" 40 h. Is zij een eigen "
                + "gefinancierd project, noem dat dan na \"project\"."), text.dutchMessages());
        assertEquals(List.of("3:11"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{ hours 200 h }", "{ hours 25 days }",
            "{ hours 201 h task T }", "{ hours 201 h project P }", "{ hours 201 h every week }", "" })
    void acceptsWorkThatIsSmallOrSplit(String body) {
        assertEquals(List.of(), assess(ACTORS + "action A by Alpha with Beta " + body).messages());
    }

    @Test
    void countsDaysAsHours() {
        assertEquals(1, assess(ACTORS + "action A by Alpha with Beta { hours 26 days }").findings().size());
    }

    @Test
    void takesTheNumberOfTheModel() {
        String action = ACTORS + "action A by Alpha with Beta { hours 250 h } ";
        assertEquals(1, assess(action).findings().size());
        assertEquals(0, assess(action + "rules { ACT8 at most 250 }").findings().size());
    }

    @Test
    void holdsByActionsThatAreShared() {
        assertEquals(List.of("action A"), TriedRule.evidence(new Act8SharedAndSplit(),
                "actor Alpha actor Beta action A by Alpha with Beta action B action C { status stopped }"));
        assertFalse(TriedRule.on(new Act8SharedAndSplit(), "actor Alpha").applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of("nobody"), TriedRule.on(new Act8SharedAndSplit(),
                "actor Alpha action A by Nobody with Nothing { hours taken up by Alpha.X }").findings().stream()
                .map(finding -> finding.wording().key().substring("ACT8.".length())).toList());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act8SharedAndSplit(), text);
    }
}
