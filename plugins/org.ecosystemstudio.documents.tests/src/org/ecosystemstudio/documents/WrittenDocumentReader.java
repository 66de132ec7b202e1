/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.List;

import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An English document as its readers see it in a browser. */
public final class WrittenDocumentReader {

    private final Document document;

    private WrittenDocumentReader(Document document) {
        this.document = document;
    }

    /** A document of a model without errors. */
    public static WrittenDocumentReader of(DocumentType type, String model) {
        return new WrittenDocumentReader(Jsoup.parse(TestPlans.text(
                TestPlans.compose(type, TestPlans.of(model), Language.ENGLISH), DocumentFormat.HTML)));
    }

    /** The rows of the table with a caption, as text. */
    public List<String> rows(String caption) {
        return document.select("table").stream().filter(table -> table.select("caption").text().equals(caption))
                .flatMap(table -> table.select("tbody tr").stream()).map(WrittenDocumentReader::plain).toList();
    }

    /** All words. */
    public String text() {
        return plain(document);
    }

    /** The words of the first element that a selector finds. */
    public String text(String selector) {
        return plain(document.selectFirst(selector));
    }

    /** The words of each element that a selector finds. */
    public List<String> texts(String selector) {
        return document.select(selector).stream().map(WrittenDocumentReader::plain).toList();
    }

    /** The words of a section. */
    public String section(String anchor) {
        return text("section[aria-labelledby=" + anchor + "]");
    }

    private static String plain(Element element) {
        return element.text().replace('\u00a0', ' ').trim();
    }
}
