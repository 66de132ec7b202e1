/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.Locale;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;

/** The styles of words within paragraphs. */
final class CharacterStyles {

    private static final int BADGE_SIZE = 16;
    /** The line under links within the document. */
    private static final String FAINT = "AEB7C2";

    private final Markup out;
    private final Colours colours;

    CharacterStyles(Markup out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void write() {
        out.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        Word.value(out, "w:name", "Default Paragraph Font");
        out.close("w:style");
        open("Strong", "Strong");
        out.empty("w:b").empty("w:bCs");
        close();
        open("Emphasis", "Emphasis");
        out.empty("w:i").empty("w:iCs");
        close();
        open("Muted", "Muted");
        Word.value(out, "w:color", colours.muted());
        close();
        open("Term", "Term");
        out.empty("w:b").empty("w:bCs");
        close();
        open("Hyperlink", "Hyperlink");
        Word.value(out, "w:color", colours.brand());
        Word.value(out, "w:u", "single");
        close();
        open("InternalLink", "Internal Link");
        out.empty("w:u", "w:val", "single", "w:color", FAINT);
        close();
        ground("StepOpen", "Step Open", colours.muted(), null);
        ground("StepGoing", "Step Going", colours.brand(), null);
        ground("StepDone", "Step Done", "FFFFFF", colours.brand());
        for (int level = 0; level <= Inline.DARKEST; level++) {
            ground("Shade" + level, "Shade " + level, colours.onShade(level), colours.shade(level));
        }
        for (Tone tone : Tone.values()) {
            badge(tone);
        }
    }

    private void ground(String id, String name, String colour, String ground) {
        open(id, name);
        Word.value(out, "w:color", colour);
        if (ground != null) {
            out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
        }
        close();
    }

    private void badge(Tone tone) {
        String word = tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
        open("Badge" + word, "Badge " + word);
        out.empty("w:b").empty("w:bCs");
        Word.value(out, "w:color", colours.tone(tone));
        Word.value(out, "w:sz", BADGE_SIZE);
        Word.value(out, "w:szCs", BADGE_SIZE);
        out.empty("w:bdr", "w:val", tone == Tone.ILLUSTRATIVE ? "dashed" : "single", "w:sz", "4", "w:space", "0",
                "w:color", colours.tone(tone));
        close();
    }

    private void open(String id, String name) {
        out.open("w:style", "w:type", "character", "w:styleId", id);
        Word.value(out, "w:name", name);
        Word.value(out, "w:basedOn", "DefaultParagraphFont");
        out.empty("w:qFormat").open("w:rPr");
    }

    private void close() {
        out.close("w:rPr").close("w:style");
    }
}
