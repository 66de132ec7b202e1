/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;

import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void readsEmphasisListsAndLinksToTheWeb() {
        assertEquals(
                List.of(new Block.Paragraph(
                        List.of(new Inline.Text("A "), new Inline.Emphasis(List.of(new Inline.Text("good"))),
                                new Inline.Text(" "),
                                new Inline.Link(URI.create("https://example.org"), List.of(new Inline.Text("site"))))),
                        new Block.Items(0, List.of(List.of(new Block.Paragraph(List.of(new Inline.Text("one")))),
                                List.of(new Block.Paragraph(List.of(new Inline.Text("two"))))))),
                Prose.blocks("A *good* [site](https://example.org)\n\n- one\n- two"));
    }

    @Test
    void keepsEverythingElseAsItWasWritten() {
        for (String text : List.of("<b>x</b>", "# x", "> x", "`x`", "&amp;", "[x](javascript:y)", "![x](y)",
                "See ![x](http://evil.example/x.png) now",
                "[x]: http://y", "---")) {
            assertEquals(text, Prose.plain(text));
        }
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), Prose.blocks(null));
        assertEquals(List.of(), Prose.line("  \n "));
        assertEquals("", Prose.plain(null));
    }
}
