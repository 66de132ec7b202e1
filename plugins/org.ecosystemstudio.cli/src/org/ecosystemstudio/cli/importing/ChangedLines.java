/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.exchange.FileChange;

/** Prints the lines of a file that change: those that go with a minus, those that come with a plus. */
final class ChangedLines {

    /** How far the lines of two texts are looked through for the next that are the same. */
    private static final int WINDOW = 2_000;
    private static final int SAME_LINES = 2;

    private final Invocation invocation;

    ChangedLines(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(FileChange change) {
        List<String> before = change.before().lines().toList();
        List<String> after = change.after().lines().toList();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && before.get(old).equals(after.get(now))) {
                old++;
                now++;
            } else {
                int[] next = nextSame(before, old, after, now);
                List<String> lines = new ArrayList<>();
                before.subList(old, next[0]).forEach(line -> lines.add("- " + line));
                after.subList(now, next[1]).forEach(line -> lines.add("+ " + line));
                line(change.file() + ":" + (now + 1));
                lines.forEach(this::line);
                old = next[0];
                now = next[1];
            }
        }
    }

    /** Where both texts go on alike, with the fewest lines between; their ends when they do not. */
    private static int[] nextSame(List<String> before, int old, List<String> after, int now) {
        int most = Math.min(WINDOW, before.size() - old + after.size() - now);
        for (int distance = 1; distance <= most; distance++) {
            for (int gone = 0; gone <= distance; gone++) {
                if (isSame(before, old + gone, after, now + distance - gone)) {
                    return new int[] { old + gone, now + distance - gone };
                }
            }
        }
        return new int[] { before.size(), after.size() };
    }

    private static boolean isSame(List<String> before, int old, List<String> after, int now) {
        if (old > before.size() || now > after.size()) {
            return false;
        }
        for (int index = 0; index < SAME_LINES; index++) {
            boolean oldEnds = old + index >= before.size();
            boolean nowEnds = now + index >= after.size();
            if (oldEnds || nowEnds) {
                return oldEnds && nowEnds;
            }
            if (!before.get(old + index).equals(after.get(now + index))) {
                return false;
            }
        }
        return true;
    }

    private void line(String text) {
        invocation.out().println(PrintableText.source(text));
    }
}
