/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.language.formatting.TextPlacement;

/** Turns the words that stand in a text into the words that must stand there, changing no others. */
final class WordEdits {

    private final ElementText owner;
    private final FileText file;
    private final EditList edits;
    private final boolean oneLine;
    private final String indent;
    private final List<Place> olds;
    private final List<Item> news;
    private final int[] links;

    /** A word in the text; one without an atom stands for the properties between the braces. */
    private record Place(int start, int end, ElementText.Atom atom) {
    }

    private WordEdits(ElementText owner, EditList edits, List<Place> olds, List<Item> news) {
        this.owner = owner;
        this.edits = edits;
        this.olds = olds;
        this.news = news;
        file = owner.file();
        oneLine = !file.isBlank(file.lineStart(owner.start()), owner.start());
        indent = file.indentOf(olds.isEmpty() ? owner.start() : olds.get(0).start());
        links = new int[news.size()];
    }

    /** Changes the words of an element that stand outside of its block. */
    static void ofHeader(ElementText owner, EditList edits, List<Item> news) {
        List<Place> olds = new ArrayList<>();
        Form.Repeat block = owner.form().block();
        for (ElementText.Atom atom : owner.atoms()) {
            if (block == null || atom.leaf().repeat() != block) {
                olds.add(new Place(atom.start(), atom.end(), atom));
                if (block != null && atom.leaf() == block.opening()) {
                    olds.add(new Place(atom.end(), atom.end(), null));
                }
            }
        }
        if (block != null && block.opening() == null) {
            int end = olds.isEmpty() ? 0 : olds.get(olds.size() - 1).end();
            olds.add(new Place(end, end, null));
        }
        new WordEdits(owner, edits, olds, news).run();
    }

    /** Changes the words of one property. */
    static void ofProperty(ElementText owner, EditList edits, ElementText.Iteration property, List<Item.Piece> news) {
        List<Place> olds = new ArrayList<>();
        property.atoms().forEach(atom -> olds.add(new Place(atom.start(), atom.end(), atom)));
        new WordEdits(owner, edits, olds, List.copyOf(news)).run();
    }

    private void run() {
        linkValues();
        linkWords();
        int next = 0;
        List<Item> inserted = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            if (links[i] < 0) {
                inserted.add(news.get(i));
            } else {
                change(next, links[i], inserted);
                replace(olds.get(links[i]), news.get(i));
                inserted.clear();
                next = links[i] + 1;
            }
        }
        change(next, olds.size(), inserted);
    }

    private void linkValues() {
        Map<ElementText.Atom, Integer> places = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            places.put(olds.get(i).atom(), i);
        }
        int last = -1;
        for (int i = 0; i < news.size(); i++) {
            ElementText.Atom origin = news.get(i) instanceof Item.Piece piece ? piece.origin() : null;
            boolean block = news.get(i) instanceof Item.Block;
            int place = origin == null && !block ? -1 : places.getOrDefault(origin, -1);
            links[i] = place > last ? place : -1;
            last = Math.max(last, links[i]);
        }
    }

    private void linkWords() {
        int from = 0;
        for (int i = 0; i < news.size(); i++) {
            if (links[i] >= 0) {
                from = links[i] + 1;
            } else if (news.get(i) instanceof Item.Piece piece && piece.word()) {
                int to = nextLink(i);
                for (int j = from; j < to; j++) {
                    if (isWord(olds.get(j), piece.text())) {
                        links[i] = j;
                        from = j + 1;
                        break;
                    }
                }
            }
        }
    }

    private int nextLink(int from) {
        for (int i = from; i < links.length; i++) {
            if (links[i] >= 0) {
                return links[i];
            }
        }
        return olds.size();
    }

    private boolean isWord(Place old, String word) {
        return old.atom() != null && !old.atom().isValue()
                && file.text().substring(old.start(), old.end()).equals(word);
    }

    private void replace(Place old, Item item) {
        if (item instanceof Item.Piece piece && piece.text() != null && old.atom() != null) {
            edits.add(owner, old.start(), old.end(),
                    TextPlacement.place(piece.text(), indent.length(), file.lineEnd()));
        }
    }

    /** Takes away the words from one up to another, and puts the inserted ones there. */
    private void change(int from, int to, List<Item> inserted) {
        Place before = from == 0 ? null : olds.get(from - 1);
        Place after = to == olds.size() ? null : olds.get(to);
        List<Place> deleted = olds.subList(from, to);
        List<Item.Piece> pieces = Item.flat(inserted);
        if (deleted.isEmpty() && pieces.isEmpty()) {
            return;
        }
        if (deleted.isEmpty()) {
            insert(before, after, pieces);
        } else if (pieces.isEmpty()) {
            delete(before, after, deleted);
        } else {
            exchange(deleted, pieces);
        }
    }

    private void insert(Place before, Place after, List<Item.Piece> pieces) {
        if (before != null) {
            String space = Snippet.touchesBefore(pieces.get(0)) ? "" : " ";
            edits.add(owner, before.end(), before.end(), space + text(pieces));
        } else if (after != null) {
            edits.add(owner, after.start(), after.start(), text(pieces) + " ");
        }
    }

    private void exchange(List<Place> deleted, List<Item.Piece> pieces) {
        int start = deleted.get(0).start();
        int end = deleted.get(deleted.size() - 1).end();
        String text = text(pieces);
        if (file.comments(start, end).isEmpty()) {
            edits.add(owner, start, end, text);
        } else {
            edits.add(owner, start, start, text + " ");
            deleted.forEach(place -> edits.add(owner, place.start(), place.end(), ""));
        }
    }

    private void delete(Place before, Place after, List<Place> deleted) {
        int start = deleted.get(0).start();
        int end = deleted.get(deleted.size() - 1).end();
        int left = before == null ? start : before.end();
        int right = after == null ? end : after.start();
        boolean block = deleted.stream().anyMatch(place -> place.atom() == null);
        boolean commentLeft = !file.comments(left, start).isEmpty();
        boolean commentRight = !file.comments(end, right).isEmpty();
        if (block && !commentLeft) {
            edits.add(owner, left, end, "");
        } else if (!block && !file.comments(start, end).isEmpty() || commentLeft && commentRight) {
            deleted.forEach(this::deleteBetweenComments);
        } else if (after == null || commentRight || left == start && before != null) {
            edits.add(owner, commentLeft ? start : left, end, "");
        } else {
            edits.add(owner, start, right, "");
        }
    }

    /** Takes away one word with the blank behind it, where there is one before it as well. */
    private void deleteBetweenComments(Place word) {
        boolean spaced = word.start() > 0 && isBlankAt(word.start() - 1) && isBlankAt(word.end());
        edits.add(owner, word.start(), spaced ? word.end() + 1 : word.end(), "");
    }

    private boolean isBlankAt(int offset) {
        return offset < file.text().length() && file.text().charAt(offset) == ' ';
    }

    private String text(List<Item.Piece> pieces) {
        return Snippet.of(pieces, indent, file.lineEnd(), oneLine);
    }
}
