/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;

/** Turns parsed Markdown into blocks and inlines of a document. */
final class ProseReader {

    List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList) {
                blocks.add(new Block.Items(0, items(node)));
            } else if (node instanceof OrderedList list) {
                int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
                blocks.add(new Block.Items(Math.max(1, start), items(node)));
            } else {
                blocks.add(new Block.Paragraph(inlines(node)));
            }
        }
        return blocks;
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return items;
    }

    private List<Inline> inlines(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else if (node instanceof Link image && !words.isEmpty() && words.charAt(words.length() - 1) == '!') {
                // an image: a document shows none, least of all one that somebody else's server delivers
                flush(words, inlines);
                inlines.addAll(asWritten(image));
            } else {
                flush(words, inlines);
                inlines.addAll(inline(node));
            }
        }
        flush(words, inlines);
        return inlines;
    }

    private List<Inline> inline(Node node) {
        return switch (node) {
            case Emphasis emphasis -> List.of(new Inline.Emphasis(inlines(emphasis)));
            case StrongEmphasis strong -> List.of(new Inline.Strong(inlines(strong)));
            case HardLineBreak lineBreak -> List.of(new Inline.LineBreak());
            case Link link -> link(link);
            default -> inlines(node);
        };
    }

    private List<Inline> link(Link link) {
        try {
            return List.of(new Inline.Link(new URI(link.getDestination()), inlines(link)));
        } catch (URISyntaxException | IllegalArgumentException notOnTheWeb) {
            return asWritten(link);
        }
    }

    private List<Inline> asWritten(Link link) {
        List<Inline> asWritten = new ArrayList<>();
        asWritten.add(new Inline.Text("["));
        asWritten.addAll(inlines(link));
        asWritten.add(new Inline.Text("](" + link.getDestination() + ")"));
        return asWritten;
    }

    private static void flush(StringBuilder words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
