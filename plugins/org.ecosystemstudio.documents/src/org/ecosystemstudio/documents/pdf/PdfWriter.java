/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.pdf.file.Bookmark;
import org.ecosystemstudio.documents.pdf.file.Canvas;
import org.ecosystemstudio.documents.pdf.file.PdfFile;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Pages;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;

/**
 * Writes a document as PDF on A4: tagged (PDF/UA-1), for archives (PDF/A-2a), with bookmarks and its own fonts. The
 * same document gives the same bytes.
 */
public final class PdfWriter {

    /** The document as PDF. */
    public byte[] write(Document document) {
        Wording wording = Wording.of(document.language());
        Tag structure = new Tag("Document", null);
        Pages pages = new Pages(Sizes.HEIGHT);
        DocumentLayout layout = new DocumentLayout(document, wording, structure, pages);
        layout.layOut();
        RunningLines edges = new RunningLines(document, wording, layout.setter(), pages.count());
        try (PdfFile file = new PdfFile()) {
            List<Canvas> sheets = new ArrayList<>();
            for (int page = 0; page < pages.count(); page++) {
                sheets.add(file.addPage());
            }
            pages.places().forEach((anchor, place) -> file.place(anchor, place.page(), Sizes.TOP + place.y()));
            for (Canvas sheet : sheets) {
                pages.draw(sheet.number(), sheet, Sizes.SIDE, Sizes.TOP);
                edges.draw(sheet);
            }
            PdfFile.About about = new PdfFile.About(document.title() + " · " + wording.plain(document.kind()),
                    document.language().tag(), document.date());
            return file.finish(about, structure, bookmarks(pages.headings()));
        }
    }

    /** The bookmarks of headings, each with those that follow it on lower levels. */
    private static List<Bookmark> bookmarks(List<Pages.Heading> headings) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int index = 0; index < headings.size();) {
            Pages.Heading heading = headings.get(index);
            int end = index + 1;
            while (end < headings.size() && headings.get(end).level() > heading.level()) {
                end++;
            }
            bookmarks.add(new Bookmark(heading.title(), heading.place().page(), Sizes.TOP + heading.place().y(),
                    bookmarks(headings.subList(index + 1, end))));
            index = end;
        }
        return bookmarks;
    }
}
