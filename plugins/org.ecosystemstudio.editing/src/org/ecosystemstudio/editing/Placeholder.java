/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

/** A text that keeps a place for what only people know; a rule finds each of them. */
public final class Placeholder {

    /** What every placeholder begins with. */
    public static final String MARK = "??";

    private Placeholder() {
    }

    /** A placeholder that says what is to be written. */
    public static String asking(String what) {
        return MARK + ' ' + what;
    }

    /** Whether a value is a placeholder. */
    public static boolean is(Object value) {
        return value instanceof String text && text.stripLeading().startsWith(MARK);
    }
}
