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

class Com1EveryAudienceReachedTest {

    private static final String BASE = "audience All { message \"m\" via website, LinkedIn }\n";

    @Test
    void reportsAnAudienceWithoutMessage() {
        AssessedText text = assess(BASE + "audience Students { via school }");
        assertEquals(
                List.of("Audience Students has no message. Write in its braces what it should know, such as: message "
                        + "\"What we do together, and why\"."),
                text.messages());
        assertEquals(List.of("Doelgroep Students heeft geen boodschap. Schrijf tussen de accolades wat zij moet weten, "
                + "bijvoorbeeld: message \"Wat we samen doen, en waarom\"."), text.dutchMessages());
        assertEquals(List.of("2:10"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsAnAudienceWithoutChannel() {
        AssessedText text = assess(BASE + "audience Students { message \"m\" }");
        assertEquals(
                List.of("Audience Students has no channel. Write in its braces how you reach it, such as: via website, "
                        + "LinkedIn every month."),
                text.messages());
        assertEquals(List.of("Doelgroep Students heeft geen kanaal. Schrijf tussen de accolades hoe u haar bereikt, "
                + "bijvoorbeeld: via website, LinkedIn every month."), text.dutchMessages());
        assertEquals(List.of("2:10"), text.places());
    }

    @Test
    void reportsAnAudienceWithNeither() {
        AssessedText text = assess(BASE + "audience Students");
        assertEquals(
                List.of("Audience Students has neither a message nor a channel. Write in its braces, such as: message "
                        + "\"What we do together, and why\" via website, LinkedIn every month."),
                text.messages());
        assertEquals(List.of("Doelgroep Students heeft geen boodschap en geen kanaal. Schrijf tussen de accolades, "
                + "bijvoorbeeld: message \"Wat we samen doen, en waarom\" via website, LinkedIn every month."),
                text.dutchMessages());
    }

    @Test
    void reportsAnEcosystemWithoutTheBase() {
        AssessedText text = assess("actor Alpha\necosystem Noord");
        assertEquals(
                List.of("No audience is reached yet by what is the least for every ecosystem: website, LinkedIn. Write "
                        + "in the braces of an audience: via website, LinkedIn. If there is none yet: audience Region \"Everyone "
                        + "around us\" stakeholders { message \"What we do together, and why\" via website, LinkedIn }."),
                text.messages());
        assertEquals(List.of("Nog geen doelgroep wordt bereikt via wat voor elk ecosysteem het minste is: website, "
                + "LinkedIn. Schrijf tussen de accolades van een doelgroep: via website, LinkedIn. Is er nog geen: audience "
                + "Regio \"Iedereen om ons heen\" stakeholders { message \"Wat we samen doen, en waarom\" via website, "
                + "LinkedIn }."), text.dutchMessages());
        assertEquals(List.of("2:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void saysWhichHalfOfTheBaseIsMissing() {
        assertEquals(List.of("LinkedIn", "website"), List.of(missing("via website"), missing("via LinkedIn")));
    }

    private static String missing(String channels) {
        String message = assess("audience A { message \"m\" " + channels + " }").messages().getFirst();
        return message.replaceAll(".*every ecosystem: |\\. Write.*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "via website, LinkedIn", "via website via LinkedIn", "via \"Web site\", \"LinkedIn-pagina\"",
            "via \"WEBSITE van het cluster\", linkedin", "via \"our site\", \"Linked In\"",
            "via homepage, \"linked-in\"", "via \"Webpagina\", \"LinkedIn community\"", "via \"web-site\", LinkedIn" })
    void knowsTheBaseInAnySpelling(String channels) {
        assertEquals(List.of(), assess("ecosystem N audience A { message \"m\" " + channels + " }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "via \"opposite\", LinkedIn", "via website, \"link\"" })
    void takesNoOtherChannelForTheBase(String channels) {
        assertEquals(1, assess("audience A { message \"m\" " + channels + " }").findings().size());
    }

    @Test
    void findsTheBaseWithAnyAudience() {
        assertEquals(List.of(),
                assess("audience A { message \"m\" via website } audience B { message \"m\" via LinkedIn }")
                        .messages());
    }

    @Test
    void holdsByAudiencesThatAreReached() {
        assertEquals(List.of("audience All"),
                TriedRule.evidence(new Com1EveryAudienceReached(), BASE + "audience B audience C { via school }"));
        assertFalse(TriedRule.on(new Com1EveryAudienceReached(), "actor Alpha").applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(2, TriedRule.on(new Com1EveryAudienceReached(), "audience A { message via }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Com1EveryAudienceReached(), text);
    }
}
