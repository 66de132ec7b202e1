/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files and folders made from what people typed: usable on every system, and never a way out of a folder. */
public final class FileName {

    private static final int LONGEST = 80;
    private static final Set<String> RESERVED_ON_WINDOWS = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2",
            "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
            "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$");

    private FileName() {
    }

    /**
     * A safe name that resembles the text: letters and digits of any script, {@code -}, {@code _} and {@code .} stay, a
     * run of anything else becomes one hyphen.
     *
     * @param text what a person typed
     * @param otherwise the name when nothing usable is left
     */
    public static String of(String text, String otherwise) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (isPlain(point)) {
                name.appendCodePoint(point);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        String stripped = shortened(name.toString()).replaceAll("^[-.]+|[-.]+$", "");
        return isSafe(stripped) ? stripped : otherwise;
    }

    /** Whether the text may be the name of a file in an output folder as it is. */
    public static boolean isSafe(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(FileName::isPlain) && !name.startsWith(".")
                && !name.startsWith("-") && !name.endsWith(".") && !isReserved(name);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isPlain(int point) {
        return Character.isLetterOrDigit(point) || point == '-' || point == '_' || point == '.'
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        return RESERVED_ON_WINDOWS.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
    }
}
