/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.pdf.file.Bookmark;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.PdfFile;
import org.ecosystemstudio.documents.pdf.page.Pages;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;

/**
 * Writes a document as PDF on A4: tagged (PDF/UA-1), for archives (PDF/A-2a), with bookmarks and its own fonts. The
 * same document gives the same bytes.
 */
public final class PdfWriter {

    private final HouseStyle style;

    /** Writes in the words of an organisation. */
    public PdfWriter(HouseStyle style) {
        this.style = style;
    }

    /** The document as PDF. */
    public byte[] write(Document document) {
        Wording wording = style.wording(document.language());
        DocumentLayout layout = layOut(document, wording);
        Pages pages = layout.pages();
        Paper paper = layout.paper();
        RunningLines edges = new RunningLines(document, wording, layout.setter(), paper, pages.count());
        try (PdfFile file = new PdfFile()) {
            List<PageCanvas> sheets = new ArrayList<>();
            for (int page = 0; page < pages.count(); page++) {
                sheets.add(file.addPage(paper.width(), paper.height()));
            }
            pages.places().forEach((anchor, place) -> file.place(anchor, place.page(), paper.top() + place.y()));
            for (PageCanvas sheet : sheets) {
                pages.draw(sheet.number(), sheet, paper.side(), paper.top());
                edges.draw(sheet);
            }
            PdfFile.About about = new PdfFile.About(document.title() + " · " + wording.plain(document.kind()),
                    document.language().tag(), document.date());
            return file.finish(about, layout.structure(), bookmarks(pages.headings(), paper.top()));
        }
    }

    /** A sheet is laid out lying, on the smallest paper that holds it; one that none holds becomes pages as others. */
    private static DocumentLayout layOut(Document document, Wording wording) {
        if (document.isSheet()) {
            for (Paper paper : Paper.LYING) {
                DocumentLayout layout = new DocumentLayout(document, wording, paper).layOut();
                if (layout.isWhole()) {
                    return layout;
                }
            }
        }
        return new DocumentLayout(document, wording, Paper.STANDING).layOut();
    }

    /** The bookmarks of headings, each with those that follow it on lower levels. */
    private static List<Bookmark> bookmarks(List<Pages.Heading> headings, float top) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int index = 0; index < headings.size();) {
            Pages.Heading heading = headings.get(index);
            int end = index + 1;
            while (end < headings.size() && headings.get(end).level() > heading.level()) {
                end++;
            }
            bookmarks.add(new Bookmark(heading.title(), heading.place().page(), top + heading.place().y(),
                    bookmarks(headings.subList(index + 1, end), top)));
            index = end;
        }
        return bookmarks;
    }
}
