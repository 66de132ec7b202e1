/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.documents.charts.LineChart;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.method.SuccessFactor;

/** How the scores moved over the versions of the model: a picture, a table, and how they were made. */
final class TrendSection {

    private final Presentation presentation;
    private final ScoreTrend trend;

    TrendSection(Presentation presentation, ScoreTrend trend) {
        this.presentation = presentation;
        this.trend = trend;
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        if (!trend.points().isEmpty()) {
            blocks.add(figure());
            blocks.add(table());
        }
        Line notes = Line.of(presentation.say("score.trend.versions", Value.count(trend.versions())));
        if (trend.unreadable() > 0) {
            notes.text(" ").add(presentation.say("score.trend.unreadable", Value.count(trend.unreadable())));
        }
        if (trend.isCut()) {
            notes.text(" ").add(presentation.say("score.trend.cut"));
        }
        blocks.add(notes.text(" ").add(presentation.say("score.trend.asOf")).paragraph());
        return Section.of("trend", presentation.say("score.trend"), blocks);
    }

    private Block figure() {
        List<LineChart.Line> lines = new ArrayList<>();
        StringBuilder description = new StringBuilder(presentation.word("score.trend.description"));
        for (SuccessFactor factor : SuccessFactor.values()) {
            List<OptionalInt> percents = trend.points().stream().map(point -> point.percent(factor)).toList();
            LineChart.Line line = new LineChart.Line(number(factor) + "  " + factor.title(presentation.locale()),
                    summary(percents), percents);
            lines.add(line);
            description.append(' ').append(presentation.word("score.figure.factor", line.label(), line.summary()));
        }
        List<String> moments = trend.points().stream()
                .map(point -> presentation.wording().plain(new Line().value(new Value.Day(point.date())).runs()))
                .toList();
        return new Figure("trend-lines", presentation.word("score.trend.title"), description.toString(),
                new LineChart(moments, lines), presentation.say("score.trend.caption"));
    }

    private String summary(List<OptionalInt> percents) {
        OptionalInt first = percents.stream().filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        OptionalInt last = percents.getLast();
        if (first.isEmpty()) {
            return presentation.word("score.none");
        }
        String from = String.valueOf(first.getAsInt());
        if (last.isEmpty()) {
            return presentation.word("score.trend.lost", from);
        }
        int change = last.getAsInt() - first.getAsInt();
        String key = change > 0 ? "score.trend.up" : change < 0 ? "score.trend.down" : "score.trend.same";
        return presentation.word(key, from, String.valueOf(last.getAsInt()), String.valueOf(Math.abs(change)));
    }

    private Block table() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(presentation.word("score.trend.date"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("score.trend.version"), Table.Kind.TEXT, 0)));
        for (SuccessFactor factor : SuccessFactor.values()) {
            columns.add(new Table.Column(number(factor), Table.Kind.NUMBER, 9));
        }
        List<Table.Row> rows = trend.points().stream().map(this::row).toList();
        return new Table(presentation.say("score.trend.table"), columns, rows, Table.Narrow.STACK);
    }

    private Table.Row row(ScoreTrend.Point point) {
        List<Table.Cell> cells = new ArrayList<>(List.of(new Line().value(new Value.Day(point.date())).cell(),
                new Line().muted(List.of(new Inline.Text(point.shortCommit()))).cell()));
        for (OptionalInt percent : point.percents()) {
            cells.add(percent.isPresent()
                    ? new Line().value(new Value.Percentage(BigDecimal.valueOf(percent.getAsInt()))).cell()
                    : Line.of("\u2013").cell());
        }
        return new Table.Row(Table.Role.BODY, "", cells);
    }

    private static String number(SuccessFactor factor) {
        return String.valueOf(factor.ordinal() + 1);
    }
}
