/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.file.Link;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Columns;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Pages;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.page.Stack;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;

/** The table of contents: the sections with the pages they begin on, in two columns where there are many. */
final class Contents {

    private static final int FEW = 5;
    private static final float NUMBER = 16;
    private static final float PAGE = 24;
    private static final float GAP = 28;
    private static final TextStyle STYLE = TextStyle.of(9.2f);

    private final Document document;
    private final Wording wording;
    private final TextSetter setter;
    private final Pages pages;
    private final float fullWidth;

    Contents(Document document, Wording wording, TextSetter setter, Pages pages,
            float fullWidth) {
        this.document = document;
        this.wording = wording;
        this.setter = setter;
        this.pages = pages;
        this.fullWidth = fullWidth;
    }

    /** The items of the table; none for a document of one section. */
    List<Item> items(Tag structure) {
        List<Section> sections = document.sections();
        if (sections.size() < 2) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Item line : setter.set(wording.text("page.contents"), Sizes.SMALL.strong(), structure.child("P"))
                .lines(fullWidth, false)) {
            items.add(line.gap(2 * Sizes.BLOCK).keepNext());
        }
        Tag list = structure.child("TOC");
        int columns = sections.size() > FEW ? 2 : 1;
        float width = (fullWidth - GAP * (columns - 1)) / columns;
        int half = (sections.size() + columns - 1) / columns;
        List<Columns.Column> parts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Item> entries = new ArrayList<>();
            for (int index = column * half; index < Math.min(sections.size(), (column + 1) * half); index++) {
                entries.add(entry(sections.get(index), index + 1, width, list.child("TOCI")));
            }
            parts.add(new Columns.Column(column * (width + GAP), Stack.of(entries), null));
        }
        items.add(Item.of(Columns.of(parts, fullWidth), Sizes.PARAGRAPH));
        return items;
    }

    private Item entry(Section section, int number, float width, Tag tag) {
        Tag link = tag.child("Reference").child("Link");
        Link target = new Link(section.anchor(), false, wording.plain(section.title()));
        Stack title = Stack.of(setter.set(plain(section.title()), STYLE, link)
                .lines(width - NUMBER - PAGE, false));
        Piece before = word(String.valueOf(number), link);
        return Item.of(Piece.of(title.height(), (canvas, x, y) -> {
            before.draw(canvas, x, y);
            title.draw(canvas, x + NUMBER, y);
            page(canvas, section.anchor(), link, x + width, y + title.height() - STYLE.lineHeight());
            canvas.link(link, target, x, y, width, title.height());
        }), 3);
    }

    /** The number of the page, known only when all is laid out. */
    private void page(PageCanvas canvas, String anchor, Tag tag, float right, float y) {
        pages.page(anchor).ifPresent(page -> {
            Piece number = setter.set(String.valueOf(page + 1), STYLE.colour(Look.MUTED), tag).lines(PAGE, true)
                    .getFirst().piece();
            number.draw(canvas, right - PAGE, y);
        });
    }

    private Piece word(String words, Tag tag) {
        return setter.set(words, STYLE.colour(Look.MUTED), tag).lines(NUMBER, false).getFirst().piece();
    }

    private List<Inline> plain(List<Inline> title) {
        return List.of(new Inline.Text(wording.plain(title)));
    }
}
