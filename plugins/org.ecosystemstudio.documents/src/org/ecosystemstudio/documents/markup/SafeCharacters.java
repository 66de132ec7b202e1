/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markup;

/**
 * Keeps characters out of documents that are no text: control characters, halves of characters, and the invisible signs
 * that turn the direction of what follows. Words in scripts from right to left need none of them and come out whole.
 */
public final class SafeCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private SafeCharacters() {
    }

    /** The text without characters that are no text; tabs and new lines stay. */
    public static String clean(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSuspect(text.charAt(index))) {
                return cleaned(text);
            }
        }
        return text;
    }

    /** Whether any character of the text is of a script written from right to left. */
    public static boolean runsRightToLeft(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= '\u0590' && isRightToLeft(text.codePointAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!isSuspect(character)) {
                clean.append(character);
            } else if (Character.isHighSurrogate(character) && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                clean.append(character).append(text.charAt(++index));
            } else if (Character.isSurrogate(character)) {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isSuspect(char character) {
        return character < ' ' && character != '\t' && character != '\n'
                || character >= '\u007f' && character <= '\u009f'
                || character >= '\u202a' && character <= '\u202e'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\ufffe' || character == '\uffff'
                || Character.isSurrogate(character);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
