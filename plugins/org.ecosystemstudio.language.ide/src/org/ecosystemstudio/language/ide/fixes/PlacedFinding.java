/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.loading.Place;

/**
 * What a rule found, and where an editor shows it.
 *
 * @param finding the finding
 * @param file the file
 * @param range the range in its text
 */
public record PlacedFinding(Finding finding, URI file, Range range) {

    /** A finding at a place of a file. */
    public static PlacedFinding at(Place place, URI file, Finding finding) {
        return new PlacedFinding(finding, file, new Range(new Position(place.line() - 1, place.column() - 1),
                new Position(place.endLine() - 1, place.endColumn() - 1)));
    }

    /** Whether it shows in a range of a file, or at its edge. */
    boolean touches(Range other, URI otherFile) {
        return file.equals(otherFile) && !isBefore(range.getEnd(), other.getStart())
                && !isBefore(other.getEnd(), range.getStart());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine()
                || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }
}
