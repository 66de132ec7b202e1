/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** On 15 June 2026. The values are past the limit of 3 from 1 March on. */
class BreachTest {

    private static final String ORDERS = """
            goal Market {
                indicator "orders" from 0 to 10
                kpi Orders {
                    when below 3 adjust "Go through the list"
                    measured 2026-01-01 4, 2026-03-01 2, 2026-06-01 1
                }
            }
            action Fair for Market
            """;

    @Test
    void isAnsweredByWhatWasDoneSinceTheValuesWentPastTheLimit() {
        assertFalse(only("adjustment Early adjust 2026-02-28 for Market.Orders").isAnswered());
        assertTrue(only("adjustment Then adjust 2026-03-01 for Market.Orders").isAnswered());
        assertTrue(only("adjustment Someday adjust for Market.Orders").isAnswered());
    }

    @Test
    void isAnsweredByWhatWasDoneForItsGoalOrAnActionOfIt() {
        assertEquals("Later Sooner", WrittenPlan.names(only("""
                adjustment Sooner adjust 2026-04-01 for Market
                adjustment Later stop 2026-05-01 for Fair
                adjustment Other stop 2026-05-01 for Board
                goal Board
                """).adjustments()));
    }

    @Test
    void isThereForEachLimitThatTheLatestValuePassed() {
        assertEquals(List.of(), all("goal G { kpi K { when below 3 measured 2026-01-01 1, 2026-02-01 3 } }"));
        assertEquals(2, all("goal G { kpi K { when below 3 when below 2 measured 2026-01-01 1 } }").size());
    }

    private static Breach only(String more) {
        List<Breach> breaches = all(ORDERS + more);
        assertEquals(1, breaches.size());
        return breaches.getFirst();
    }

    private static List<Breach> all(String text) {
        return Breach.all(WrittenPlan.of(text).plan());
    }
}
