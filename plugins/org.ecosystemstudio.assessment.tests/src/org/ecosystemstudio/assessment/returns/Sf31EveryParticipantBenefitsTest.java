/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf31EveryParticipantBenefitsTest {

    private static final Rule RULE = new Sf31EveryParticipantBenefits();

    @Test
    void reportsAParticipantWithoutBenefit() {
        AssessedText text = assess("actor Beta { benefit \"Orders\" }\nactor Alpha");
        assertEquals(
                List.of("Actor Alpha gets nothing out of the ecosystem. Write in actor Alpha what it gains: benefit "
                        + "\"First access to graduates\"."),
                text.messages());
        assertEquals(List.of("Actor Alpha haalt niets uit het ecosysteem. Schrijf bij actor Alpha wat het oplevert: "
                + "benefit \"Als eerste in contact met afgestudeerden\"."), text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
    }

    @Test
    void showsABenefitThatSaysNothing() {
        assertEquals(List.of("2:5"), assess("actor Alpha {\n    benefit \" \"\n}").places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha { benefit \"Orders\" }", "actor Alpha { benefit Alpha \"Orders\" }",
            "actor Alpha proposition P { benefit Alpha \"Orders\" }", "actor Alpha\nbenefit Alpha \"Orders\"" })
    void acceptsABenefitWhereverItStands(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha\nbenefit \"Less risk for all\"",
            "actor Alpha proposition P { benefit Friend \"Orders\" }",
            "actor Alpha { benefit Friend \"Orders\" }" })
    void acceptsNoBenefitOfOthers(String text) {
        assertEquals(1, assess(text + " actor Friend { involvement friend }").findings().size());
    }

    @Test
    void speaksOfParticipantsOnly() {
        assertEquals(List.of(), assess("actor Friend { involvement friend }").messages());
        assertEquals(List.of(),
                AssessedText.evidence(RULE, "actor Friend { involvement friend benefit \"Orders\" }"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1,
                AssessedText.unfinished(RULE, "benefit Lost \"Orders\" actor Alpha { benefit }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
