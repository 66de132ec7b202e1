/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteIndexTest {

    private final Document page = Jsoup.parse(index("Haven <b>\"&", TestPlans.haven()));

    @Test
    void linksEveryFileWithItsFormatAndSize() {
        assertEquals(List.of("nl/actieplan.html", "nl/actieplan.md", "nl/scorekaart.html", "nl/scorekaart.md"),
                page.select(".documents[lang=nl] .files a").eachAttr("href"));
        assertEquals("Webpagina (12 kB) Markdown (999 bytes)",
                page.select(".documents[lang=nl] .files").first().text());
    }

    @Test
    void foldsThePartsOfAFormatAway() {
        List<SiteFile> files = List.of(new SiteFile(DocumentFormat.ICS, "nl/actieplan.ics", "", 2048),
                new SiteFile(DocumentFormat.ICS, "nl/actieplan-alfa.ics", "alfa", 2048),
                new SiteFile(DocumentFormat.ICS, "nl/actieplan-beta.ics", "beta", 2048));
        Document calendars = Jsoup.parse(new SiteIndex("Haven", TestPlans.TODAY, List.of(
                new SiteDocument(DocumentType.ACTION_PLAN, Language.DUTCH, Optional.empty(), files)), HouseStyle.PLAIN)
                .write());
        assertEquals("Kalender (2 kB)", calendars.select(".documents li > .files").text());
        assertEquals("Kalender: nog 2 bestanden", calendars.select(".documents details summary").text());
        assertEquals(List.of("nl/actieplan-alfa.ics", "nl/actieplan-beta.ics"),
                calendars.select(".documents details a").eachAttr("href"));
    }

    @Test
    void saysWhatEachDocumentIsFor() {
        Element first = page.select(".documents[lang=en] li").first();
        assertEquals("Action plan", first.select("h4").text());
        assertEquals(DocumentType.ACTION_PLAN.purpose(Language.ENGLISH), first.select("p").first().text());
    }

    @Test
    void listsSectionsAndElementsThatCanBeSearchedFor() {
        List<String> entries = page.select(".register[lang=en] li").eachText();
        assertTrue(entries.contains("Budget Action plan"), entries.toString());
        assertTrue(page.select(".register[lang=en] a").eachAttr("href").contains("en/action-plan.html#budget"));
        assertFalse(page.select(".register[lang=en] a[href*=#action-]").isEmpty());
    }

    @Test
    void linksOnlyToPlacesThatAreThere() {
        Document plan = Jsoup.parse(TestPlans.write(TestPlans.haven(), Language.ENGLISH, DocumentFormat.HTML));
        for (String target : page.select(".register[lang=en] a[href^=en/action-plan.html]").eachAttr("href")) {
            String anchor = target.substring(target.indexOf('#') + 1);
            assertTrue(plan.getElementById(anchor) != null, anchor);
        }
    }

    @Test
    void takesATitleForWords() {
        assertEquals("Haven <b>\"&", page.select("h1").text());
        assertEquals(0, page.select("h1 b").size());
    }

    @Test
    void runsNoScriptAndTakesNoStyleButItsOwn() {
        String policy = page.select("meta[http-equiv]").attr("content");
        assertTrue(policy.matches("default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; "
                + "base-uri 'none'; form-action 'none'"), policy);
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("[onclick], [style], link, img, iframe").size());
    }

    @Test
    void hasNoLanguagesToChooseFromWhenThereIsOne() {
        List<SiteDocument> one = documents(TestPlans.water()).stream()
                .filter(document -> document.language() == Language.DUTCH).toList();
        Document dutch = Jsoup.parse(new SiteIndex("Water", TestPlans.TODAY, one, HouseStyle.PLAIN).write());
        assertEquals("nl", dutch.select("html").attr("lang"));
        assertEquals(0, dutch.select("button").size());
    }

    private static String index(String title, Plan plan) {
        return new SiteIndex(title, TestPlans.TODAY, documents(plan), HouseStyle.PLAIN).write();
    }

    private static List<SiteDocument> documents(Plan plan) {
        List<SiteDocument> documents = new ArrayList<>();
        for (Language language : Language.values()) {
            for (DocumentType type : List.of(DocumentType.ACTION_PLAN, DocumentType.SCORE_CARD)) {
                String name = language.tag() + '/' + type.fileName(language);
                documents.add(new SiteDocument(type, language, Optional.of(TestPlans.compose(type, plan, language)),
                        List.of(new SiteFile(DocumentFormat.HTML, name + ".html", "", 12_345),
                                new SiteFile(DocumentFormat.MARKDOWN, name + ".md", "", 999))));
            }
        }
        return documents;
    }
}
