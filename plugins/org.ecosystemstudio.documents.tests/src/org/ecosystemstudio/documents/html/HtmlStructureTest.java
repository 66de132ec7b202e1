/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HTML that stands alone, that a screen reader can walk through, and whose links lead somewhere. */
class HtmlStructureTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void needsNothingFromOutside(Language language) {
        Document document = plan(language);
        assertEquals(List.of(),
                document.select("script, link, iframe, object, embed, img, base, form, [src], [srcset]"));
        assertEquals(List.of(), document.select("[style]"));
        assertFalse(document.select("style").html().contains("url("));
        assertFalse(document.select("style").html().contains("@import"));
        for (Element element : document.getAllElements()) {
            assertTrue(
                    element.attributes().asList().stream().noneMatch(attribute -> attribute.getKey().startsWith("on")),
                    element.outerHtml());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allowsItsOwnStyleSheetOnly(Language language) throws NoSuchAlgorithmException {
        Document document = plan(language);
        String policy = document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(document.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertEquals("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'", policy);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasLandmarksAndHeadingsInOrder(Language language) {
        Document document = plan(language);
        assertEquals(language.tag(), document.selectFirst("html").attr("lang"));
        assertEquals("#content", document.body().child(0).attr("href"));
        assertEquals(1, document.select("h1").size());
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertEquals(1, document.select("body > " + landmark).size(), landmark);
        }
        int level = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading.outerHtml());
            level = next;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasUniqueIdsAndLinksThatLeadSomewhere(Language language) {
        Document document = plan(language);
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        for (Element link : document.select("a")) {
            String target = link.attr("href");
            assertTrue(target.startsWith("https://") || target.startsWith("http://")
                    || ids.contains(target.substring(1)), target);
        }
        document.select("[aria-labelledby], [aria-describedby]").forEach(element -> {
            for (String name : List.of("aria-labelledby", "aria-describedby")) {
                assertTrue(element.attr(name).isEmpty() || ids.contains(element.attr(name)), element.attr(name));
            }
        });
        document.select("nav a")
                .forEach(link -> assertNotNull(document.getElementById(link.attr("href").substring(1))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesTablesRowsAndColumns(Language language) {
        for (Element table : plan(language).select("table")) {
            assertFalse(table.select("caption").text().isBlank(), table.outerHtml());
            assertTrue(table.select("thead th").stream().allMatch(head -> head.attr("scope").equals("col")
                    && !head.text().isBlank()), table.select("thead").outerHtml());
            int columns = table.select("thead th").size();
            for (Element row : table.select("tbody tr")) {
                Element name = row.child(0);
                assertTrue(name.tagName().equals("th") && name.attr("scope").startsWith("row"), row.outerHtml());
                int width = row.children().stream().mapToInt(cell -> cell.hasAttr("colspan")
                        ? Integer.parseInt(cell.attr("colspan")) : 1).sum();
                assertEquals(columns, width, row.outerHtml());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void describesEveryPicture(Language language) {
        Document document = plan(language);
        assertFalse(document.select("svg[role=img]").isEmpty());
        for (Element picture : document.select("svg")) {
            if (picture.attr("aria-hidden").isEmpty()) {
                assertFalse(picture.selectFirst("title").text().isBlank());
                assertTrue(picture.selectFirst("desc").text().length() > 20, picture.selectFirst("desc").text());
            }
        }
    }

    @Test
    void namesARowWithoutADate() {
        Document document = Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem E { } success First \"First one\" "
                + "action One { }"), Language.ENGLISH, DocumentFormat.HTML));
        Element row = document.selectFirst("tr:contains(First one)");
        assertEquals("–no date", row.child(0).text());
    }

    @Test
    void listsNoContentsOfASingleSection() {
        String model = TestPlans.write(TestPlans.of("ecosystem E { }"), Language.ENGLISH, DocumentFormat.HTML);
        assertEquals(1, Jsoup.parse(model).select("main > section").size());
        assertEquals(0, Jsoup.parse(model).select("nav").size());
    }

    private static Document plan(Language language) {
        return Jsoup.parse(TestPlans.write(TestPlans.haven(), language, DocumentFormat.HTML));
    }
}
