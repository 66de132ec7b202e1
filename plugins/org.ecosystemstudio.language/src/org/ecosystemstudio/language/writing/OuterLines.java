/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.ecosystemstudio.language.writing.FileText.CommentPlace;

/**
 * The lines that belong to a property or an element: its own, the comments directly above it, and the comments behind it
 * on its last line.
 *
 * @param start where they begin; the property itself begins here when it shares its first line
 * @param end where they end, before the line end; the property itself ends here when it shares its last line
 * @param beginsLine whether nothing else stands before it on its first line
 * @param endsLine whether nothing else stands behind it on its last line
 */
record OuterLines(int start, int end, boolean beginsLine, boolean endsLine) {

    /** Finds the lines of what stands between two places. */
    static OuterLines of(FileText file, int start, int end) {
        int lineStart = file.lineStart(start);
        boolean begins = file.isBlank(lineStart, start);
        int lineStop = file.lineStop(end);
        int behind = end;
        List<CommentPlace> comments = file.comments(end, lineStop);
        for (CommentPlace comment : comments) {
            if (comment.end() <= lineStop && file.isBlank(behind, comment.start())) {
                behind = comment.end();
            }
        }
        boolean ends = file.isBlank(behind, lineStop);
        int first = begins ? withComments(file, lineStart) : start;
        return new OuterLines(first, ends ? lineStop : end, begins, ends);
    }

    /** Whether nothing else stands on its lines. */
    boolean areOwn() {
        return beginsLine && endsLine;
    }

    private static int withComments(FileText file, int lineStart) {
        int start = lineStart;
        List<CommentPlace> before = file.comments(0, lineStart);
        for (int i = before.size() - 1; i >= 0; i--) {
            CommentPlace comment = before.get(i);
            int own = file.lineStart(comment.start());
            boolean directly = comment.end() <= start && file.nextLine(comment.end()) == start
                    && file.isBlank(comment.end(), start);
            if (!directly || !file.isBlank(own, comment.start())) {
                break;
            }
            start = own;
        }
        return start;
    }
}
