/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Value;

/** The lines that run along the edges of pages. */
final class RunningLines {

    private static final String PAGE = "{PAGE}";
    private static final String PAGES = "{NUMPAGES}";

    private final Document document;
    private final Wording wording;

    RunningLines(Document document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    /** What stands above all pages but the first. */
    Markup header() {
        Markup out = Word.root("w:hdr");
        ParagraphLook.of("Header").open(out);
        words(wording.plain(document.kind()) + " \u00b7 " + document.title(), out);
        return out.close("w:p").close("w:hdr");
    }

    /** What stands above the first page: nothing. */
    static Markup noHeader() {
        Markup out = Word.root("w:hdr");
        ParagraphLook.of("Header").open(out);
        return out.close("w:p").close("w:hdr");
    }

    /** What stands below a page: the day, and which page it is. */
    Markup footer() {
        Markup out = Word.root("w:ftr");
        ParagraphLook.of("Footer").open(out);
        words(wording.values().format(new Value.FullDay(document.date())), out);
        out.open("w:r").empty("w:tab").close("w:r");
        for (String part : wording.text("data.page", PAGE, PAGES).split("(?=\\{)|(?<=\\})")) {
            if (part.startsWith("{")) {
                out.open("w:fldSimple", "w:instr", ' ' + part.substring(1, part.length() - 1) + ' ');
                words("1", out);
                out.close("w:fldSimple");
            } else {
                words(part, out);
            }
        }
        return out.close("w:p").close("w:ftr");
    }

    private void words(String words, Markup out) {
        out.open("w:r");
        RunLook.PLAIN.write(out, Story.language(document.language()), false);
        out.element("w:t", words.replace('\n', ' ').replace('\t', ' '), "xml:space", "preserve").close("w:r");
    }
}
