/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/**
 * How a run of words looks.
 *
 * @param style the id of its character style; null for none
 * @param isStrong whether it is strongly emphasised
 * @param isEmphasised whether it is emphasised
 */
record RunLook(String style, boolean isStrong, boolean isEmphasised) {

    /** As the paragraph has it. */
    static final RunLook PLAIN = new RunLook(null, false, false);

    /** This look with another style, unless it has one already. */
    RunLook styled(String other) {
        return style == null ? new RunLook(other, isStrong, isEmphasised) : this;
    }

    RunLook strong() {
        return new RunLook(style, true, isEmphasised);
    }

    RunLook emphasised() {
        return new RunLook(style, isStrong, true);
    }

    /** Writes the properties, in the order of the schema. */
    void write(Markup out, String language, boolean isRightToLeft) {
        String only = style != null ? style : isStrong ? "Strong" : isEmphasised ? "Emphasis" : null;
        out.open("w:rPr");
        if (only != null) {
            Word.value(out, "w:rStyle", only);
        }
        if (isStrong && style != null) {
            out.empty("w:b").empty("w:bCs");
        }
        if (isEmphasised && !"Emphasis".equals(only)) {
            out.empty("w:i").empty("w:iCs");
        }
        if (isRightToLeft) {
            out.empty("w:rtl");
        }
        Word.value(out, "w:lang", language);
        out.close("w:rPr");
    }
}
