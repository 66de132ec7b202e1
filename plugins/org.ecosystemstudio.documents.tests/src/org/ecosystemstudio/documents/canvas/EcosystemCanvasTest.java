/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EcosystemCanvasTest {

    private final Document canvas = canvas(TestPlans.dijk());

    @Test
    void isOneSheetThatLies() {
        assertTrue(canvas.body().hasClass("sheet"));
        assertTrue(canvas.select("main > section, nav").isEmpty());
        assertTrue(canvas.selectFirst("style").data().contains("@page { size: landscape"));
        assertEquals(7, canvas.select(".canvas > div").size());
    }

    /** The cost is 60,000; the water board pays 30,000, and 80 hours at 75 euro are brought. */
    @Test
    void sumsUpTheMoney() {
        assertEquals(List.of("Planned cost: €60,000", "Certain: €36,000", "Still to be found: €24,000",
                "Cash contributions: €30,000", "In kind: €6,000"), items("Money"));
    }

    @Test
    void namesActorsByRankWithWhatTheyPutInAndTakeOut() {
        assertEquals(List.of("Sensor & Zoon Kabel en montage Een eerste klant", "Rekenhuis Rekenmodellen",
                "Waterschap Oosterdijk Twee kilometer dijk Minder inspecties"),
                box("puts in what").select("tbody tr").eachText());
    }

    @Test
    void putsTheGravestRiskFirst() {
        assertEquals("De kabel breekt bij het ingraven", items("Risks").getFirst());
    }

    @Test
    void putsThoseOnWhomMostDependFirst() {
        assertEquals(List.of("Sun (on C)", "B: 2 parties depend on it", "A: 1 party depends on it"), items(
                canvas(TestPlans.of("""
                        ecosystem E { }
                        dependency "Sun" on C
                        actor A { depends on B } actor B { depends on A } actor C { depends on B }
                        """)), "depend on"));
    }

    /** A row of two lines each: fifteen fit in 31 lines with one left for the rest. */
    @Test
    void saysHowManyMoreThereAreWhereThereIsNoRoom() {
        String actors = IntStream.range(0, 60).mapToObj(number -> "actor A" + number
                + " \"Partner with number " + number
                + " of the sixty\" { benefit \"Something\" }").collect(Collectors.joining("\n"));
        Document many = canvas(TestPlans.of("ecosystem E { }\n" + actors));
        assertEquals(15, many.select(".canvas tbody tr").size());
        assertTrue(many.select(".canvas").text().contains("and 45 more"), many.select(".canvas").text());
    }

    @Test
    void marksWhatIsIllustrative() {
        Document marked = canvas(TestPlans.of("ecosystem E { } illustrative actor A \"Made up\" { benefit \"Fame\" }"));
        assertEquals("Made up° Fame°", marked.select(".canvas tbody tr").text());
    }

    @Test
    void saysWhatToAddWhereNothingIs() {
        Document empty = canvas(TestPlans.of("ecosystem E { }"));
        assertEquals(7, empty.select(".canvas .muted:contains(Not filled in yet)").size());
    }

    private List<String> items(String title) {
        return items(canvas, title);
    }

    private static List<String> items(Document canvas, String title) {
        return canvas.select(".canvas > div:has(h2:contains(" + title + ")) li").eachText();
    }

    private Element box(String title) {
        return canvas.selectFirst(".canvas > div:has(h2:contains(" + title + "))");
    }

    private static Document canvas(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.ECOSYSTEM_CANVAS, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
