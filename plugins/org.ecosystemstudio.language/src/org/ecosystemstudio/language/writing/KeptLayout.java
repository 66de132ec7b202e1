/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.xtext.parser.IParseResult;
import org.ecosystemstudio.language.formatting.FileFormatter;
import org.ecosystemstudio.language.formatting.Replacement;

import com.google.inject.Inject;

/**
 * Keeps a formatted file formatted when it is changed: an element that grows by a block, say, then stands apart from the
 * one above. A file that was laid out by hand is left as its writer has it, but for the change.
 */
public final class KeptLayout {

    private final FileFormatter formatter;

    @Inject
    KeptLayout(FileFormatter formatter) {
        this.formatter = formatter;
    }

    /** The edits of a change, with those of the layout that it brings. */
    public FileEdits of(FileEdits change) {
        IParseResult parsed = change.file().getParseResult();
        if (change.isEmpty() || parsed != null && !formatter.changes(parsed.getRootNode()).isEmpty()) {
            return change;
        }
        List<Replacement> layout = formatter.changes(change.after());
        return layout.isEmpty() ? change : new FileEdits(change.file(), change.before(),
                Composition.of(change.before(), change.edits(), layout));
    }
}
