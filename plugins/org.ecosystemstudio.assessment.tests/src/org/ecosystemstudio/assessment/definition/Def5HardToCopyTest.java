/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Def5HardToCopyTest {

    private static final Rule RULE = new Def5HardToCopy();

    @Test
    void asksForSomethingHardToCopy() {
        AssessedText text = assess("ecosystem Noord capability Vision");
        assertEquals(List.of("Nothing is marked as hard to copy. Write in a capability, or behind a contribution, why "
                + "others cannot do the same: hard to copy \"Ten years of data\"."), text.messages());
        assertEquals(List.of("Niets is gemarkeerd als moeilijk na te maken. Schrijf in een capaciteit of achter een "
                + "bijdrage waarom anderen dit niet ook kunnen: hard to copy \"Tien jaar meetgegevens\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void asksForTheReason() {
        AssessedText text = assess("capability Vision {\n    hard to copy \" \"\n}");
        assertEquals(List.of("The reason why others cannot copy it is missing for capability Vision. Write the reason "
                + "between the quotes: hard to copy \"Ten years of data\"."), text.messages());
        assertEquals(
                List.of("De reden waarom anderen het niet kunnen namaken ontbreekt bij capaciteit Vision. Schrijf de "
                        + "reden tussen de aanhalingstekens: hard to copy \"Tien jaar meetgegevens\"."),
                text.dutchMessages());
        assertEquals(List.of("2:18"), text.places());
    }

    @Test
    void asksForTheReasonOfAContribution() {
        assertEquals(List.of("1:65"),
                assess("actor Alpha proposition P { contribution Alpha \"x\" hard to copy \"\" }").places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "capability Vision { hard to copy \"Data\" }", "theme Vision { hard to copy \"Data\" }",
            "technology Vision { hard to copy \"Data\" }" })
    void holdsByATopicThatIsHardToCopy(String text) {
        assertEquals(List.of(), assess(text + " capability Other capability Blank { hard to copy \"\" }").messages());
        assertEquals(1, AssessedText.evidence(RULE, text).size());
    }

    @Test
    void holdsByAContribution() {
        assertEquals(List.of("the contribution of value proposition P"), AssessedText.evidence(RULE,
                "actor Alpha proposition P { contribution Alpha \"x\" hard to copy \"Data\" contribution Alpha \"y\" }"));
    }

    @Test
    void speaksOfAnEcosystemOrOfComplements() {
        assertEquals(1, assess("ecosystem Noord").findings().size());
        assertEquals(1, assess("capability Vision").findings().size());
        assertEquals(List.of(), assess("actor Alpha").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "actor Alpha"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "capability Vision { hard to copy }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
