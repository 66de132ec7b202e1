/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Map2InterestsKnownTest {

    private static final String COMPANY = "actor Alfa { kind company interest \"Speed\" } ";
    private static final String TWO_OF_THREE = COMPANY + "actor School { kind education institute } ";

    @Test
    void reportsACompanyWithoutInterest() {
        AssessedText text = assess("actor Alfa { kind company }");
        assertEquals(List.of("Company Alfa has no interest. Add to actor Alfa what it wants: interest \"...\"."),
                text.messages());
        assertEquals(List.of("Bedrijf Alfa heeft geen belang. Voeg aan actor Alfa toe wat hij wil: interest \"...\"."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsEveryParticipantOfATripleHelix() {
        AssessedText text = assess(TWO_OF_THREE + "actor Town { kind government } actor Bank { kind investor }");
        assertEquals(List.of("Participant Bank has no interest, while companies, institutes and governments take part "
                + "together. Add to actor Bank what it wants: interest \"...\".",
                "Participant School has no interest, while companies, institutes and governments take part together. Add "
                        + "to actor School what it wants: interest \"...\".",
                "Participant Town has no interest, while companies, institutes and governments take part together. Add "
                        + "to actor Town what it wants: interest \"...\"."),
                text.messages());
        assertEquals(
                "Deelnemer Bank heeft geen belang, terwijl bedrijven, instellingen en overheden samen meedoen. Voeg "
                        + "aan actor Bank toe wat hij wil: interest \"...\".",
                text.dutchMessages().getFirst());
    }

    @Test
    void asksCompaniesOnlyWithoutATripleHelix() {
        assertEquals(List.of(), assess(TWO_OF_THREE).messages());
        assertEquals(List.of(), assess(TWO_OF_THREE + "actor Town { kind government involvement friend }").messages());
        assertEquals(List.of("actor Alfa"), AssessedText.evidence(new Map2InterestsKnown(), TWO_OF_THREE));
    }

    @Test
    void acceptsAnInterestThatIsShared() {
        assertEquals(List.of(), assess("interest Speed actor Alfa { kind company shares Speed }").messages());
    }

    @Test
    void asksNothingOfOutsiders() {
        assertEquals(List.of(), assess("actor Alfa { kind company involvement outside }").messages());
    }

    @Test
    void bearsAnInterestThatDoesNotExist() {
        assertEquals(1, AssessedText.unfinished(new Map2InterestsKnown(), "actor Alfa { kind company shares Nothing }")
                .findings().size());
        assertEquals(0, AssessedText.unfinished(new Map2InterestsKnown(), "actor Alfa { kind company interest }")
                .findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Map2InterestsKnown(), text);
    }
}
