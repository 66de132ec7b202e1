/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.ecosystemstudio.planning.disclosure.DisclosedPlan;
import org.junit.jupiter.api.Test;

class ElementIdsTest {

    private static final String MODEL = """
            ecosystem E {
                action Lab {
                    task Build
                    milestone "Half way" 2027-01-04
                    milestone "Open" 2027-02-01
                }
                audience Students market { via "website", "LinkedIn" every month }
                watch environment "Policy" every quarter
                watch environment "Market" every quarter
            }""";

    private final EcosystemView view = TestPlans.of(MODEL).view();

    @Test
    void areKindAndFullName() {
        assertEquals(List.of("task:Lab.Build"), ids(view, Task.class));
    }

    @Test
    void tellNamelessElementsApartByWhatPeopleDo() {
        assertEquals(List.of("milestone:Lab/Half way", "milestone:Lab/Open"), ids(view, Milestone.class));
        assertEquals(List.of("channelUse:Students/website, LinkedIn"), ids(view, ChannelUse.class));
        assertEquals(List.of("monitoringDuty:/watch, environment", "monitoringDuty:/watch, environment#2"),
                ids(view, MonitoringDuty.class));
    }

    @Test
    void areTheSameInACopyForAnAudience() {
        EcosystemView shown = DisclosedPlan.of(TestPlans.of(MODEL), Audience.PUBLIC).plan().view();
        assertEquals(ids(view, Element.class), ids(shown, Element.class));
    }

    @Test
    void areOfOneModel() {
        ElementIds ids = new ElementIds(view);
        Goal foreign = TestPlans.of("goal G").view().goals().getFirst();
        assertThrows(IllegalArgumentException.class, () -> ids.of(foreign));
    }

    private static List<String> ids(EcosystemView view, Class<? extends Element> type) {
        ElementIds ids = new ElementIds(view);
        return view.all(type).stream().map(ids::of).toList();
    }
}
