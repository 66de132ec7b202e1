/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.model.messages.Severity;

/** The last line of a check: how much was found in how many files, and how long that took. */
public final class FindingsSummary {

    private FindingsSummary() {
    }

    /**
     * The line, in the language of the call.
     *
     * @param listsWaived whether waived findings were listed, so that nobody has to be told how to see them
     */
    static String of(FindingsReport report, boolean listsWaived, Invocation invocation) {
        StringBuilder line = new StringBuilder(found(report, invocation));
        if (!report.waived().isEmpty()) {
            line.append(' ')
                    .append(counted(listsWaived ? "waived.listed" : "waived", report.waived().size(), invocation));
        }
        if (report.waiting() > 0) {
            line.append(' ').append(counted("waiting", report.waiting(), invocation));
        }
        return line.toString();
    }

    private static String found(FindingsReport report, Invocation invocation) {
        String files = counted("files", report.files(), invocation);
        String time = seconds(report.time(), invocation);
        if (report.findings().isEmpty()) {
            return invocation.text("summary.clean", files, time);
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                parts.add(counted(severity.id(), count, invocation));
            }
        }
        return invocation.text("summary.found", counted("findings", report.findings().size(), invocation), files,
                String.join(", ", parts), time);
    }

    /** A number with its noun in singular or plural. */
    public static String counted(String noun, long count, Invocation invocation) {
        return invocation.text("count." + noun + (count == 1 ? ".one" : ".many"), count);
    }

    /** A time in seconds with one decimal, in the language's notation. */
    public static String seconds(Duration time, Invocation invocation) {
        return String.format(invocation.language(), "%.1f s", Math.max(0.1, time.toMillis() / 1000.0));
    }
}
