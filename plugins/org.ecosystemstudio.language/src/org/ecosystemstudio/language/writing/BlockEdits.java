/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.language.formatting.LineKind;

/** Turns the properties that stand in a block into those that must stand there, changing no others. */
final class BlockEdits {

    private static final int WIDTH = 120;
    private static final String STEP = "    ";

    private final ElementText owner;
    private final BlockPlace block;
    private final FileText file;
    private final EditList edits;
    private final List<Item.Property> properties;
    private final List<ElementText.Iteration> olds = new ArrayList<>();

    private BlockEdits(ElementText owner, BlockPlace block, EditList edits, List<Item.Property> properties) {
        this.owner = owner;
        this.block = block;
        this.edits = edits;
        this.properties = properties;
        file = owner.file();
        for (ElementText.Iteration property : owner.iterations()) {
            if (property.repeat() == owner.form().block()) {
                olds.add(property);
            }
        }
    }

    /** Changes the properties of an element whose text has a block. */
    static void of(ElementText owner, BlockPlace block, EditList edits, List<Item.Property> properties) {
        new BlockEdits(owner, block, edits, properties).run();
    }

    private void run() {
        Set<ElementText.Iteration> kept = new HashSet<>();
        for (Item.Property property : properties) {
            if (property.old() != null) {
                kept.add(property.old());
                if (!property.isKept()) {
                    WordEdits.ofProperty(owner, edits, property.old(), property.pieces());
                }
            }
        }
        boolean opened = block.isOneLine() && opensLines(kept);
        for (int i = 0; i < olds.size(); i++) {
            if (!kept.contains(olds.get(i))) {
                delete(i, opened);
            }
        }
        insertAll(opened);
    }

    /** Whether a block on one line must be spread over several, because what comes into it does not fit. */
    private boolean opensLines(Set<ElementText.Iteration> kept) {
        int length = file.lineStop(block.opening()) - file.lineStart(block.opening());
        boolean inserting = false;
        for (Item.Property property : properties) {
            if (property.old() == null) {
                String text = text(property, "", true);
                inserting = true;
                length += text.length() + 1;
                boolean nested = property.pieces().stream().anyMatch(piece -> piece.word() && piece.text().equals("{"));
                if (nested || text.indexOf('\n') >= 0 || Snippet.hasLineComment(text)) {
                    length += WIDTH;
                }
            }
        }
        if (!inserting || length <= WIDTH || !file.comments(block.opening(), block.closing()).isEmpty()) {
            return false;
        }
        String indent = file.indentOf(owner.start());
        olds.stream().filter(kept::contains).forEach(
                old -> edits.add(owner, file.skipSpacesBack(old.start()), old.start(), file.lineEnd() + indent + STEP));
        edits.add(owner, file.skipSpacesBack(block.closing()), block.closing(), file.lineEnd() + indent);
        return true;
    }

    private void delete(int index, boolean opened) {
        ElementText.Iteration property = olds.get(index);
        OuterLines lines = OuterLines.of(file, property.start(), property.end());
        if (!block.isOneLine() && lines.areOwn()) {
            deleteLines(lines);
            return;
        }
        int before = file.skipSpacesBack(property.start());
        int after = file.skipSpaces(property.end());
        if (!opened && lines.beginsLine() && !lines.endsLine()) {
            edits.add(owner, property.start(), after, "");
        } else {
            edits.add(owner, before, property.end(), "");
        }
    }

    private void deleteLines(OuterLines lines) {
        int start = lines.start();
        int end = file.nextLine(lines.end());
        boolean blankBefore = start == 0 || file.isBlank(file.lineStart(start - 1), start)
                || file.lineStart(start - 1) == file.lineStart(block.opening()) && block.braces();
        int next = file.nextLine(end);
        boolean atEnd = end >= file.text().length();
        boolean blankAfter = !atEnd && file.isBlank(end, next);
        if (blankBefore && blankAfter) {
            end = next;
        } else if (start > 0 && file.isBlank(file.lineStart(start - 1), start) && (atEnd || closesNext(end))) {
            start = file.lineStart(start - 1);
        }
        edits.add(owner, start, end, "");
    }

