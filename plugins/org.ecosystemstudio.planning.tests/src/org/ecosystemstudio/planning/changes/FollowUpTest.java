/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private final WrittenPlan before = WrittenPlan.on("2026-06-15", """
            action Later { from 2026-10-01 until 2026-12-31 }
            action Going { from 2026-05-01 until 2026-12-31 }
            action Done { from 2026-02-01 until 2026-03-01 status done }
            action Gone { from 2026-06-01 until 2026-07-31 }
            action Due { until 2026-06-30 task Part { until 2026-06-20 } }
            action Talks { every month until 2026-12 from 2026-01-01 }
            action Undated
            """);
    private final WrittenPlan after = WrittenPlan.on("2026-09-15", """
            action Going { from 2026-05-01 until 2026-12-31 }
            action Due { status done }
            """);

    @Test
    void listsActionsThatWereOpenAndToBeBegunWithWhatWasDueFirst() {
        List<FollowUp> list = FollowUp.list(before.plan(), after.plan(),
                Changes.between(before.plan(), after.plan()));
        assertEquals("Due Gone Going", WrittenPlan.names(list.stream().map(FollowUp::before).toList()));
        assertEquals(LocalDate.of(2026, 6, 30), list.getFirst().dueThen());
        assertSame(after.action("Due"), list.getFirst().after());
        assertNull(list.get(1).after());
    }
}
