/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.progress.Standing;

/** What an actor answers for beside its work: goals, risks, responses agreed on, conditions that its actions must meet. */
final class ActorDuties {

    private final Presentation presentation;
    private final ProgressWords progress;

    ActorDuties(Presentation presentation) {
        this.presentation = presentation;
        progress = new ProgressWords(presentation);
    }

    /** The lines of an actor; goals that are reached and conditions that are met are left out. */
    List<ActorLine> of(Actor actor) {
        List<ActorLine> lines = new ArrayList<>();
        for (Goal goal : presentation.view().goals()) {
            Standing standing = presentation.plan().progress().of(goal).standing();
            if (goal.getOwner() == actor && standing != Standing.DONE && standing != Standing.STOPPED) {
                lines.add(new ActorLine(lastDay(goal.getDeadline()), standing == Standing.LATE,
                        presentation.linkedHeading(goal), List.of(), presentation.word("part.GOAL"),
                        day(goal.getDeadline()), List.of(), List.of(progress.badge(standing))));
            }
        }
        for (GrantCondition condition : presentation.view().all(GrantCondition.class)) {
            boolean isAnchored = condition.getAnchors().stream()
                    .anyMatch(anchor -> anchor instanceof WorkItem item && item.getOwner() == actor);
            if (isAnchored && condition.getMet() == null) {
                lines.add(line(lastDay(condition.getDeadline()), presentation.heading(condition), "part.CONDITION",
                        day(condition.getDeadline())));
            }
        }
        for (Threshold threshold : presentation.view().all(Threshold.class)) {
            if (threshold.getResponsible() == actor && threshold.eContainer() instanceof Kpi kpi) {
                lines.add(line(null, response(threshold), "part.RESPONSE", presentation.say(
                        "actors.response." + threshold.getDirection().getLiteral(), presentation.title(kpi),
                        new Value.Quantity(threshold.getValue(), unit(threshold, kpi)))));
            }
        }
        for (Risk risk : presentation.view().all(Risk.class)) {
            if (risk.getOwner() == actor) {
                lines.add(line(null, presentation.heading(risk), "part.RISK", List.of()));
            }
        }
        return lines;
    }

    private ActorLine line(LocalDate next, List<Inline> what, String part, List<Inline> when) {
        return new ActorLine(next, next != null && next.isBefore(presentation.plan().today()), what,
                List.of(), presentation.word(part), when, List.of(), List.of());
    }

    private List<Inline> response(Threshold threshold) {
        Line line = Line.of(Prose.line(threshold.getText()));
        if (line.isEmpty() && Presentation.isStated(threshold.getResponse())) {
            line.text(Presentation.capital(presentation.label(threshold.getResponse())));
        }
        return line.isEmpty() ? presentation.say("actors.response") : line.runs();
    }

    private static String unit(Threshold threshold, Kpi kpi) {
        return threshold.getUnit() != null || kpi.getIndicator() == null ? threshold.getUnit()
                : kpi.getIndicator().getUnit();
    }

    private static LocalDate lastDay(CalendarPeriod period) {
        return period == null ? null : period.lastDay();
    }

    private static List<Inline> day(CalendarPeriod period) {
        return period == null ? List.of() : List.of(new Inline.Typed(new Value.Period(period)));
    }
}
