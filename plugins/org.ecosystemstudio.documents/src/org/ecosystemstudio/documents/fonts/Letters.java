/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/**
 * Finds fonts for the characters of one document. A character that no font has is written as its number, and remembered
 * so that the document can say so.
 */
public final class Letters {

    /** No language sets more accents on a letter (Unicode, annex 15: Stream-Safe Text Format). */
    private static final int MOST_ACCENTS = 30;

    private final SortedSet<Integer> missing = new TreeSet<>();

    /** Text in one font. */
    public record Run(FontFile font, String text) {
        /** How wide it is in a size. */
        public float width(float size) {
            return font.typeface().width(text) * size;
        }
    }

    /** Text without what no font draws, its accents joined to their letters. */
    public static String clean(String text) {
        String safe = SafeCharacters.clean(text);
        for (int index = 0; index < safe.length(); index++) {
            if (safe.charAt(index) >= '\u007f' || safe.charAt(index) < ' ') {
                return cleaned(composed(safe));
            }
        }
        return safe;
    }

    /** A cleaned text, cut where the font changes. */
    public List<Run> runs(String text, FontFile wanted) {
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        FontFile font = wanted;
        for (int index = 0; index < text.length();) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            FontFile found = font(character, wanted);
            if (found != font && !open.isEmpty()) {
                runs.add(new Run(font, open.toString()));
                open.setLength(0);
            }
            font = found;
            if (font.typeface().has(character)) {
                open.appendCodePoint(character);
            } else {
                missing.add(character);
                open.append(number(character));
            }
        }
        if (!open.isEmpty()) {
            runs.add(new Run(font, open.toString()));
        }
        return runs;
    }

    /** The characters that no font had so far. */
    public SortedSet<Integer> missing() {
        return missing;
    }

    /** How a character is named that cannot be drawn. */
    public static String number(int character) {
        return String.format(Locale.ROOT, "[U+%04X]", character);
    }

    private static FontFile font(int character, FontFile wanted) {
        return wanted.typeface().has(character) || !FontFile.FALLBACK.typeface().has(character) ? wanted
                : FontFile.FALLBACK;
    }

    /** The text with accents joined to their letters, part by part, since ordering accents is quadratic in their number. */
    private static String composed(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        int start = 0;
        int accents = 0;
        for (int index = 0; index < text.length(); index++) {
            accents = Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK ? accents + 1 : 0;
            if (accents > MOST_ACCENTS) {
                composed.append(Normalizer.normalize(text.substring(start, index), Normalizer.Form.NFC));
                start = index;
                accents = 0;
            }
        }
        return composed.append(Normalizer.normalize(text.substring(start), Normalizer.Form.NFC)).toString();
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                clean.append(' ');
            } else if (Character.getType(character) != Character.FORMAT && !isVariation(character)
                    && character != '\u00ad') {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
    }
}
