/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import org.ecosystemstudio.documents.markup.InlinePart;
import org.ecosystemstudio.documents.markup.SafeCharacters;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Value;

/**
 * The style sheet of one document: {@code document.css} and the words that run along the edges of its printed pages, or
 * {@code sheet.css} for one that is a sheet and has no edges to write on.
 *
 * @param text the style sheet
 */
public record Stylesheet(String text) {

    private static final String FIXED = InlinePart.beside(Stylesheet.class, "document.css").text();
    private static final String SHEET = InlinePart.beside(Stylesheet.class, "sheet.css").text();
    private static final String EDGES = """
            @page { @top-left { content: %s } @bottom-left { content: %s } }
            @page :first { @top-left { content: none } }
            """;

    /** What all pages share, whatever they show. */
    public static String shared() {
        return FIXED;
    }

    /** The style sheet of a document in the style of an organisation. */
    static Stylesheet of(Document document, HouseStyle style) {
        String own = colours(style) + style.css();
        if (document.isSheet()) {
            return new Stylesheet(FIXED + SHEET + own);
        }
        Wording wording = style.wording(document.language());
        String title = wording.plain(document.kind()) + " · " + document.title();
        String date = wording.values().format(new Value.Day(document.date()));
        return new Stylesheet(FIXED + EDGES.formatted(quoted(title), quoted(date)) + own);
    }

    /** On dark ground the colours stay those that were chosen for it. */
    private static String colours(HouseStyle style) {
        StringBuilder properties = new StringBuilder();
        style.colours().forEach((role, colour) -> properties.append(" --").append(role.property()).append(": ")
                .append(colour.hex()).append(';'));
        return properties.isEmpty() ? ""
                : "@media print, (prefers-color-scheme: light) { :root {" + properties + " } }\n";
    }

    /** The content security policy under which this style sheet, and nothing else, takes effect. */
    String policy() {
        return "default-src 'none'; style-src " + new InlinePart(text).source()
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    /** Any text as a CSS string, in which nothing but letters, digits and spaces stands as it is. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        SafeCharacters.clean(text).codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint) || codePoint == ' ') {
                quoted.appendCodePoint(codePoint);
            } else {
                quoted.append('\\').append(Integer.toHexString(codePoint)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
