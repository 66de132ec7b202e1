/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.Collection;
import java.util.Currency;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.planning.budget.WorkedHours;

/** Says what was worked beside what was spent, so that money alone is not taken for all that was done. */
public final class WorkedHoursWords {

    private final Presentation presentation;
    private final Collection<Action> actions;
    private final WorkedHours worked;

    /**
     * Speaks of the hours recorded on actions.
     *
     * @param currency the currency in which their worth is given
     */
    public WorkedHoursWords(Presentation presentation, Collection<Action> actions, Currency currency) {
        this.presentation = presentation;
        this.actions = actions;
        worked = WorkedHours.of(presentation.view(), actions, currency, presentation.plan().today());
    }

    /** One or two sentences; empty when no hours are recorded. */
    public List<Inline> sentence() {
        if (worked.hours().signum() == 0) {
            return List.of();
        }
        if (!isValued()) {
            return presentation.say("worked.unvalued", hours());
        }
        Line line = Line.of(presentation.say("worked.valued", hours(), worth()));
        if (worked.isPartlyValued()) {
            line.text(" ").add(presentation.say("worked.partly", Presentation.figure(
                    new Value.Hours(worked.hours().subtract(worked.valuedHours())), isIllustrative())));
        }
        return line.runs();
    }

    /** Whether the hours have a known worth. */
    public boolean isValued() {
        return worked.worth().amount().signum() > 0;
    }

    /** What the hours are worth. */
    public List<Inline> worth() {
        return Presentation.figure(new Value.Amount(worked.worth()), isIllustrative());
    }

    private List<Inline> hours() {
        return Presentation.figure(new Value.Hours(worked.hours()), isIllustrative());
    }

    private boolean isIllustrative() {
        return actions.stream().anyMatch(action -> Presentation.anyIllustrative(action.getWorked())
                || action.getTasks().stream().anyMatch(task -> Presentation.anyIllustrative(task.getWorked())))
                || presentation.view().all(InKindContribution.class).stream().anyMatch(EcosystemView::isIllustrative);
    }
}
