/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters to their neighbours by the forms that Unicode lists for them (Arabic Presentation Forms-B):
 * alone, at the end, at the beginning and in the middle of a joined part.
 */
final class ArabicForms {

    private static final char FIRST = '\ufe80';
    private static final char LAST = '\ufefc';
    private static final char FIRST_LETTER = '\u0600';
    private static final char LAST_LETTER = '\u06ff';
    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;
    private static final int JOINS_BOTH = 4;
    private static final int JOINS_BEFORE = 2;

    /** The forms of each letter or pair of letters, in the order in which Unicode lists them. */
    private static final Map<String, String> FORMS = forms();

    private ArabicForms() {
    }

    /** The text with its Arabic letters in the forms that they take beside each other. */
    static String joined(String text) {
        if (text.chars().noneMatch(letter -> letter >= FIRST_LETTER && letter <= LAST_LETTER)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        boolean open = false;
        for (int index = 0; index < text.length();) {
            if (isMark(text.charAt(index))) {
                joined.append(text.charAt(index++));
                continue;
            }
            String forms = index + 1 < text.length() ? FORMS.get(text.substring(index, index + 2)) : null;
            int length = forms == null ? 1 : 2;
            if (forms == null) {
                forms = FORMS.getOrDefault(text.substring(index, index + 1), "");
            }
            boolean joinsBefore = open && forms.length() >= JOINS_BEFORE;
            boolean joinsAfter = forms.length() == JOINS_BOTH && joinsBefore(text, index + length);
            if (forms.isEmpty()) {
                joined.append(text.charAt(index));
            } else {
                joined.append(forms.charAt(joinsAfter ? joinsBefore ? MIDDLE : BEGINNING : joinsBefore ? END : ALONE));
            }
            open = joinsAfter;
            index += length;
        }
        return joined.toString();
    }

    private static boolean joinsBefore(String text, int from) {
        for (int index = from; index < text.length(); index++) {
            if (!isMark(text.charAt(index))) {
                return FORMS.getOrDefault(text.substring(index, index + 1), "").length() >= JOINS_BEFORE;
            }
        }
        return false;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (char form = FIRST; form <= LAST; form++) {
            String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            forms.merge(letters, String.valueOf(form), String::concat);
        }
        return forms;
    }
}
