/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What each actor has to do on 24 November 2026, as a list to work from. */
class ActorsTest {

    private static final Document HAVEN =
            Jsoup.parse(TestPlans.write(TestPlans.haven(), Language.DUTCH, DocumentFormat.HTML));

    /** The print guide was due on 13 November; the trainees have until December, the fair begins in December. */
    @Test
    void putsLateWorkFirstAndThenWhatComesNext() {
        assertEquals("3D-printkompas: keuzehulp voor printtechnieken, materialen en nabewerking",
                rows("gamma").getFirst().child(0).text());
        assertEquals(List.of("3D-printkompas: keuzehulp voor printtechnieken, materialen en nabewerking",
                "Loopbaanbeurs"),
                rows("gamma").stream().limit(2).map(row -> row.child(0).text()).toList());
    }

    /** Sessions on the third Tuesday from 15 December to 15 June: seven, of which six after the next one. */
    @Test
    void countsOnlyTheTimesThatAreStillToCome() {
        assertTrue(text("gamma").contains("Doet mee aan: Kennissessies (15 dec 2026, daarna nog 6 keer)"),
                text("gamma"));
    }

    /** Alfa only takes part in the fair and the print guide; the guide is late, and so stands among what it has to do. */
    @Test
    void keepsLateWorkOfOthersAmongWhatAnActorHasToDo() {
        Document plan = Jsoup.parse(TestPlans.write(TestPlans.of("""
                actor Alfa actor Beta
                group Board { members Alfa chair Beta meets every month on day 5 until 2027-01 }
                action Fair by Beta with Alfa { until 2027-03-31 }
                action Guide by Beta with Alfa { until 2026-11-13 }"""), Language.DUTCH, DocumentFormat.HTML));
        Element alfa = plan.selectFirst("section[aria-labelledby=actor-alfa]");
        assertEquals(List.of("Guide"), alfa.select("tbody th").eachText());
        String text = alfa.text().replace('\u00a0', ' ');
        assertTrue(text.contains("Doet mee aan: Fair (31 mrt 2027)."), text);
        assertTrue(text.contains("Overleg: Board (5 dec 2026, daarna nog 1 keer)."), text);
    }

    @Test
    void listsGoalsRisksAndResponsesThatAnActorAnswersFor() {
        String gamma = text("gamma");
        assertTrue(gamma.contains("Technici aantrekken en houden verantwoordelijk voor doel 30 jun 2027"), gamma);
        assertTrue(gamma.contains("Technici kiezen toch voor het westen bewaakt risico"), gamma);
        assertTrue(gamma.contains("Extra beurs in het voorjaar grijpt in als Aangenomen technici onder 20"), gamma);
    }

    @Test
    void listsTheSenderOfAMessageAndTheKeeperOfRecordsAsSuch() {
        String office = text("bureau");
        assertTrue(office.contains("Studenten in de regio via website, LinkedIn verstuurt nov 2026"), office);
        assertTrue(office.contains("Uren per week, uiterlijk maandag houdt bij"), office);
        assertTrue(office.contains("Aangenomen technici ziet toe"), office);
    }

    @Test
    void namesTheActorInTheHeadingThatReturnsOnEveryPage() {
        assertEquals("Wat Gamma Opleidingen doet",
                HAVEN.selectFirst("section[aria-labelledby=actor-gamma] thead th").text());
    }

    private static List<Element> rows(String actor) {
        return HAVEN.select("section[aria-labelledby=actor-" + actor + "] tbody tr");
    }

    private static String text(String actor) {
        return HAVEN.selectFirst("section[aria-labelledby=actor-" + actor + "]").text().replace('\u00a0', ' ');
    }
}
