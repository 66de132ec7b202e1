/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.changes.Difference.DateKind;
import org.ecosystemstudio.planning.changes.Difference.Day;
import org.ecosystemstudio.planning.changes.Difference.Moved;
import org.ecosystemstudio.planning.schedule.DateOrigin;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Finds which days of work moved: those that the model states, and those that follow from others. */
final class WorkDates {

    private final Plan before;
    private final Plan after;

    WorkDates(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /** The moves of start and end, and of the deadline where it is another day than the end. */
    List<Moved> of(WorkItem old, WorkItem now) {
        ScheduledWork was = before.schedule().of(old);
        ScheduledWork is = after.schedule().of(now);
        List<Moved> moves = new ArrayList<>();
        moved(DateKind.START, day(was.start(), was.startOrigin()), day(is.start(), is.startOrigin()))
                .ifPresent(moves::add);
        moved(DateKind.END, day(was.end(), was.endOrigin()), day(is.end(), is.endOrigin())).ifPresent(moves::add);
        boolean isEnd = Objects.equals(was.deadline(), was.end()) && Objects.equals(is.deadline(), is.end());
        if (!isEnd) {
            moved(DateKind.DEADLINE, day(was.deadline(), DateOrigin.STATED), day(is.deadline(), DateOrigin.STATED))
                    .ifPresent(moves::add);
        }
        return moves;
    }

    /** The move from one day to another; empty when it is the same. */
    Optional<Moved> moved(DateKind kind, Day was, Day is) {
        LocalDate from = was == null ? null : was.date();
        LocalDate to = is == null ? null : is.date();
        if (Objects.equals(from, to)) {
            return Optional.empty();
        }
        return Optional.of(new Moved(kind, was, is,
                from == null || to == null ? null : after.calendar().distance(from, to)));
    }

    private static Day day(LocalDate date, DateOrigin origin) {
        return date == null ? null : new Day(date, origin == DateOrigin.STATED);
    }
}
