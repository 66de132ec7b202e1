/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the heatmap of the made-up cluster must say, worked out by hand from its text. */
class HeatmapFactsTest {

    private final Document dutch = html(TestPlans.kustlijn());

    /** Boeien: 3+1+1=5, Beeld: 1+3+2=6, so Beeld is first; Beta is strongest there, then Gamma; Alfa and Delta at sea. */
    @Test
    void showsBlocksWithFiguresOnTheShades() {
        assertEquals(List.of("Actor", "Beeld aan boord", "Slimme boeien"),
                dutch.select("section[aria-labelledby=themes] thead th").eachText());
        assertEquals(List.of("Beta Beeld 3", "Gamma College 2 •", "Alfa Meten 1 3", "Delta Drones° 1",
                "Deelnemers die het inbrengen 3 3"), rows("themes"));
        Element shade = dutch.select("section[aria-labelledby=themes] span.s3").first();
        assertEquals("sterk", shade.attr("aria-label"));
    }

    @Test
    void marksWhatIsAskedForAndBroughtByNobody() {
        assertTrue(rows("capabilities").getLast().endsWith("0"), rows("capabilities").toString());
        assertEquals(2, dutch.select("section[aria-labelledby=capabilities] tr.total .badge.bad").size());
        List<String> demand = rows("demand");
        assertEquals("Batterijen De kust die zichzelf meet geen deelnemer", demand.get(0));
        assertEquals("Optische modules Vijftig boeien in zee geen deelnemer buiten de deelnemers: Epsilon Lab",
                demand.get(1));
        assertEquals("Beeldherkenning De kust die zichzelf meet gezocht door Alfa Meten maar één Beta Beeld",
                demand.get(2));
    }

    @Test
    void countsAsThinOnlyWhatIsAskedForAndSaysSo() {
        String facts = html(TestPlans.of("""
                ecosystem E { }
                capability Ask "Asked for" capability Own "Not asked for"
                actor Alfa { offers Ask, Own } actor Beta { needs Ask }
                """)).select("dl.facts").text();
        assertTrue(facts.contains("wordt gevraagd, en door maar één deelnemer ingebracht 1"), facts);
    }

    @Test
    void marksWhatAnActorNeedsFromOthers() {
        assertTrue(rows("capabilities").contains("Alfa Meten ? 3 1"), rows("capabilities").toString());
    }

    @Test
    void namesParticipantsOfWhomNothingIsStated() {
        assertTrue(dutch.select("header.cover").text().contains("Van deze deelnemers noemt het model geen van beide: "
                + "Gemeente Kuststad."), dutch.select("header.cover").text());
    }

    @Test
    void saysHowToBeginWhenNothingIsStated() {
        assertTrue(html(TestPlans.of("ecosystem Kust")).text().contains("Het model zegt nog niet wie waaraan werkt."));
    }

    /** Sixty companies and two governments on forty capabilities: by kind, thirty rows at most, fourteen columns at most. */
    @Test
    void splitsAMapOfManyActorsAndTopicsIntoTablesThatCanBeRead() {
        StringBuilder text = new StringBuilder("ecosystem Kust\n");
        for (int topic = 0; topic < 40; topic++) {
            text.append("capability C").append(topic).append('\n');
        }
        for (int actor = 0; actor < 62; actor++) {
            text.append("actor A").append(actor).append(" { kind ").append(actor < 60 ? "company" : "government")
                    .append(" offers ");
            for (int topic = 0; topic < 40; topic++) {
                text.append(topic == 0 ? "C0" : ", C" + topic).append(" strength ")
                        .append((actor + topic) % 3 == 0 ? "strong" : "weak");
            }
            text.append(" }\n");
        }
        Document document = html(TestPlans.of(text.toString()));
        List<Element> tables = document.select("section[aria-labelledby=capabilities] table");
        assertEquals(9, tables.size());
        tables.forEach(table -> assertTrue(table.select("tbody tr").size() <= 30));
        tables.forEach(table -> assertTrue(table.select("thead th").size() <= 15));
        assertEquals("Actoren per capaciteit (bedrijf)", tables.getFirst().select("caption").text());
    }

    private List<String> rows(String section) {
        return dutch.select("section[aria-labelledby=" + section + "] tbody tr").eachText();
    }

    private static Document html(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.HEATMAP, plan, Language.DUTCH),
                DocumentFormat.HTML));
    }
}
