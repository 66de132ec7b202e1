/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Sf22BeneficiaryAndValueTest {

    private static final Rule RULE = new Sf22BeneficiaryAndValue();

    @Test
    void asksForWhomAPropositionIs() {
        AssessedText text = assess("""
                proposition Offer {
                    for " "
                    value "Faster"
                }
                """);
        assertEquals(List.of("Value proposition Offer does not say for whom it is. Write in it who benefits: for "
                + "\"Managers of dikes and harbours\"."), text.messages());
        assertEquals(
                List.of("Waardepropositie Offer zegt niet voor wie zij is. Schrijf erin wie er baat bij heeft: for "
                        + "\"Beheerders van dijken en havens\"."),
                text.dutchMessages());
        assertEquals(List.of("2:9"), text.places());
    }

    @Test
    void asksForTheAddedValue() {
        AssessedText text = assess("""
                proposition Offer {
                    for "Makers"
                    value " "
                }
                """);
        assertEquals(
                List.of("Value proposition Offer does not say what it adds for those it is for. Write in it what they "
                        + "gain: value \"A working prototype in half the time\"."),
                text.messages());
        assertEquals(List.of("Waardepropositie Offer zegt niet wat zij toevoegt voor wie zij is. Schrijf erin wat zij "
                + "eraan hebben: value \"Een werkend prototype in de helft van de tijd\"."), text.dutchMessages());
        assertEquals(List.of("3:11"), text.places());
    }

    @Test
    void asksForBothOfEachProposition() {
        assertEquals(List.of("1:13", "1:13", "2:13", "2:13"), assess("proposition One\nproposition Two").places());
    }

    @Test
    void holdsByThePropositionsThatSayBoth() {
        assertEquals(List.of("value proposition Two"), AssessedText.evidence(RULE,
                "proposition One proposition Two { for \" \", \"Makers\" value \"Faster\" }"));
    }

    @Test
    void speaksOfPropositionsOnly() {
        assertEquals(List.of(), assess("ecosystem Noord").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "ecosystem Noord"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(2, AssessedText.unfinished(RULE, "proposition Offer { for value").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