    private boolean closesNext(int lineStart) {
        return block.braces() && file.lineStart(block.closing()) == lineStart;
    }

    private void insertAll(boolean opened) {
        ElementText.Iteration before = null;
        boolean severalBefore = false;
        for (int i = 0; i < properties.size(); i++) {
            Item.Property property = properties.get(i);
            if (property.old() != null) {
                before = property.old();
                severalBefore = file.hasLineEnd(before.start(), before.end());
            } else if (block.isOneLine()) {
                insertInLine(before, property, opened);
            } else {
                severalBefore = insertLines(before, property, severalBefore, i == 0);
            }
        }
    }

    private void insertInLine(ElementText.Iteration before, Item.Property property, boolean opened) {
        int place = before == null ? block.opening() : before.end();
        if (opened) {
            String indent = file.indentOf(owner.start()) + STEP;
            edits.add(owner, place, place, file.lineEnd() + indent + text(property, indent, false));
            return;
        }
        boolean tight = place == block.closing() && property == lastInserted();
        edits.add(owner, place, place, " " + text(property, "", true) + (tight ? " " : ""));
    }

    private Item.Property lastInserted() {
        return properties.get(properties.size() - 1);
    }

    /** Inserts a property on lines of its own, and returns whether it has several. */
    private boolean insertLines(ElementText.Iteration before, Item.Property property, boolean severalBefore,
            boolean first) {
        if (before == null && !block.braces() && block.opening() == 0) {
            return insertAtStart(property, severalBefore, first);
        }
        int anchor = before == null ? block.opening() : before.end();
        OuterLines lines = OuterLines.of(file, anchor, anchor);
        int place = lines.endsLine() ? lines.end() : anchor;
        String indent = indentBehind(before);
        String text = text(property, indent, false);
        boolean several = text.indexOf('\n') >= 0;
        boolean element = property.pieces().get(0).line() == LineKind.ELEMENT;
        String blank = element && !first && (several || severalBefore) ? file.lineEnd() : "";
        String blankAfter = element && several && hasNeighbourBelow(place) ? file.lineEnd() : "";
        edits.add(owner, place, place, blank + file.lineEnd() + indent + text + blankAfter);
        return several;
    }

    private boolean hasNeighbourBelow(int place) {
        int next = file.nextLine(place);
        return next < file.text().length() && !file.isBlank(next, file.lineStop(next))
                && (!block.braces() || file.lineStart(block.closing()) != next);
    }

    /** Inserts the first elements of a file: before those that are there, or behind its comments. */
    private boolean insertAtStart(Item.Property property, boolean severalBefore, boolean first) {
        String text = text(property, "", false);
        boolean several = text.indexOf('\n') >= 0;
        if (!olds.isEmpty()) {
            int place = OuterLines.of(file, olds.get(0).start(), olds.get(0).end()).start();
            ElementText.Iteration next =
                    properties.stream().map(Item.Property::old).filter(Objects::nonNull).findFirst()
                            .orElse(null);
            boolean blank = next != null && (several || file.hasLineEnd(next.start(), next.end()));
            edits.add(owner, place, place, text + file.lineEnd() + (blank ? file.lineEnd() : ""));
            return several;
        }
        int end = file.text().length();
        boolean blank = first ? end > 0 : several || severalBefore;
        String before = first && !file.isBlank(file.lineStart(end), end) ? file.lineEnd() : "";
        edits.add(owner, end, end, before + (blank ? file.lineEnd() : "") + text + file.lineEnd());
        return several;
    }

    private String indentBehind(ElementText.Iteration before) {
        ElementText.Iteration neighbour = before == null && !olds.isEmpty() ? olds.get(0) : before;
        if (neighbour != null && file.isBlank(file.lineStart(neighbour.start()), neighbour.start())) {
            return file.indentOf(neighbour.start());
        }
        return block.braces() ? file.indentOf(owner.start()) + STEP : "";
    }

    private String text(Item.Property property, String indent, boolean oneLine) {
        return Snippet.of(property.pieces(), indent, file.lineEnd(), oneLine);
    }
}
