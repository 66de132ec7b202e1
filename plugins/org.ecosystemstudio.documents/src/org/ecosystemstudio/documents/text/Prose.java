/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.values.ValueFormat;

/**
 * Reads the light Markdown that a model's texts may hold: emphasis, lists, and links to http and https. Anything else,
 * markup and other links included, is plain text and comes out as it was written. Depth and length are bounded, so that no
 * text can exhaust the stack or take long: a text of more than 20,000 characters is plain text, in its paragraphs.
 */
public final class Prose {

    private static final int DEPTH = 12;
    /** Looking for the ends of emphasis and links is quadratic in how many begin. */
    private static final int LONGEST = 20_000;
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");
    private static final Parser LINES = parser(Set.of());
    private static final Parser BLOCKS = parser(Set.of(ListBlock.class));

    private Prose() {
    }

    /** A text as blocks; empty for null and blank text. */
    public static List<Block> blocks(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (PlainText.isPlain(text)) {
            return List.of(new Block.Paragraph(List.of(new Inline.Text(text.strip()))));
        }
        return read(BLOCKS, text);
    }

    /** A text in one line, such as a title or a cell; paragraphs are parted by new lines. Empty for null and blank text. */
    public static List<Inline> line(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (PlainText.isPlain(text)) {
            return List.of(new Inline.Text(text.strip()));
        }
        List<Inline> line = new ArrayList<>();
        for (Block block : read(LINES, text)) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak());
            }
            if (block instanceof Block.Paragraph paragraph) {
                line.addAll(paragraph.content());
            }
        }
        return List.copyOf(line);
    }

    /** A text without any markup and on one line; empty for null. */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        if (PlainText.isPlain(text)) {
            return text.strip();
        }
        return BLANK.matcher(PlainText.of(line(text), ValueFormat.of(Language.ENGLISH))).replaceAll(" ").strip();
    }

    private static List<Block> read(Parser parser, String text) {
        return text.length() > LONGEST ? paragraphs(text)
                : new ProseReader().blocks(parser.parse(PlainText.guarded(text)));
    }

    private static List<Block> paragraphs(String text) {
        List<Block> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPH_END.split(text.strip())) {
            String words = BLANK.matcher(paragraph).replaceAll(" ");
            paragraphs.add(new Block.Paragraph(List.of(new Inline.Text(words.strip()))));
        }
        return paragraphs;
    }

    private static Parser parser(Set<Class<? extends org.commonmark.node.Block>> blocks) {
        return Parser.builder().enabledBlockTypes(blocks).maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH).build();
    }
}
