/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void escapesWhatWouldBeMarkup() {
        assertEquals("\\*a\\* \\_b\\_ \\`c\\` \\[d\\] e\\|f", MarkdownText.escaped("*a* _b_ `c` [d] e|f"));
        assertEquals("&lt;b&gt; R&D &amp;lt; a & b", MarkdownText.escaped("<b> R&D &lt; a & b"));
        assertEquals("one two", MarkdownText.escaped("one \n\t two"));
    }

    @Test
    void escapesAnAmpersandOnlyWhereItWouldBeginAnEntity() {
        assertEquals("R&D", MarkdownText.escaped("R&D"));
        assertEquals("H&M-winkels en R&D; zorg&welzijn.", MarkdownText.escaped("H&M-winkels en R&D; zorg&welzijn."));
        assertEquals("&amp;copy; &amp;#60; &amp;#x3C; &amp;lt", MarkdownText.escaped("&copy; &#60; &#x3C; &lt"));
    }

    @Test
    void guardsTheBeginningOfALineAndNothingElse() {
        assertEquals("\\# no heading", MarkdownText.guardedLine("# no heading"));
        assertEquals("\\- no item", MarkdownText.guardedLine(" - no item"));
        assertEquals("2025\\. No number", MarkdownText.guardedLine("2025. No number"));
        assertEquals("Since 2025. Not escaped", MarkdownText.guardedLine("Since 2025. Not escaped"));
        assertEquals("1.5 is no list", MarkdownText.guardedLine("1.5 is no list"));
    }
}
