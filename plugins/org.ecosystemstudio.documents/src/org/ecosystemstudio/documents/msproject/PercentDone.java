/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.progress.Progress;
import org.ecosystemstudio.planning.progress.Standing;

/**
 * How much of an element is done, as the format writes it: whole percent, and 0 where nothing says it.
 *
 * @param progress the progress of the plan
 */
record PercentDone(Progress progress) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    int of(NamedElement element) {
        return whole(exactly(element));
    }

    /**
     * How much is done of one of the times that something recurring takes place: the first of them are done first, so
     * that all together are done as far as the element is.
     *
     * @param index which of the times, from 0
     * @param times how many there are
     */
    int ofTime(NamedElement element, int index, int times) {
        BigDecimal percent = exactly(element).multiply(BigDecimal.valueOf(times));
        return whole(percent.subtract(ALL.multiply(BigDecimal.valueOf(index))));
    }

    private BigDecimal exactly(NamedElement element) {
        BigDecimal percent = switch (element) {
            case WorkItem item when progress.of(item).standing() == Standing.DONE -> ALL;
            case WorkItem item -> progress.of(item).percent();
            case Goal goal -> progress.of(goal).percent();
            case Milestone milestone when milestone.getReached() != null -> ALL;
            default -> null;
        };
        return percent == null ? BigDecimal.ZERO : percent;
    }

    private static int whole(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(ALL).setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
