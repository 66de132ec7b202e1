/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;

/**
 * The table of contents: a field that Word can update, filled in already. It has no numbers of pages until Word lays
 * the pages out and somebody updates it: wrong ones would be worse, and asking to update on opening worries readers.
 */
final class Contents {

    /** All entries stay on one page. With more than fit there, those of the second level are left out. */
    private static final int MOST_ENTRIES = 40;

    private final Story story;
    private final Markup out;
    private final Runs runs;

    Contents(Story story, Runs runs) {
        this.story = story;
        this.runs = runs;
        out = story.out();
    }

    /** Writes the table; nothing for a document of one section. */
    void write(List<Section> sections) {
        if (sections.size() < 2) {
            return;
        }
        int parts = sections.stream().mapToInt(section -> section.sections().size()).sum();
        boolean isDeep = parts > 0 && sections.size() + parts <= MOST_ENTRIES;
        story.flow().open(ParagraphLook.of("TOCHeading"));
        runs.text(story.wording().text("page.contents"), RunLook.PLAIN);
        story.flow().close();
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        Word.value(out, "w:docPartGallery", "Table of Contents");
        out.empty("w:docPartUnique").close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        for (int index = 0; index < sections.size(); index++) {
            boolean isLast = index == sections.size() - 1;
            Section section = sections.get(index);
            List<Section> inner = isDeep ? section.sections() : List.of();
            story.flow().open(ParagraphLook.of("TOC1").leading(!isLast || !inner.isEmpty()));
            if (index == 0) {
                begin(isDeep ? 2 : 1);
            }
            entry(section, String.valueOf(index + 1));
            for (int part = 0; part < inner.size(); part++) {
                story.flow().close();
                story.flow().open(ParagraphLook.of("TOC2").leading(!isLast || part < inner.size() - 1));
                entry(inner.get(part), "");
            }
            if (isLast) {
                mark("end");
            }
            story.flow().close();
        }
        out.close("w:sdtContent").close("w:sdt");
    }

    private void begin(int levels) {
        mark("begin");
        out.open("w:r").element("w:instrText", " TOC \\o \"1-" + levels + "\" \\h \\z \\u ", "xml:space", "preserve")
                .close("w:r");
        mark("separate");
    }

    private void entry(Section section, String number) {
        out.open("w:hyperlink", "w:anchor", story.bookmarks().name(section.anchor()), "w:history", "1");
        if (!number.isEmpty()) {
            runs.text(number + '\t', RunLook.PLAIN);
        }
        runs.write(List.of(new Inline.Text(story.wording().plain(section.title()))));
        out.close("w:hyperlink");
    }

    private void mark(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
    }
}
