/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.language.formatting.Replacement;

/** The edits found so far, each with the element whose text asks for it. */
final class EditList {

    /** An edit and the element in whose text it is. */
    private record OwnedEdit(ElementText owner, Replacement edit, int number) {

        boolean covers(OwnedEdit other) {
            return edit.length() > 0 && edit.offset() <= other.edit.offset() && other.edit.end() <= edit.end()
                    && owner != other.owner && other.owner.isWithin(owner);
        }
    }

    private final Map<FileText, List<OwnedEdit>> edits = new IdentityHashMap<>();

    /** Adds an edit to the text of an element. */
    void add(ElementText owner, int start, int end, String text) {
        List<OwnedEdit> ofFile = edits.computeIfAbsent(owner.file(), key -> new ArrayList<>());
        if (!owner.file().text().substring(start, end).equals(text)) {
            ofFile.add(new OwnedEdit(owner, new Replacement(start, end - start, text), ofFile.size()));
        }
    }

    /** The edits of a file, in the order of its text, none of them within another. */
    List<Replacement> of(FileText file) {
        return resolved(edits.getOrDefault(file, List.of()));
    }

    /** The text of an element between two places, with the edits of what is in it. */
    String apply(ElementText element, int start, int end) {
        List<OwnedEdit> inside = edits.getOrDefault(element.file(), List.of()).stream()
                .filter(edit -> edit.owner().isWithin(element)).toList();
        StringBuilder text = new StringBuilder();
        int from = start;
        for (Replacement edit : resolved(inside)) {
            text.append(element.file().text(), from, edit.offset()).append(edit.text());
            from = edit.end();
        }
        return text.append(element.file().text(), from, end).toString();
    }

    /** Leaves out what lies in text that goes, and puts the others in order. */
    private static List<Replacement> resolved(List<OwnedEdit> all) {
        List<OwnedEdit> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((OwnedEdit edit) -> edit.edit().offset())
                .thenComparing(edit -> edit.edit().length() > 0)
                .thenComparing(edit -> -edit.owner().depth())
                .thenComparing(edit -> -edit.edit().end())
                .thenComparing(OwnedEdit::number));
        List<Replacement> kept = new ArrayList<>();
        List<OwnedEdit> covers = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            OwnedEdit edit = sorted.get(i);
            covers.removeIf(cover -> cover.edit().end() < edit.edit().offset());
            if (isCovered(edit, covers, sorted.subList(i + 1, sorted.size()))) {
                continue;
            }
            if (edit.edit().length() > 0) {
                covers.add(edit);
            }
            addOrMerge(kept, edit.edit());
        }
        return kept;
    }

    private static boolean isCovered(OwnedEdit edit, List<OwnedEdit> covers, List<OwnedEdit> later) {
        if (covers.stream().anyMatch(cover -> cover.covers(edit))) {
            return true;
        }
        for (OwnedEdit next : later) {
            if (next.edit().offset() > edit.edit().offset()) {
                return false;
            }
            if (next.covers(edit)) {
                return true;
            }
        }
        return false;
    }

    private static void addOrMerge(List<Replacement> kept, Replacement edit) {
        Replacement last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last == null || edit.offset() >= last.end()) {
            kept.add(edit);
        } else if (last.text().isEmpty() && edit.text().isEmpty()) {
            int end = Math.max(last.end(), edit.end());
            kept.set(kept.size() - 1, new Replacement(last.offset(), end - last.offset(), ""));
        } else {
            throw new IllegalStateException("Two edits of the same text: " + last + " and " + edit);
        }
    }
}
