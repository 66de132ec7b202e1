/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf16SingleSourcesCoveredTest {

    private static final Rule RULE = new Sf16SingleSourcesCovered();

    @Test
    void reportsWhatOnlyOneParticipantBrings() {
        AssessedText text = assess("""
                capability Vision capability Welding capability Dikes
                actor Alpha {
                    offers Vision, Welding
                }
                actor Beta { offers Welding }
                proposition Offer { contribution Alpha of Dikes }
                """);
        assertEquals(
                List.of("Only actor Alpha brings Vision, Dikes. Find a second actor that \"offers Vision\", or record "
                        + "in actor Alpha what happens without it: risk \"Alpha drops out\" category dependence."),
                text.messages());
        assertEquals(
                List.of("Alleen actor Alpha brengt Vision, Dikes in. Zoek een tweede actor met \"offers Vision\", of "
                        + "leg bij actor Alpha vast wat er zonder deze gebeurt: risk \"Alpha valt weg\" category dependence."),
                text.dutchMessages());
        assertEquals(List.of("3:12"), text.places());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void acceptsASecondSourceBeItOutside() {
        assertEquals(List.of(), assess("capability Vision actor Alpha { offers Vision } "
                + "actor Spare { involvement outside offers Vision }").messages());
        assertEquals(List.of(), assess("capability Vision actor Alpha { offers Vision } actor Beta "
                + "proposition P { contribution Beta of Vision }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "risk \"R\" { affects Beta, Alpha }", "risk \"R\" category dependence",
            "proposition P { risk \"R\" category dependence }", "proposition P { risk \"R\" { affects Alpha } }" })
    void acceptsARecordedRisk(String risk) {
        assertEquals(List.of(),
                assess("capability Vision actor Alpha { offers Vision } actor Beta\n" + risk).messages());
    }

    @Test
    void acceptsARiskOfTheActorItself() {
        assertEquals(List.of(), assess("capability Vision actor Alpha { offers Vision risk \"R\" }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "risk \"R\" { affects Beta }", "risk \"R\" { affects Beta category dependence }",
            "risk \"R\" category legal", "proposition P { risk \"R\" }",
            "actor Gamma { risk \"R\" category dependence }" })
    void acceptsNoRiskOfSomethingElse(String risk) {
        assertEquals(1,
                assess("capability Vision actor Alpha { offers Vision } actor Beta\n" + risk).findings().size());
    }

    @Test
    void speaksOfParticipantsThatBringACapability() {
        assertEquals(List.of("actor Beta", "actor Gamma"), AssessedText.evidence(RULE, """
                capability Vision capability Welding
                actor Alpha
                actor Beta { offers Vision }
                actor Gamma { offers Vision }
                actor Friend { involvement friend offers Welding }
                """));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "capability Vision actor Alpha { offers Lost, Vision } "
                + "risk R { affects Lost } risk").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
