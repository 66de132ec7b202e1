/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.text.Paragraph;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Value;

/** What runs along the edges of pages: the title above, the date and the page's number below. */
final class RunningLines {

    private static final TextStyle STYLE = TextStyle.of(7.8f).colour(Look.MUTED);
    private static final float HEAD = 30;
    private static final float FOOT = 38;

    private final Wording wording;
    private final TextSetter setter;
    private final Piece title;
    private final Piece date;
    private final Paper paper;
    private final int count;

    RunningLines(Document document, Wording wording, TextSetter setter, Paper paper, int count) {
        this.wording = wording;
        this.setter = setter;
        this.paper = paper;
        this.count = count;
        title = line(wording.plain(document.kind()) + " · " + document.title(), false);
        date = line(wording.values().format(new Value.Day(document.date())), false);
    }

    /** Draws them on a page; the first has its title already. */
    void draw(PageCanvas page) {
        float foot = paper.height() - FOOT;
        page.decoration(() -> {
            if (page.number() > 0) {
                title.draw(page, paper.side(), HEAD);
            }
            date.draw(page, paper.side(), foot);
            line(wording.text("page.number", page.number() + 1, count), true).draw(page, paper.side(), foot);
        });
    }

    private Piece line(String words, boolean atRight) {
        Paragraph paragraph = setter.set(words, STYLE, null);
        return paragraph.lines(paper.columnWidth(), atRight).getFirst().piece();
    }
}
