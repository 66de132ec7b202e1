/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.xml.SafeXml;

/** Text in pieces, whose looks are left out; how words are pronounced is no part of it. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {
    }

    /** Reads up to the end of the element; of a text that is too long, more than is allowed. */
    static String read(SafeXml xml, String element) throws ImportException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                xml.content(0);
            } else if (xml.begins("t")) {
                String piece = xml.content(Limits.CELL_CHARACTERS);
                if (text.length() <= Limits.CELL_CHARACTERS) {
                    text.append(piece);
                }
            }
        }
        return unescaped(text.toString());
    }

    /** The text with characters that XML cannot hold: {@code _x000D_} is a carriage return. */
    static String unescaped(String text) {
        Matcher escape = ESCAPE.matcher(text);
        return text.contains("_x") ? escape.replaceAll(found -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }
}
