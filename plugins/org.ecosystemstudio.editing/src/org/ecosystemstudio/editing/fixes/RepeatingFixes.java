/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Change;
import org.ecosystemstudio.model.ecosystem.ChangeOrigin;
import org.ecosystemstudio.model.ecosystem.ChangeSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.ProgressStatus;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.WorkStatus;

/** Fixes of REP: a new sprint says what changed and goes through all steps. */
final class RepeatingFixes {

    private RepeatingFixes() {
    }

    static void addTo(FixList list) {
        list.add("REP1", Sprint.class, RepeatingFixes::sayWhatChanged, "");
        list.add("REP1", Sprint.class, RepeatingFixes::carryOver, "open");
        list.add("REP2", Sprint.class, RepeatingFixes::planSteps, "steps");
        list.add("REP2", Change.class, RepeatingFixes::sayWhatItConcerns, "");
    }

    private static List<EditOperation> sayWhatChanged(Sprint sprint, EditedModel model, Finding finding) {
        return ChangeOrigin.VALUES.stream()
                .<EditOperation>map(origin -> {
                    Draft change = Draft.of(Literals.CHANGE).with(Literals.CHANGE__ORIGIN, origin)
                            .with(Literals.CHANGE__TEXT, model.placeholder("change"));
                    if (origin == ChangeOrigin.INSIDE) {
                        change.with(Literals.CHANGE__CONCERNS, ChangeSubject.SCOPE);
                    }
                    return EditedModel.together(Sentence.of("change", sprint, origin),
                            List.of(new AddElement(sprint, Literals.SPRINT__CHANGES, change.element())));
                }).toList();
    }

    /** Carries over all actions that are not finished. */
    private static List<EditOperation> carryOver(Sprint sprint, EditedModel model, Finding finding) {
        List<Action> open = model.view().actions().stream().filter(action -> action.getName() != null
                && action.getStatus() != WorkStatus.DONE && action.getStatus() != WorkStatus.STOPPED
                && (action.getFrom() == null || sprint.getFrom() == null
                        || action.getFrom().firstDay().isBefore(sprint.getFrom().firstDay())))
                .toList();
        return open.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("carry.over", sprint, open), open.stream()
                        .map(action -> new AddValue(sprint, Literals.SPRINT__CARRIES_OVER, action)).toList()));
    }

    private static List<EditOperation> planSteps(Sprint sprint, EditedModel model, Finding finding) {
        Set<MethodStep> missing = EnumSet.complementOf(EnumSet.of(MethodStep.REPEAT));
        sprint.getSteps().forEach(record -> missing.remove(record.getStep()));
        List<EditOperation> additions = new ArrayList<>();
        missing.forEach(step -> additions.add(new AddElement(sprint, Literals.SPRINT__STEPS,
                Draft.of(Literals.STEP_RECORD).with(Literals.STEP_RECORD__STEP, step)
                        .with(Literals.STEP_RECORD__STATUS, ProgressStatus.OPEN).element())));
        return additions.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("steps", sprint, List.copyOf(missing)), additions));
    }

    private static List<EditOperation> sayWhatItConcerns(Change change, EditedModel model, Finding finding) {
        return ChangeSubject.VALUES.stream().filter(subject -> subject != ChangeSubject.UNSPECIFIED)
                .<EditOperation>map(subject -> new SetValue(change, Literals.CHANGE__CONCERNS, subject)).toList();
    }
}
