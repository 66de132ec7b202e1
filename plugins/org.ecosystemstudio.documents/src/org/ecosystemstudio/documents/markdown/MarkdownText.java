/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.regex.Pattern;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/** Keeps words what they are in Markdown: none of them becomes markup, a block, HTML or an entity. */
final class MarkdownText {

    private static final String INLINE_MARKUP = "\\`*_[]|~$";
    private static final String BLOCK_STARTS = "#+-=>:";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(\\s.*|$)", Pattern.DOTALL);
    /** A character reference; also one whose semicolon may come with the words that follow. No name has one letter. */
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31})(;|$)");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private MarkdownText() {
    }

    /** Words within a line. White space, new lines included, becomes one space. */
    static String escaped(String text) {
        String clean = SafeCharacters.clean(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        for (int index = 0; index < clean.length(); index++) {
            char character = clean.charAt(index);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case ' ', '\n', '\t' -> space(escaped);
                case '&' -> escaped.append(startsEntity(clean, index) ? "&amp;" : "&");
                default -> {
                    if (INLINE_MARKUP.indexOf(character) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(character);
                }
            }
        }
        return SafeCharacters.runsRightToLeft(clean) ? ISOLATE + escaped.toString() + END_OF_ISOLATE
                : escaped.toString();
    }

    private static void space(StringBuilder escaped) {
        if (escaped.isEmpty() || escaped.charAt(escaped.length() - 1) != ' ') {
            escaped.append(' ');
        }
    }

    /** A line of inlines so that nothing at its beginning starts another kind of block. */
    static String guardedLine(String line) {
        String text = line.strip();
        if (!text.isEmpty() && BLOCK_STARTS.indexOf(text.charAt(0)) >= 0) {
            return '\\' + text;
        }
        return NUMBERED.matcher(text).replaceFirst("$1\\\\$2$3");
    }

    private static boolean startsEntity(String text, int index) {
        return ENTITY.matcher(text).region(index, text.length()).lookingAt();
    }
}
