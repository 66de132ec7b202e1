/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

/** A title as the content of a text in quotes. */
final class TextLiteral {

    private TextLiteral() {
    }

    /** What stands between the quotes for a text on one line. */
    static String contentOf(String text) {
        StringBuilder content = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                content.append('\\').appendCodePoint(point);
            } else {
                content.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
        });
        return content.toString().strip();
    }
}
