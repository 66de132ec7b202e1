/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Prop2OwnInterestsLinkedTest {

    @Test
    void reportsAnInterestThatIsNotAnswered() {
        AssessedText text = assess("proposition P\nactor Alfa { interest \"Less waste\" interest Speed }");
        assertEquals(List.of("Proposition P answers no interest of participant Alfa. Add to proposition P: answers "
                + "Alfa.Speed, if it does."), text.messages());
        assertEquals(
                List.of("Waardepropositie P beantwoordt geen belang van deelnemer Alfa. Voeg aan waardepropositie P "
                        + "toe, als het zo is: answers Alfa.Speed."),
                text.dutchMessages());
        assertEquals(List.of("2:14"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void asksForANameWhereInterestsHaveNone() {
        AssessedText text = assess("proposition P actor Alfa { interest \"Less waste\" }");
        assertEquals(List.of("Proposition P answers no interest of participant Alfa. Give an interest a name, as in: "
                + "interest Aim \"Less waste\"; then add to proposition P: answers Alfa.Aim."), text.messages());
        assertEquals(List.of("Waardepropositie P beantwoordt geen belang van deelnemer Alfa. Geef een belang een naam, "
                + "zoals: interest Aim \"Less waste\"; voeg dan aan waardepropositie P toe: answers Alfa.Aim."),
                text.dutchMessages());
    }

    @Test
    void asksForAnInterestWhereThereIsNone() {
        AssessedText text = assess("proposition P actor Alfa");
        assertEquals(List.of("Participant Alfa has no interest that proposition P could answer. Add to actor Alfa: "
                + "interest Aim \"...\", and to proposition P: answers Alfa.Aim."), text.messages());
        assertEquals(List.of("Deelnemer Alfa heeft geen belang dat waardepropositie P kan beantwoorden. Voeg aan actor "
                + "Alfa toe: interest Aim \"...\", en aan waardepropositie P: answers Alfa.Aim."),
                text.dutchMessages());
    }

    @Test
    void acceptsOwnAndSharedInterestsThatAreAnswered() {
        String text = "interest Speed actor Alfa { shares Speed } actor Beta { interest Other interest Export } "
                + "proposition O proposition P { answers Beta.Export, Speed }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alfa", "actor Beta"), AssessedText.evidence(new Prop2OwnInterestsLinked(), text));
    }

    @Test
    void acceptsAnInterestThatAGoalOfTheParticipantAnswers() {
        String goal = "interest Speed interest Cost proposition P { answers Speed } actor Alfa ";
        assertEquals(0, assess(goal + "goal G { owner Alfa answers Cost, Speed }").findings().size());
        assertEquals(1, assess(goal + "goal G { owner Alfa answers Cost }").findings().size());
        assertEquals(1, assess(goal + "goal G { answers Speed }").findings().size());
    }

    @Test
    void asksNothingOfOutsiders() {
        assertEquals(List.of(), assess("proposition P actor Alfa { involvement outside }").messages());
    }

    @Test
    void saysOnceThatThereIsNoProposition() {
        AssessedText text = assess("ecosystem E actor Alfa actor Beta");
        assertEquals(List.of("There is no proposition that answers the participants' interests. Declare one, with the "
                + "interests that it answers, as in: proposition Offer { answers Speed }."), text.messages());
        assertEquals(
                List.of("Er is geen waardepropositie die belangen van de deelnemers beantwoordt. Leg er een vast, met "
                        + "de belangen die zij beantwoordt, zoals: proposition Offer { answers Speed }."),
                text.dutchMessages());
        assertEquals(List.of(), assess("ecosystem E").messages());
    }

    @Test
    void bearsNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(new Prop2OwnInterestsLinked(), "proposition P { answers Nothing } "
                + "actor Alfa { shares Nothing } goal G { owner Nobody answers Nothing }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Prop2OwnInterestsLinked(), text);
    }
}
