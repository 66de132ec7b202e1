/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.model.method.SuccessFactor;

/** How the scores of a model moved, for a terminal: a table, then each factor as a line of signs and in words. */
final class TrendText {

    private static final String INDENT = "  ";
    private static final int COLUMN = 6;
    private static final int COMMIT = 9;
    private static final int MOST_SIGNS = 40;
    /** One sign for each fifth of a score, the higher the heavier. */
    private static final String SIGNS = "_.-=#";
    private static final int WHOLE = 100;

    private final Invocation invocation;
    private final String name;
    private final ScoreTrend trend;

    TrendText(Invocation invocation, String name, ScoreTrend trend) {
        this.invocation = invocation;
        this.name = name;
        this.trend = trend;
    }

    /** Prints the trend; it has at least one point. */
    void print() {
        line(invocation.outTint().of(Tint.PLACE, PrintableText.line(name)));
        line("");
        table();
        line("");
        int width = Arrays.stream(SuccessFactor.values()).mapToInt(factor -> title(factor).length()).max().orElse(0);
        for (SuccessFactor factor : SuccessFactor.values()) {
            factor(factor, width);
        }
        line("");
        line(invocation.text("trend.signs"));
        line(invocation.text("trend.versions", trend.versions()));
        if (trend.unreadable() > 0) {
            line(invocation.text("trend.unreadable", trend.unreadable()));
        }
        if (trend.isCut()) {
            line(invocation.text("trend.cut"));
        }
        line(invocation.text("trend.asOf"));
    }

    private void table() {
        StringBuilder head = new StringBuilder(padded(invocation.text("trend.date"), "2026-01-01".length()) + INDENT
                + padded(invocation.text("trend.version"), COMMIT));
        for (SuccessFactor factor : SuccessFactor.values()) {
            head.append(atRight(factor.name()));
        }
        line(head.toString());
        for (ScoreTrend.Point point : trend.points()) {
            StringBuilder row = new StringBuilder(point.date() + INDENT + padded(point.shortCommit(), COMMIT));
            for (SuccessFactor factor : SuccessFactor.values()) {
                OptionalInt percent = point.percent(factor);
                row.append(atRight(percent.isPresent() ? percent.getAsInt() + " %" : "-"));
            }
            line(row.toString());
        }
    }

    private void factor(SuccessFactor factor, int width) {
        List<OptionalInt> percents = trend.points().stream().map(point -> point.percent(factor)).toList();
        String signs = shown(percents).stream().map(TrendText::sign).collect(Collectors.joining());
        line(padded(title(factor), width) + INDENT + '[' + signs + ']' + INDENT + words(percents));
    }

    private String title(SuccessFactor factor) {
        return factor.name() + INDENT + factor.title(invocation.language());
    }

    /** Of very many points as many as fit in a line, the first and the last among them. */
    private static List<OptionalInt> shown(List<OptionalInt> percents) {
        if (percents.size() <= MOST_SIGNS) {
            return percents;
        }
        List<OptionalInt> shown = new ArrayList<>();
        for (int i = 0; i < MOST_SIGNS; i++) {
            shown.add(percents.get(i * (percents.size() - 1) / (MOST_SIGNS - 1)));
        }
        return shown;
    }

    private static String sign(OptionalInt percent) {
        return percent.isPresent()
                ? SIGNS.substring(level(percent.getAsInt()), level(percent.getAsInt()) + 1)
                : " ";
    }

    private static int level(int percent) {
        return Math.min(SIGNS.length() - 1, percent * SIGNS.length() / WHOLE);
    }

    private String words(List<OptionalInt> percents) {
        OptionalInt first = percents.stream().filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        OptionalInt last = percents.getLast();
        if (first.isEmpty()) {
            return invocation.text("score.none");
        }
        if (last.isEmpty()) {
            return invocation.text("trend.lost", first.getAsInt());
        }
        int change = last.getAsInt() - first.getAsInt();
        String key = change > 0 ? "trend.up" : change < 0 ? "trend.down" : "trend.same";
        return invocation.text(key, first.getAsInt(), last.getAsInt(), Math.abs(change));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String atRight(String text) {
        return " ".repeat(Math.max(0, COLUMN - text.length())) + text;
    }

    private void line(String line) {
        invocation.out().println(line);
    }
}
