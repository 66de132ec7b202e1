/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Mon4EcosystemAndEnvironmentTest {

    private static final String ALL = """
            group Office
            watch ecosystem by Office
            watch environment by Office
            report by Office
            act by Office
            """;

    @Test
    void reportsWhatNobodyDoes() {
        AssessedText text = assess("group Office\necosystem Noord");
        assertEquals(List.of(
                "Nobody watches the ecosystem itself. Write: watch ecosystem \"Who joins, leaves or loses interest\" by "
                        + "Office every 6 months.",
                "Nobody watches the environment of the ecosystem. Write: watch environment \"Market, policy and "
                        + "technology\" by Office every quarter.",
                "Nobody reports to the whole ecosystem what monitoring shows. Write: report \"Two pages for all\" by Office "
                        + "every quarter.",
                "Nobody acts on what monitoring shows. Write: act by Office."), text.messages());
        assertEquals(List.of(
                "Niemand volgt het ecosysteem zelf. Schrijf: watch ecosystem \"Wie komt, gaat of afhaakt\" by Office every "
                        + "6 months.",
                "Niemand volgt de omgeving van het ecosysteem. Schrijf: watch environment \"Markt, beleid en techniek\" by "
                        + "Office every quarter.",
                "Niemand koppelt aan het hele ecosysteem terug wat de monitoring laat zien. Schrijf: report \"Twee pagina's "
                        + "voor iedereen\" by Office every quarter.",
                "Niemand handelt naar wat de monitoring laat zien. Schrijf: act by Office."), text.dutchMessages());
        assertEquals(List.of("2:11", "2:11", "2:11", "2:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsDutiesThatNameNobody() {
        AssessedText text = assess("group Office\nwatch ecosystem\nwatch environment\nreport\nact");
        assertEquals(List.of("Nobody is named for \"watch ecosystem\". Add who does it: by Office.",
                "Nobody is named for \"watch environment\". Add who does it: by Office.",
                "Nobody is named for \"report\". Add who does it: by Office.",
                "Nobody is named for \"act\". Add who does it: by Office."), text.messages());
        assertEquals("Er is niemand genoemd voor \"act\". Voeg toe wie het doet: by Office.",
                text.dutchMessages().getLast());
        assertEquals(List.of("2:1", "3:1", "4:1", "5:1"), text.places());
    }

    @Test
    void acceptsThatSomebodyDoesEach() {
        assertEquals(List.of(), assess(ALL).messages());
        assertEquals(List.of(), assess(ALL + "watch ecosystem report act ecosystem Noord").messages());
    }

    @Test
    void asksForEachOfTheFour() {
        for (String duty : List.of("watch ecosystem by", "watch environment by", "report by", "act by")) {
            String without = ALL.replace(duty + " Office\n", "");
            assertEquals(1, assess(without).findings().size(), duty);
            assertEquals(1, assess(without + "watch goals by Office").findings().size(), duty);
        }
    }

    @Test
    void reportsAnAdjustmentThatWasNotMadeKnown() {
        AssessedText text = assess("action A\nadjustment Server catch up");
        assertEquals(
                List.of("Nothing says how adjustment Server was made known to all. Add to it, such as: communicated by "
                        + "\"Newsletter\"."),
                text.messages());
        assertEquals(List.of("Er staat niet hoe bijsturing Server aan allen bekend is gemaakt. Voeg toe, bijvoorbeeld: "
                + "communicated by \"Nieuwsbrief\"."), text.dutchMessages());
        assertEquals(List.of("2:12"), text.places());
    }

    @Test
    void holdsByDutiesAndAdjustments() {
        assertEquals(
                List.of("monitoring duty", "monitoring duty", "monitoring duty", "monitoring duty", "adjustment A"),
                TriedRule.evidence(new Mon4EcosystemAndEnvironment(),
                        ALL + "adjustment A communicated by \"Mail\" adjustment B"));
        assertFalse(TriedRule.on(new Mon4EcosystemAndEnvironment(), "actor Alpha group Office").applies());
        assertEquals(List.of(), TriedRule.on(new Mon4EcosystemAndEnvironment(), "adjustment A communicated by \"Mail\"")
                .findings());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(4,
                TriedRule.on(new Mon4EcosystemAndEnvironment(), "watch goals by Nobody adjustment X communicated "
                        + "by \"m\" for Nothing").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Mon4EcosystemAndEnvironment(), text);
    }
}
