/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.progress.WorkProgress;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/** Says how far work and goals are: a bar with its figures, a standing with its word. */
public final class ProgressWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public ProgressWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** How far work is, by its own measure; empty when nothing says it. */
    public List<Inline> of(WorkItem item, int accent) {
        WorkProgress progress = presentation.plan().progress().of(item);
        Line line = new Line();
        if (progress.percent() != null) {
            line.add(new Inline.Bar(progress.percent(), accent));
        }
        ProgressRecord record = progress.record();
        if (record != null && record.getDone() != null) {
            line.add(measured(record));
            if (RecordedProgress.isMoreThanAll(record)) {
                line.text(" ").badge(Tone.BAD, presentation.word("progress.tooMuch"));
            }
        } else if (progress.percent() != null) {
            line.value(percentage(progress.percent()));
        }
        ProgressRecord measure = record != null ? record
                : item.getProgress().isEmpty() ? null : item.getProgress().getLast();
        List<Inline> words = measure == null ? List.of() : Prose.line(measure.getMeasure());
        if (!words.isEmpty()) {
            line.separator(" ").muted(words).add(presentation.marks(measure));
        }
        return line.runs();
    }

    /** A standing as a badge. */
    public Inline badge(Standing standing) {
        return new Inline.Badge(switch (standing) {
            case DONE -> Tone.GOOD;
            case GOING -> Tone.ACTIVE;
            case LATE, NOT_STARTED -> Tone.BAD;
            case WAITING, STOPPED -> Tone.NEUTRAL;
        }, presentation.word("standing." + standing.name()));
    }

    /** How a goal stands. A part of a reached goal is reached with it, unless its own status says that it is open. */
    public Inline badge(Goal goal) {
        Standing standing = presentation.plan().progress().of(goal).standing();
        boolean isOpen = standing != Standing.DONE && standing != Standing.STOPPED;
        if (standing == Standing.DONE) {
            return new Inline.Badge(Tone.GOOD, presentation.word("goal.reached"));
        }
        if (!isOpen || !isPartOfReached(goal)) {
            return badge(standing);
        }
        return goal.getStatus() == GoalStatus.UNSPECIFIED
                ? new Inline.Badge(Tone.GOOD, presentation.word("goal.reachedWith"))
                : new Inline.Badge(Tone.NEUTRAL, presentation.word("goal.stillOpen"));
    }

    private static boolean isPartOfReached(Goal goal) {
        Set<Goal> passed = new HashSet<>();
        Optional<Goal> next = EcosystemView.parentOf(goal);
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().getStatus() == GoalStatus.REACHED) {
                return true;
            }
            next = EcosystemView.parentOf(next.get());
        }
        return false;
    }

    /** What an indicator measures, from which value to which; empty for null. */
    public List<Inline> indicator(Indicator indicator) {
        if (indicator == null) {
            return List.of();
        }
        Line line = Line.of(Prose.line(indicator.getText()));
        String unit = indicator.getUnit();
        if (indicator.getBaseline() != null && indicator.getTarget() != null) {
            line.separator(": ")
                    .add(presentation.say("indicator.fromTo", new Value.Quantity(indicator.getBaseline(), ""),
                            new Value.Quantity(indicator.getTarget(), unit)));
        } else if (indicator.getTarget() != null) {
            line.separator(": ").add(presentation.say("indicator.to", new Value.Quantity(indicator.getTarget(), unit)));
        } else if (indicator.getBaseline() != null) {
            line.separator(": ")
                    .add(presentation.say("indicator.from", new Value.Quantity(indicator.getBaseline(), unit)));
        }
        return line.add(presentation.marks(indicator)).runs();
    }

    /** A percentage in whole percents. */
    public static Value percentage(BigDecimal percent) {
        return new Value.Percentage(percent.setScale(0, RoundingMode.HALF_UP));
    }

    private List<Inline> measured(ProgressRecord record) {
        if (record.isPercentage()) {
            return List.of(new Inline.Typed(new Value.Percentage(record.getDone())));
        }
        Value done = new Value.Quantity(record.getDone(), "");
        return record.getTotal() == null ? List.of(new Inline.Typed(done))
                : presentation.say("progress.of", done, new Value.Quantity(record.getTotal(), ""));
    }
}
