/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Txt1NoPlaceholderTest {

    private static final String REMEDY =
            " Put your own words in its place, or remove it.";

    @Test
    void reportsAPlaceholderWithWhatItAsksFor() {
        AssessedText text = assess("actor Alfa {\n  role chair expects \"?? what the others may count on\" }");
        assertEquals(
                List.of("Still to be written: the expectation of the role of actor Alfa, now \"?? what the others may "
                        + "count on\"." + REMEDY),
                text.messages());
        assertEquals(List.of("2:22"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(List.of(
                "Nog in te vullen: verwachting van rol van actor Alfa, nu \"?? x\". Zet er uw eigen woorden voor in de "
                        + "plaats, of haal het weg.",
                "Nog in te vullen: belang \"?? wens\". Zet er uw eigen woorden voor in de plaats, of haal het weg."),
                assess("actor Alfa { role chair expects \"?? x\" interest \"?? wens\" }").dutchMessages());
    }

    @Test
    void reportsTitlesOfElementsWithAndWithoutName() {
        AssessedText text = assess("actor Alfa \"?? full name\" { interest \"?? what it wants\" }");
        assertEquals(List.of("Still to be written: the title of actor Alfa, now \"?? full name\"." + REMEDY,
                "Still to be written: interest \"?? what it wants\"." + REMEDY), text.messages());
        assertEquals(List.of("1:12", "1:38"), text.places());
    }

    @Test
    void reportsEveryPlaceholderOfAnElement() {
        assertEquals(List.of("the ambition of ecosystem Noord, now \"?? the point on the horizon\"",
                "the examples of what is in of the scope of ecosystem Noord, now \"?? first\"",
                "the examples of what is in of the scope of ecosystem Noord, now \"?? second\""),
                assess("""
                        ecosystem Noord {
                            ambition "?? the point on the horizon"
                            scope { in "?? first", "Makers", "?? second" out "Trade" }
                        }
                        """).messages().stream()
                        .map(message -> message.replaceAll("^Still to be written: |\\. Put.*$", "")).toList());
    }

    @Test
    void seesPlaceholdersInLongTextAndBehindBlanks() {
        assertEquals(2, assess("goal G { description '''\n    ?? long\n    text''' follow up \"  ?? who\" }").findings()
                .size());
    }

    @Test
    void seesUnitsAndTextsWithoutAName() {
        assertEquals(2, assess("goal G { indicator \"?? what is measured\" from 0 to 1 \"?? unit\" }").findings()
                .size());
    }

    @Test
    void seesTextsOfDotsAndQuestionMarksOnly() {
        assertEquals(List.of("Still to be written: the description of goal G, now \"...\"." + REMEDY,
                "Still to be written: the title of goal H, now \"\u2026\"." + REMEDY),
                assess("goal G { description \"...\" } goal H \"\u2026\"").messages());
        assertEquals(1, assess("goal G { follow up \" ? \" }").findings().size());
        assertEquals(List.of(), assess("goal G \"\" { description \"And so on ...\" }").messages());
    }

    @Test
    void acceptsQuestionMarksElsewhere() {
        String text = "goal G \"? Why\" { description \"Why now?? Because.\" }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal G"), AssessedText.evidence(new Txt1NoPlaceholder(), text));
    }

    @Test
    void asksNothingOfElementsWithoutText() {
        assertEquals(List.of("goal G"),
                AssessedText.evidence(new Txt1NoPlaceholder(), "goal G { consensus 2026 }"));
    }

    @Test
    void bearsTextThatIsStillBeingWritten() {
        assertEquals(1, AssessedText.unfinished(new Txt1NoPlaceholder(), "goal G \"?? x\" { owner Nobody description }")
                .findings().size());
        assertEquals(0, AssessedText.unfinished(new Txt1NoPlaceholder(), "goal").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Txt1NoPlaceholder(), text);
    }
}
