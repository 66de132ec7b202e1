/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Com2ThreeDirectionsTest {

    @Test
    void reportsTheDirectionsWithoutAction() {
        AssessedText text = assess("ecosystem Noord\naction News { communicates stakeholders }");
        assertEquals(
                List.of("No action communicates in these directions: within the ecosystem, to the market. Write in the "
                        + "braces of an action that does: communicates within, market. If there is none yet: action News \"Share "
                        + "news and results\" { communicates within, market }."),
                text.messages());
        assertEquals(List.of("Geen enkele actie communiceert in deze richtingen: binnen het ecosysteem, naar de markt. "
                + "Schrijf tussen de accolades van een actie die dat doet: communicates within, market. Is er nog geen: "
                + "action Nieuws \"Nieuws en resultaten delen\" { communicates within, market }."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "ecosystem Noord", "action A", "action A { communicates within, market }",
            "action A { communicates stakeholders, market }", "action A { communicates within, stakeholders }",
            "action A { communicates within, stakeholders } action B { status stopped communicates market }" })
    void asksForEachOfTheThree(String text) {
        assertEquals(1, assess(text).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { communicates within, stakeholders, market }",
            "action A { communicates within } action B { communicates stakeholders } action C { communicates market }" })
    void acceptsAllThree(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void holdsByActionsThatCommunicate() {
        assertEquals(List.of("action A"), TriedRule.evidence(new Com2ThreeDirections(),
                "action A { communicates within } action B action C { status stopped communicates market }"));
        assertFalse(TriedRule.on(new Com2ThreeDirections(), "goal G audience A market").applies());
        assertEquals(1, TriedRule.on(new Com2ThreeDirections(), "action A { communicates }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Com2ThreeDirections(), text);
    }
}
