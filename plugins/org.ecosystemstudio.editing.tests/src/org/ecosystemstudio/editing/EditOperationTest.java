/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.api.Test;

class EditOperationTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final EcosystemView model = new ModelLoader(Locale.ENGLISH).parse("""
            ecosystem Noord
            actor Alfa
            actor Beta { sector "metaal" }
            goal Talent { owner Alfa kpi Hires { measured 2026-03 5, 2026-01 4 } }
            action Fair for Talent with Alfa
            waive GOAL1 because "later"
            """).view();

    @Test
    void setsAValue() {
        Goal goal = model.goals().getFirst();
        SetValue operation = new SetValue(goal, Literals.GOAL__OWNER, actor("Beta"));
        assertEquals("Set owner of goal Talent: actor Beta", operation.label(Locale.ENGLISH));
        assertEquals("Stel eigenaar van doel Talent in: actor Beta", operation.label(DUTCH));
        operation.perform();
        assertEquals(actor("Beta"), goal.getOwner());
        assertReason("That is what owner of goal Talent is already.", operation);
    }

    @Test
    void takesAValueAway() {
        Goal goal = model.goals().getFirst();
        SetValue operation = new SetValue(goal, Literals.GOAL__OWNER, null);
        assertEquals("Remove owner of goal Talent", operation.label(Locale.ENGLISH));
        operation.perform();
        assertFalse(goal.eIsSet(Literals.GOAL__OWNER));
    }

    @Test
    void refusesAValueOfAnotherKind() {
        Goal goal = model.goals().getFirst();
        assertReason("goal Talent is no owner.", new SetValue(goal, Literals.GOAL__OWNER, goal));
        assertReason("actor Alfa has no owner.", new SetValue(actor("Alfa"), Literals.GOAL__OWNER, actor("Beta")));
        assertThrows(IllegalArgumentException.class, () -> new SetValue(goal, Literals.GOAL__KPIS, null));
    }

    @Test
    void addsAValueToAListOnce() {
        Action action = model.actions().getFirst();
        AddValue operation = new AddValue(action, Literals.WORK_ITEM__PARTICIPANTS, actor("Beta"));
        assertEquals("Add actor Beta to participants of action Fair", operation.label(Locale.ENGLISH));
        operation.perform();
        assertEquals(List.of(actor("Alfa"), actor("Beta")), action.getParticipants());
        assertReason("actor Beta is in participants of action Fair already.", operation);
        assertThrows(IllegalStateException.class, operation::perform);
    }

    @Test
    void takesAValueOutOfAList() {
        Action action = model.actions().getFirst();
        RemoveValue operation = new RemoveValue(action, Literals.WORK_ITEM__PARTICIPANTS, actor("Alfa"));
        assertEquals("Take actor Alfa out of participants of action Fair", operation.label(Locale.ENGLISH));
        operation.perform();
        assertEquals(List.of(), action.getParticipants());
        assertReason("actor Alfa is not in participants of action Fair.", operation);
    }

    @Test
    void addsAnElementBehindTheLastOfItsKind() {
        Actor gamma = EcosystemFactory.eINSTANCE.createActor();
        AddElement operation = new AddElement(actor("Alfa").eContainer(), Literals.ECOSYSTEM_MODEL__ELEMENTS, gamma);
        assertEquals("Add actor", operation.label(Locale.ENGLISH));
        operation.perform();
        List<?> siblings = actor("Alfa").eContainer().eContents();
        assertEquals(siblings.indexOf(actor("Beta")) + 1, siblings.indexOf(gamma));
        assertReason("actor is part of a model already.", operation);
    }

    @Test
    void refusesAnElementWhereNoneOfItsKindStands() {
        Role role = EcosystemFactory.eINSTANCE.createRole();
        assertReason("A new role cannot stand in goal Talent.",
                new AddElement(model.goals().getFirst(), Literals.ACTOR__ROLES, role));
        AddElement operation = new AddElement(actor("Alfa"), Literals.ACTOR__ROLES, role);
        assertTrue(operation.may().isGranted());
        assertEquals("Voeg rol toe aan actor Alfa", operation.label(DUTCH));
    }

    @Test
    void removesAnElementThatNobodyNames() {
        Waiver waiver = model.all(Waiver.class).getFirst();
        new RemoveElement(waiver).perform();
        assertEquals(null, waiver.eContainer());
        assertReason("actor Alfa is named by goal Talent. Remove that first.", new RemoveElement(actor("Alfa")));
        assertReason("waiver is no part of a model.", new RemoveElement(waiver));
    }

    @Test
    void doesSeveralThingsOrNone() {
        Goal goal = model.goals().getFirst();
        EditOperation owner = new SetValue(goal, Literals.GOAL__OWNER, actor("Beta"));
        EditOperation refused = new RemoveElement(actor("Alfa"));
        Together both = new Together(Sentence.of("remove", goal), List.of(owner, refused));
        assertFalse(both.may().isGranted());
        assertThrows(IllegalStateException.class, both::perform);
        assertEquals(actor("Alfa"), goal.getOwner());
        new Together(Sentence.of("remove", goal), List.of(owner)).perform();
        assertEquals(actor("Beta"), goal.getOwner());
    }

    @Test
    void putsElementsInOrder() {
        Kpi kpi = model.all(Kpi.class).getFirst();
        EditOperation operation = new SortElements<>(Sentence.of("add", Literals.KPI, kpi), kpi.getMeasurements(),
                Comparator.comparing((Measurement measurement) -> measurement.getDate().firstDay()));
        operation.perform();
        assertEquals(List.of("2026-01", "2026-03"),
                kpi.getMeasurements().stream().map(measurement -> measurement.getDate().toString()).toList());
        assertReason("They are in order already.", operation);
    }

    private Actor actor(String name) {
        return model.actors().stream().filter(actor -> actor.getName().equals(name)).findFirst().orElseThrow();
    }

    private static void assertReason(String reason, EditOperation operation) {
        assertEquals(reason, operation.may().reason(Locale.ENGLISH).orElseThrow());
        assertFalse(operation.may().reason(DUTCH).orElseThrow().isBlank());
    }
}
