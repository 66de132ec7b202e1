/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.steps.QuestionStatus;
import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.assessment.steps.StepStatus;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;

/** How far the ecosystem is with the steps of the method, and with the guiding questions of each. */
final class StepsSection {

    private final Presentation presentation;
    private final StepProgress progress;

    StepsSection(Presentation presentation, StepProgress progress) {
        this.presentation = presentation;
        this.progress = progress;
    }

    Section compose() {
        List<Table.Row> rows = progress.steps().stream().map(this::row).toList();
        return Section.of("steps", presentation.say("score.steps"), List.of(
                new Table(presentation.say("score.steps.caption"), List.of(
                        new Table.Column(presentation.word("score.column.step"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("score.column.status"), Table.Kind.STATUS, 12),
                        new Table.Column(presentation.word("score.column.declared"), Table.Kind.NUMBER, 10),
                        new Table.Column(presentation.word("score.column.answered"), Table.Kind.NUMBER, 10),
                        new Table.Column(presentation.word("score.column.waived"), Table.Kind.NUMBER, 10),
                        new Table.Column(presentation.word("score.column.open"), Table.Kind.TEXT, 0)), rows,
                        Table.Narrow.STACK)));
    }

    private Table.Row row(StepStatus status) {
        Locale locale = presentation.locale();
        String title = Presentation.capital(status.step().title(locale));
        long answered = status.questions().stream().filter(QuestionStatus::isAnswered).count();
        List<QuestionStatus> open = status.openQuestions();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Line.of(status.step().ownPhase().isPresent() ? status.step().number() + "  " + title : title).cell());
        cells.add(new Line().add(badge(status)).cell());
        cells.add(new Line().value(Value.count(status.elements())).cell());
        cells.add(count(status, answered));
        cells.add(count(status, status.questions().size() - answered - open.size()));
        cells.add(Line.of(open.isEmpty() ? ""
                : open.size() + ": " + open.stream().map(question -> question.question().code())
                        .collect(Collectors.joining(", ")))
                .cell());
        return new Table.Row(Table.Role.BODY, "", cells);
    }

    private static Table.Cell count(StepStatus status, long number) {
        return status.questions().isEmpty() ? new Line().cell() : new Line().value(Value.count((int) number)).cell();
    }

    private Inline badge(StepStatus status) {
        Tone tone = status.isDone() ? Tone.GOOD : status.isBegun() ? Tone.ACTIVE : Tone.NEUTRAL;
        return new Inline.Badge(tone, presentation.word("step." + tone.name()));
    }
}
