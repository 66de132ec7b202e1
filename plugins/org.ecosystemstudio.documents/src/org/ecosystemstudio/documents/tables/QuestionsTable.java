/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.steps.QuestionStatus;
import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.assessment.steps.StepStatus;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.Waiver;

/** The guiding questions of each step (handbook 3.1 to 3.7), a row an answer and a row to fill in where there is none. */
final class QuestionsTable {

    private final Presentation presentation;
    private final StepProgress steps;

    QuestionsTable(Presentation presentation, StepProgress steps) {
        this.presentation = presentation;
        this.steps = steps;
    }

    DataTable table() {
        List<Entry> entries = new ArrayList<>();
        for (StepStatus step : steps.steps()) {
            for (QuestionStatus question : step.questions()) {
                question.answers().forEach(answer -> entries.add(new Entry(step, question, answer)));
                if (!question.isAnswered()) {
                    entries.add(new Entry(step, question, null));
                }
            }
        }
        ElementWords words = new ElementWords(presentation);
        return new TableDesign<Entry>("questions", presentation.wording())
                .text("code", entry -> entry.question().question().code())
                .text("step", entry -> entry.step().step().number() + "  "
                        + Presentation.capital(entry.step().step().title(presentation.locale())))
                .text("question", entry -> entry.question().question().wording(presentation.locale()))
                .text("answer", entry -> entry.isAnswer() ? entry.answer().getText() : null)
                .text("by", entry -> entry.isAnswer() ? words.title(entry.answer().getBy()) : null)
                .period("date", entry -> entry.isAnswer() ? entry.answer().getDate() : null)
                .text("status", entry -> presentation.word("data.question." + entry.standing()))
                .text("reason", entry -> entry.question().waiver().map(Waiver::getReason).orElse(null))
                .onlyOf(entries);
    }

    /** A question with one of its answers; the answer is null when there is none. */
    private record Entry(StepStatus step, QuestionStatus question, Answer answer) {

        boolean isAnswer() {
            return answer != null;
        }

        String standing() {
            return isAnswer() ? "answered" : question.isOpen() ? "open" : "waived";
        }
    }
}
