/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.text.Normalizer;

/** The short name of an element made from a title: its words joined, each beginning with a capital. */
final class ElementName {

    private static final String OTHERWISE = "Ecosystem";

    private ElementName() {
    }

    /** The name for a title: {@code Cluster Noordhoek} gives {@code ClusterNoordhoek}. */
    static String of(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : Normalizer.normalize(title, Normalizer.Form.NFC).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                int first = word.codePointAt(0);
                name.appendCodePoint(Character.toTitleCase(first)).append(word.substring(Character.charCount(first)));
            }
        }
        if (name.isEmpty() || name.codePoints().anyMatch(point -> !Character.isBmpCodePoint(point))) {
            return OTHERWISE;
        }
        return Character.isLetter(name.codePointAt(0)) ? name.toString() : OTHERWISE + name;
    }
}
