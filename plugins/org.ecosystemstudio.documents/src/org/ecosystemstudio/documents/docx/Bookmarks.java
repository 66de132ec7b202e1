/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.documents.markup.Markup;

/** The places that links lead to, under names that Word accepts: letters, digits and underscores, 40 at most. */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    /** The name of an anchor. */
    String name(String anchor) {
        return names.computeIfAbsent(anchor, this::unused);
    }

    /** Marks the place that the writing is at. */
    void mark(String anchor, Markup out) {
        if (!anchor.isEmpty()) {
            String id = String.valueOf(++count);
            out.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor)).empty("w:bookmarkEnd", "w:id", id);
        }
    }

    /** Opens a place; returns what {@link #close} needs. */
    String open(String anchor, Markup out) {
        String id = String.valueOf(++count);
        out.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
        return id;
    }

    /** Closes a place. */
    void close(String id, Markup out) {
        out.empty("w:bookmarkEnd", "w:id", id);
    }

    private String unused(String anchor) {
        String plain = 'a' + anchor.replaceAll("[^A-Za-z0-9]", "_");
        String name = shortened(plain, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = "_" + number;
            name = shortened(plain, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String shortened(String name, int length) {
        return name.substring(0, Math.min(length, name.length()));
    }
}
