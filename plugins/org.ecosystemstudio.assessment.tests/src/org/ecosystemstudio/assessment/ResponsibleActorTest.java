/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Deliverable;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Task;
import org.junit.jupiter.api.Test;

class ResponsibleActorTest {

    private final LoadedModel model = new ModelLoader(Locale.ENGLISH).parse("""
            actor Alfa { interest "Growth" }
            actor Beta
            group Core { members Alfa, Beta chair Beta }
            goal Free { kpi Size { watched by Core } subgoal Part { owner Alfa } }
            action Fair by Alfa { borne by Beta 50 % task Own { delivers "Stand" } task Theirs by Beta }
            finance { cash Beta 10 EUR }""");

    @Test
    void isTheActorNamedNearest() {
        assertEquals("Alfa", responsible(Interest.class, 0));
        assertEquals("Beta", responsible(Group.class, 0));
        assertEquals("Beta", responsible(Kpi.class, 0));
        assertEquals("Alfa", responsible(Deliverable.class, 0));
        assertEquals("Alfa", responsible(Task.class, 0));
        assertEquals("Beta", responsible(Task.class, 1));
        assertEquals("Beta", responsible(CostShare.class, 0));
        assertEquals("Beta", responsible(CashContribution.class, 0));
    }

    @Test
    void isNobodyWhereNobodyIsNamed() {
        assertEquals(List.of("Free"), model.view().all(Goal.class).stream()
                .filter(goal -> ResponsibleActor.of(goal).isEmpty()).map(Goal::getName).toList());
    }

    private String responsible(Class<? extends Element> type, int index) {
        return ResponsibleActor.of(model.view().all(type).get(index)).map(Actor::getName).orElse("nobody");
    }
}
