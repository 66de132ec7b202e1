/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.util.List;
import java.util.regex.Pattern;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.ValueFormat;

/** The plain side of light Markdown: which texts hold none, and how the rest of Markdown is kept out. */
public final class PlainText {

    private static final Pattern LIST_MARK = Pattern.compile("\\s*([-+*]|\\d{1,9}[.)])(\\s.*|$)", Pattern.DOTALL);
    private static final String MARKUP = "*_[\\\n";
    private static final String OTHER_MARKUP = "`<&";

    private PlainText() {
    }

    /** The words of a line without any markup, values printed in a language; a new line becomes a space. */
    public static String of(List<? extends Inline> line, ValueFormat values) {
        StringBuilder text = new StringBuilder();
        append(line, values, text);
        return text.toString();
    }

    /** Whether light Markdown would find nothing in the text. */
    static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (MARKUP.indexOf(text.charAt(index)) >= 0) {
                return false;
            }
        }
        return !LIST_MARK.matcher(text).matches();
    }

    /** The text with everything of Markdown escaped that is not light Markdown: code, HTML, entities, images, definitions. */
    static String guarded(String text) {
        StringBuilder guarded = new StringBuilder(text.length() + text.length() / 8);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            char next = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
            if (character == '\\' && isPunctuation(next)) {
                guarded.append(character).append(next);
                index++;
            } else if (character == ']' && next == ':') {
                guarded.append("]\\:");
                index++;
            } else {
                if (OTHER_MARKUP.indexOf(character) >= 0 || character == '!' && next == '[') {
                    guarded.append('\\');
                }
                guarded.append(character);
            }
        }
        return guarded.toString();
    }

    private static void append(List<? extends Inline> line, ValueFormat values, StringBuilder text) {
        for (Inline inline : line) {
            switch (inline) {
                case Inline.Text words -> text.append(words.text());
                case Inline.Emphasis emphasis -> append(emphasis.content(), values, text);
                case Inline.Strong strong -> append(strong.content(), values, text);
                case Inline.Muted muted -> append(muted.content(), values, text);
                case Inline.Link link -> append(link.content(), values, text);
                case Inline.Reference reference -> append(reference.content(), values, text);
                case Inline.Place place -> text.append(place.label());
                case Inline.LineBreak lineBreak -> text.append(' ');
                case Inline.Badge badge -> text.append('(').append(badge.text()).append(')');
                case Inline.Typed typed -> text.append(values.format(typed.value()));
                case Inline.Bar bar -> {}
                case Inline.Spark spark -> {}
                case Inline.Shade shade -> text.append(shade.label());
            }
        }
    }

    private static boolean isPunctuation(char character) {
        return character > ' ' && character < '\u007f' && !Character.isLetterOrDigit(character);
    }
}
