/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Placeholder;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Answer;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.GuidingQuestion;

/** Fixes of QST: the questions of a finished step are answered. */
final class QuestionFixes {

    private QuestionFixes() {
    }

    static void addTo(FixList list) {
        list.add("QST1", StepRecord.class, QuestionFixes::answer);
    }

    /** Adds an answer to be written for each question of the step that has none and is not waived. */
    private static List<EditOperation> answer(StepRecord record, EditedModel model, Finding finding) {
        Set<String> settled = new HashSet<>();
        model.view().all(Answer.class).forEach(answer -> settled.add(answer.getQuestion()));
        model.view().all(Waiver.class).forEach(waiver -> settled.add(waiver.getCode()));
        List<EditOperation> additions = new ArrayList<>();
        for (GuidingQuestion question : GuidingQuestion.all()) {
            if (question.step() == record.getStep() && !settled.contains(question.code())) {
                additions.add(model.addOnTop(Draft.of(Literals.ANSWER).with(Literals.ANSWER__QUESTION, question.code())
                        .with(Literals.ANSWER__TEXT, Placeholder.asking(question.wording(model.language())))
                        .element()));
            }
        }
        return additions.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("answers", additions.size()), additions));
    }
}
