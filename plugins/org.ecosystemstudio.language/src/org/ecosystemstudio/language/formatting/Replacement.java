/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

/**
 * A change of text.
 *
 * @param offset where the replaced text begins; 0-based
 * @param length how many characters are replaced; 0 to insert
 * @param text what stands there afterwards
 */
public record Replacement(int offset, int length, String text) {

    /** The first character after the replaced text. */
    public int end() {
        return offset + length;
    }
}
