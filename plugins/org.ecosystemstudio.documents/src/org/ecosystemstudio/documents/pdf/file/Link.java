/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

/**
 * Where words lead to.
 *
 * @param target an anchor of the document, or an address of the web
 * @param web whether it is an address of the web
 * @param words what leads there, for those who do not see it; shortened when they are more than a sentence or two, because
 *            a file says them again for each line that they are written in
 */
public record Link(String target, boolean web, String words) {

    private static final int LONGEST = 300;

    /** Shortens the words. */
    public Link {
        if (words.length() > LONGEST) {
            words = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST) - 1)) + "…";
        }
    }
}
