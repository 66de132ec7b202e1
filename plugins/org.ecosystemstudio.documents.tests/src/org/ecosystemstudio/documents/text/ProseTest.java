/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void takesAVeryLongTextAsPlainText() {
        String words = "*a* ".repeat(5_000);
        assertEquals(words + "*b*", Prose.plain(words + "*b*"));
        assertEquals(List.of(new Block.Paragraph(List.of(new Inline.Text(words + "end"))),
                new Block.Paragraph(List.of(new Inline.Text("- one - two")))),
                Prose.blocks(words + "\nend\n \n- one\n- two"));
        assertEquals(List.of(new Inline.Emphasis(List.of(new Inline.Text("a")))),
                Prose.line(words).subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a *b **c ", "[", "- ", "> ", "![a](", "\\", "\n", "\n ", "- a\n", "`", "***a_" })
    void takesNotLongForAnyText(String part) {
        for (int length : List.of(19_990, 400_000)) {
            String text = "a" + part.repeat(length / part.length()) + "a";
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Prose.blocks(text);
                Prose.line(text);
                Prose.plain(text);
            });
        }
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), Prose.blocks(null));
        assertEquals(List.of(), Prose.line("  \n "));
        assertEquals("", Prose.plain(null));
    }
}
