/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.Optional;

/** Where the block of an element stands: the braces around its properties, or the whole of a file. */
record BlockPlace(FileText file, int opening, int closing, boolean braces) {

    /** The block of an element; empty when its text has none. */
    static Optional<BlockPlace> of(ElementText element) {
        Form.Repeat block = element.form().block();
        if (block == null) {
            return Optional.empty();
        }
        if (block.opening() == null) {
            return Optional.of(new BlockPlace(element.file(), endOfHeader(element), element.file().text().length(), false));
        }
        ElementText.Atom last = element.atoms().get(element.atoms().size() - 1);
        return element.atoms().stream().filter(atom -> atom.leaf() == block.opening()).findFirst()
                .map(open -> new BlockPlace(element.file(), open.end(), last.start(), true));
    }

    private static int endOfHeader(ElementText element) {
        int end = 0;
        for (ElementText.Atom atom : element.atoms()) {
            if (atom.iteration() == null) {
                end = atom.end();
            }
        }
        return end;
    }

    boolean hasComments() {
        return braces && !file.comments(opening, closing).isEmpty();
    }

    /** Whether the block stands on one line. */
    boolean isOneLine() {
        return braces && !file.hasLineEnd(opening, closing);
    }
}
