/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

/**
 * Where blocks stand.
 *
 * @param width from the left edge of what holds them to the right edge, in twips
 * @param indent how far they are moved in, in twips
 * @param style the style of paragraphs
 * @param level how many lists are around them
 */
record Place(int width, int indent, String style, int level) {

    /** A cell. */
    static Place cell(int width, String style) {
        return new Place(width, 0, style, 0);
    }

    /** As this, moved in further, with paragraphs of another style. */
    Place indented(int more, String other) {
        return new Place(width, indent + more, other, level);
    }

    /** An item of a list here. */
    Place item() {
        return new Place(width, indent + Word.LIST_INDENT, isOnPage() ? "ListContinue" : style, level + 1);
    }

    /** Whether words have the size of the page here, and not a smaller one. */
    boolean isOnPage() {
        return style.equals("Normal") || style.equals("ListContinue") || style.equals("DefinitionText");
    }

    /** What there is for words. */
    int room() {
        return width - indent;
    }

    /** An ordinary paragraph here. */
    ParagraphLook paragraph() {
        return paragraph(style);
    }

    /** A paragraph of another style here. */
    ParagraphLook paragraph(String other) {
        ParagraphLook look = ParagraphLook.of(other);
        return indent > 0 ? look.indented(indent, 0) : look;
    }
}
