/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.WorkProgress;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * An action of the list that a meeting held before: open on the day of the earlier version, and to be begun by today.
 * What recurs is no part of that list.
 *
 * @param before the action in the earlier version
 * @param dueThen the last day that it had then; null when there was none
 * @param after the action now; null when it was removed
 */
public record FollowUp(Action before, LocalDate dueThen, Action after) {

    /** Creates an entry; the action of the earlier version is not null. */
    public FollowUp {
        Objects.requireNonNull(before);
    }

    /**
     * The list: what was due first stands first, what had no day last.
     *
     * @param changes the changes between these plans
     */
    public static List<FollowUp> list(Plan before, Plan after, Changes changes) {
        return before.progress().work().values().stream().filter(work -> isOnList(work, before, after.today()))
                .map(work -> new FollowUp((Action) work.item(), work.deadline(),
                        (Action) changes.now(work.item()).orElse(null)))
                .sorted(Comparator.comparing(FollowUp::dueThen, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isOnList(WorkProgress work, Plan before, LocalDate today) {
        ScheduledWork days = before.schedule().of(work.item());
        return work.item() instanceof Action && !days.isRecurring()
                && !RecordedProgress.isClosed(work.item(), before.today())
                && days.firstKnownDay() != null && !days.firstKnownDay().isAfter(today);
    }
}
