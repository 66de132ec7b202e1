/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.diff;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.documents.changes.ChangeList;
import org.ecosystemstudio.planning.changes.ElementChange;

/** What changed for a terminal: grouped, with a sign before each element for what happened to it. */
final class TextChanges {

    private static final String BELOW = "      ";

    private final Invocation invocation;

    TextChanges(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(String title, ChangeList list) {
        heading(title);
        for (ChangeList.Group group : list.groups()) {
            line("");
            heading(group.title());
            for (ChangeList.Item item : group.items()) {
                line("  " + sign(item.change().kind()) + " " + item.name());
                item.lines().forEach(line -> line(BELOW + line));
            }
        }
        if (!list.changes().isEmpty()) {
            line("");
            heading(invocation.text("diff.effect"));
            list.effect().forEach(line -> line("  " + line));
        }
    }

    private static char sign(ElementChange.Kind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
        };
    }

    private void heading(String text) {
        invocation.out().println(invocation.outTint().of(Tint.PLACE, PrintableText.line(text)));
    }

    private void line(String text) {
        invocation.out().println(PrintableText.line(text));
    }
}
