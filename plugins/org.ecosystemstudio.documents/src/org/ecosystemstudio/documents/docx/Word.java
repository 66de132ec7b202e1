/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.Relations;

/** The vocabulary of WordprocessingML. Lengths are twips, of which a point has 20. */
final class Word {

    /** The namespace of its elements. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** How far each level of a list is moved in. */
    static final int LIST_INDENT = 284;

    private Word() {
    }

    /** The root of a part, with the namespaces that it may use. */
    static Markup root(String element) {
        return new Markup().open(element, "xmlns:w", NAMESPACE, "xmlns:r", Relations.NAMESPACE, "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture");
    }

    /** An element that has nothing but a value. */
    static void value(Markup out, String element, String value) {
        out.empty(element, "w:val", value);
    }

    /** An element that has nothing but a value. */
    static void value(Markup out, String element, int value) {
        value(out, element, String.valueOf(value));
    }
}
