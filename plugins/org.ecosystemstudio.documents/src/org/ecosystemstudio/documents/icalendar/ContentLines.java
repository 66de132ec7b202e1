/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.markup.SafeCharacters;

/**
 * The lines of an iCalendar file (RFC 5545, 3.1): folded at 75 octets, never inside of a character, and ended by
 * carriage return and line feed. Every text is escaped here, and nowhere else, so that none can become a line of its
 * own.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] END = { '\r', '\n' };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A line whose value is nobody's text. */
    ContentLines line(String name, String value) {
        fold(name + ':' + value);
        return this;
    }

    /** A line with a text; none when the text is empty. */
    ContentLines text(String name, String text) {
        return text.isEmpty() ? this : line(name, escaped(text));
    }

    /** A line with several texts; none when there are none. */
    ContentLines texts(String name, List<String> texts) {
        return texts.isEmpty() ? this
                : line(name, texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    /** A line with days; none when there are none. */
    ContentLines days(String name, List<LocalDate> days) {
        return days.isEmpty() ? this
                : line(name + ";VALUE=DATE", days.stream().map(ContentLines::date).collect(Collectors.joining(",")));
    }

    /** The file. */
    byte[] bytes() {
        return out.toByteArray();
    }

    /** A day as the format writes it: {@code 20261124}. */
    static String date(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return SafeCharacters.clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("[\n\u2028\u2029]", "\\\\n");
    }

    private void fold(String line) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = MOST_OCTETS;
        while (octets.length - start > room) {
            int end = start + room;
            while (isInsideOfCharacter(octets[end])) {
                end--;
            }
            out.write(octets, start, end - start);
            out.writeBytes(END);
            out.write(' ');
            start = end;
            room = MOST_OCTETS - 1;
        }
        out.write(octets, start, octets.length - start);
        out.writeBytes(END);
    }

    private static boolean isInsideOfCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
