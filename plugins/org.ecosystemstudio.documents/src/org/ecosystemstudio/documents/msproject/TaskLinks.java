/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.schedule.Conflict;
import org.ecosystemstudio.planning.schedule.Schedule;

/**
 * Writes for which tasks a task waits. Left out is what Project cannot hold: waiting for what the task is part of, and
 * the links of a cycle, which the schedule leaves out too. Weeks and more are elapsed time, as in the schedule; a month
 * is 30 days, a quarter 91 and a year 365.
 */
final class TaskLinks {

    private static final int FINISH_TO_START = 1;
    private static final int IN_HOURS = 5;
    private static final int IN_DAYS = 7;
    private static final int IN_ELAPSED_DAYS = 8;
    private static final int TENTHS_OF_MINUTES_AN_HOUR = 600;

    private final ProjectXml xml;
    private final Map<WorkItem, Integer> numbers = new HashMap<>();
    private final Set<WorkItem> inCycles = new HashSet<>();

    TaskLinks(Schedule schedule, List<TaskRow> rows, ProjectXml xml) {
        this.xml = xml;
        for (TaskRow row : rows) {
            if (row.node().element().orElse(null) instanceof WorkItem item) {
                numbers.put(item, row.number());
            }
        }
        for (Conflict conflict : schedule.conflicts()) {
            if (conflict instanceof Conflict.Cycle cycle) {
                inCycles.addAll(cycle.path());
            }
        }
    }

    void write(WorkItem item) {
        Set<WorkItem> written = new HashSet<>();
        for (Predecessor predecessor : item.getPredecessors()) {
            WorkItem before = predecessor.getItem();
            boolean isCycle = inCycles.contains(item) && inCycles.contains(before);
            if (numbers.containsKey(before) && !isCycle && before != item && before.eContainer() != item
                    && item.eContainer() != before && written.add(before)) {
                xml.open("PredecessorLink").number("PredecessorUID", numbers.get(before))
                        .number("Type", FINISH_TO_START).flag("CrossProject", false);
                lag(predecessor.getLag());
                xml.close();
            }
        }
    }

    private void lag(TimeSpan lag) {
        BigDecimal amount = lag == null ? BigDecimal.ZERO : lag.amount();
        switch (lag == null ? TimeSpan.Unit.DAYS : lag.unit()) {
            case HOURS -> lag(amount, 1, IN_HOURS);
            case DAYS -> lag(amount, 8, IN_DAYS);
            case WEEKS -> lag(amount, 7 * 24, IN_ELAPSED_DAYS);
            case MONTHS -> lag(amount, 30 * 24, IN_ELAPSED_DAYS);
            case QUARTERS -> lag(amount, 91 * 24, IN_ELAPSED_DAYS);
            case YEARS -> lag(amount, 365 * 24, IN_ELAPSED_DAYS);
        }
    }

    private void lag(BigDecimal amount, int hoursEach, int format) {
        xml.number("LinkLag", amount.multiply(BigDecimal.valueOf((long) hoursEach * TENTHS_OF_MINUTES_AN_HOUR))
                .setScale(0, RoundingMode.HALF_UP).longValue()).number("LagFormat", format);
    }
}
