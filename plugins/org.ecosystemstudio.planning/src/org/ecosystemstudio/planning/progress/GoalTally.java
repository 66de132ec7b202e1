/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/** Counts the actions that serve one goal. */
final class GoalTally {

    private final Goal goal;
    private final WeightedPercent percent = new WeightedPercent();
    private int actions;
    private int done;
    private int behind;
    private boolean isUnderWay;

    GoalTally(Goal goal) {
        this.goal = goal;
    }

    /** Adds an action once. Stopped ones do not count for the percentage, nor recurring ones that have none. */
    void add(WorkProgress progress) {
        Action action = (Action) progress.item();
        actions++;
        done += progress.standing() == Standing.DONE ? 1 : 0;
        behind += progress.standing().isBehind() ? 1 : 0;
        isUnderWay |= isBegun(action, progress);
        boolean recursWithout = action.getRhythm() != null && progress.percent() == null;
        if (progress.standing() != Standing.STOPPED && !recursWithout) {
            percent.add(progress.percent(), HoursOfWork.of(action.getHours()));
        }
    }

    GoalProgress result(BigDecimal indicatorPercent, LocalDate today) {
        boolean isReached = goal.getStatus() == GoalStatus.REACHED;
        LocalDate deadline = goal.getDeadline() == null ? null : goal.getDeadline().lastDay();
        return new GoalProgress(goal, isReached ? RecordedProgress.ALL.setScale(1) : percent.percent(),
                indicatorPercent, actions, done, behind,
                standing(deadline, isUnderWay || isAboveZero(indicatorPercent), today), deadline);
    }

    /** Also of an action that is late, of which its standing does not tell whether it was begun. */
    private static boolean isBegun(Action action, WorkProgress progress) {
        return switch (progress.standing()) {
            case GOING, DONE -> true;
            case LATE -> action.getStatus() == WorkStatus.GOING || isAboveZero(progress.percent());
            case WAITING, NOT_STARTED, STOPPED -> false;
        };
    }

    private static boolean isAboveZero(BigDecimal percent) {
        return percent != null && percent.signum() > 0;
    }

    private Standing standing(LocalDate deadline, boolean isGoing, LocalDate today) {
        return switch (goal.getStatus()) {
            case REACHED -> Standing.DONE;
            case DROPPED -> Standing.STOPPED;
            case OPEN, UNSPECIFIED -> {
                if (deadline != null && deadline.isBefore(today)) {
                    yield Standing.LATE;
                }
                yield isGoing ? Standing.GOING : Standing.WAITING;
            }
        };
    }
}
