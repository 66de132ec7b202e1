/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.formatting.Replacement;

/**
 * What changes in the text of one file.
 *
 * @param file the file
 * @param before its text before the change; empty for a new file
 * @param edits the edits, in the order of the text, none of them overlapping another
 */
public record FileEdits(XtextResource file, String before, List<Replacement> edits) {

    /** Creates edits that nobody can change. */
    public FileEdits {
        edits = List.copyOf(edits);
    }

    /** Whether the text stays as it is. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text after the change. */
    public String after() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Replacement edit : edits) {
            text.append(before, from, edit.offset()).append(edit.text());
            from = edit.end();
        }
        return text.append(before, from, before.length()).toString();
    }
}
