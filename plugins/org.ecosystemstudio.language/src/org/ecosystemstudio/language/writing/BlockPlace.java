/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.language.writing.FileText.CommentPlace;

/** Where the block of an element stands: the braces around its properties, or the whole of a file. */
record BlockPlace(FileText file, int opening, int closing, boolean braces) {

    /** The block of an element; empty when its text has none. */
    static Optional<BlockPlace> of(ElementText element) {
        Form.Repeat block = element.form().block();
        if (block == null) {
            return Optional.empty();
        }
        if (block.opening() == null) {
            return Optional
                    .of(new BlockPlace(element.file(), endOfHeader(element), element.file().text().length(), false));
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

    /** Whether comments would be left if all properties of the element went with those that are attached to them. */
    boolean hasCommentsOfItsOwn(ElementText element) {
        if (!braces) {
            return false;
        }
        List<CommentPlace> comments = new ArrayList<>(file.comments(opening, closing));
        for (ElementText.Iteration property : comments.isEmpty() ? List.<ElementText.Iteration>of()
                : element.iterations()) {
            OuterLines lines = OuterLines.of(file, property.start(), property.end());
            int start = lines.areOwn() ? lines.start() : property.start();
            int end = lines.areOwn() ? lines.end() : property.end();
            comments.removeIf(comment -> comment.start() >= start && comment.end() <= end);
        }
        return !comments.isEmpty();
    }

    /** Whether the block stands on one line. */
    boolean isOneLine() {
        return braces && !file.hasLineEnd(opening, closing);
    }
}
