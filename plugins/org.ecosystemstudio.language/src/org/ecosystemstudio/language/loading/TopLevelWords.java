/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.util.Set;

/** Walks over the words of a text that stand outside of braces, comments and quotes. */
final class TopLevelWords {

    private static final String FENCE = "'''";

    private final CharSequence text;
    private int position;

    TopLevelWords(CharSequence text) {
        this.text = text;
    }

    /** Whether a word stands there, followed by another word and not preceded by one of those given or by a comma or dot. */
    boolean contain(String word, Set<String> notBehind) {
        String before = "";
        boolean found = false;
        int depth = 0;
        for (String token = next(); !token.isEmpty(); token = next()) {
            if (found && isWord(token)) {
                return true;
            }
            found = depth == 0 && token.equals(word) && !notBehind.contains(before) && !before.equals(",")
                    && !before.equals(".");
            if (token.equals("{")) {
                depth++;
            } else if (token.equals("}")) {
                depth = Math.max(0, depth - 1);
            }
            before = token;
        }
        return false;
    }

    /** The next word, quoted text or single character; empty at the end. */
    private String next() {
        skipHidden();
        if (position >= text.length()) {
            return "";
        }
        int start = position;
        char c = text.charAt(position);
        if (startsWith(FENCE)) {
            skipBehind(FENCE, FENCE.length());
            return FENCE;
        }
        if (c == '"') {
            skipQuoted();
            return "\"";
        }
        position++;
        if (isWordPart(c)) {
            while (position < text.length() && isWordPart(text.charAt(position))) {
                position++;
            }
        }
        return text.subSequence(start, position).toString();
    }

    private void skipHidden() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isSpace(c)) {
                position++;
            } else if (startsWith("//")) {
                skipLine();
            } else if (startsWith("/*")) {
                skipBehind("*/", 2);
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
    }

    private void skipQuoted() {
        position++;
        while (position < text.length() && text.charAt(position) != '"' && text.charAt(position) != '\n') {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }

    private void skipBehind(String end, int from) {
        position += from;
        while (position < text.length() && !startsWith(end)) {
            position++;
        }
        position += end.length();
    }

    private boolean startsWith(String expected) {
        if (position + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text.charAt(position + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String token) {
        return isWordPart(token.charAt(0)) && !Character.isDigit(token.charAt(0));
    }

    private static boolean isWordPart(char c) {
        return c == '^' || c > '\u007F' && !isSpace(c) || c > ' ' && Character.isJavaIdentifierPart(c);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
