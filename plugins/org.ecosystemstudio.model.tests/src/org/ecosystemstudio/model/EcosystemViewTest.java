/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Scope;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.api.Test;

class EcosystemViewTest {

    private static final EcosystemFactory FACTORY = EcosystemFactory.eINSTANCE;

    @Test
    void findsElementsInsideAndOutsideOfTheEcosystemsBraces() {
        Ecosystem ecosystem = named(FACTORY.createEcosystem(), "E");
        Actor inside = named(FACTORY.createActor(), "Inside");
        Actor outside = named(FACTORY.createActor(), "Outside");
        Scope scope = FACTORY.createScope();
        ecosystem.setScope(scope);
        ecosystem.getElements().add(inside);

        EcosystemView view = EcosystemView.of(List.of(file(outside), file(ecosystem)));

        assertSame(ecosystem, view.ecosystem().orElseThrow());
        assertEquals(List.of(inside, outside), view.actors());
        assertEquals(List.of(scope), view.all(Scope.class));
        assertEquals(List.of(ecosystem, inside, outside), view.topLevel());
    }

    @Test
    void ordersByLabelWhateverTheFiles() {
        Actor zeta = named(FACTORY.createActor(), "Zeta");
        zeta.setTitle("alpha");
        Actor eclair = named(FACTORY.createActor(), "\u00c9clair");
        Actor fox = named(FACTORY.createActor(), "Fox");
        Actor east = named(FACTORY.createActor(), "east");

        List<Actor> expected = List.of(zeta, east, eclair, fox);
        assertEquals(expected, EcosystemView.of(List.of(file(fox, eclair, zeta, east))).actors());
        assertEquals(expected, EcosystemView.of(List.of(file(east), file(zeta), file(eclair), file(fox))).actors());
    }

    @Test
    void ordersNamelessElementsByWhatTheySay() {
        Waiver first = waiver("A1", "x");
        Waiver second = waiver("A1", "y");
        Waiver third = waiver("B1", "a");

        assertEquals(List.of(first, second, third),
                EcosystemView.of(List.of(file(third, second), file(first))).all(Waiver.class));
    }

    @Test
    void keepsNestedElementsInWrittenOrderBehindTheirOwner() {
        Actor beta = named(FACTORY.createActor(), "Beta");
        Actor alfa = named(FACTORY.createActor(), "Alfa");
        Risk late = named(FACTORY.createRisk(), "Zoo");
        Risk early = named(FACTORY.createRisk(), "Ape");
        alfa.getRisks().add(late);
        alfa.getRisks().add(early);
        Risk others = named(FACTORY.createRisk(), "Bee");
        beta.getRisks().add(others);

        assertEquals(List.of(late, early, others), EcosystemView.of(List.of(file(beta, alfa))).all(Risk.class));
    }

    @Test
    void countsPartsOfAnIllustrativeElementAsIllustrative() {
        Actor invented = named(FACTORY.createActor(), "Invented");
        invented.setIllustrative(true);
        Risk part = named(FACTORY.createRisk(), "Part");
        invented.getRisks().add(part);
        Actor real = named(FACTORY.createActor(), "Real");
        Risk own = named(FACTORY.createRisk(), "Own");
        real.getRisks().add(own);

        assertTrue(EcosystemView.isIllustrative(invented));
        assertTrue(EcosystemView.isIllustrative(part));
        assertFalse(EcosystemView.isIllustrative(real));
        assertFalse(EcosystemView.isIllustrative(own));
    }

    @Test
    void takesNoElementForAPartOfTheEcosystemWhoseBracesItStandsIn() {
        Ecosystem ecosystem = named(FACTORY.createEcosystem(), "E");
        ecosystem.setIllustrative(true);
        Actor inside = named(FACTORY.createActor(), "Inside");
        ecosystem.getElements().add(inside);

        assertFalse(EcosystemView.isIllustrative(inside));
    }

    @Test
    void countsFoundersParticipantsAndActorsWithoutInvolvementAsParticipants() {
        Actor founder = actor("A", Involvement.FOUNDING_PARTNER);
        Actor participant = actor("B", Involvement.PARTICIPANT);
        Actor unstated = actor("C", Involvement.UNSPECIFIED);
        Actor friend = actor("D", Involvement.FRIEND);
        Actor candidate = actor("E", Involvement.CANDIDATE);
        Actor outside = actor("F", Involvement.OUTSIDE);

        EcosystemView view = EcosystemView.of(List.of(file(founder, participant, unstated, friend, candidate,
                outside)));

        assertEquals(List.of(founder, participant, unstated), view.participants());
    }

    @Test
    void joinsSubgoalsInsideOfAGoalWithThoseThatNameIt() {
        Goal talent = named(FACTORY.createGoal(), "Talent");
        Goal inside = named(FACTORY.createGoal(), "Zorg");
        talent.getSubgoals().add(inside);
        Goal outside = named(FACTORY.createGoal(), "Huizen");
        outside.setParent(talent);

        EcosystemView view = EcosystemView.of(List.of(file(outside, talent)));

        assertEquals(List.of(talent), view.mainGoals());
        assertEquals(List.of(inside, outside), view.subgoalsOf(talent));
        assertEquals(Set.of(talent, inside, outside), view.withSubgoals(talent));
        assertSame(talent, EcosystemView.parentOf(inside).orElseThrow());
        assertSame(talent, EcosystemView.parentOf(outside).orElseThrow());
    }

    @Test
    void survivesGoalsThatFormACycle() {
        Goal one = named(FACTORY.createGoal(), "One");
        Goal two = named(FACTORY.createGoal(), "Two");
        one.setParent(two);
        two.setParent(one);

        EcosystemView view = EcosystemView.of(List.of(file(one, two)));

        assertEquals(Set.of(one, two), view.withSubgoals(one));
        assertTrue(view.mainGoals().isEmpty());
    }

    @Test
    void givesTheActionsOfAGoalOnceEach() {
        Goal goal = named(FACTORY.createGoal(), "G");
        Action action = named(FACTORY.createAction(), "A");
        action.getGoals().add(goal);
        Action idle = named(FACTORY.createAction(), "B");

        EcosystemView view = EcosystemView.of(List.of(file(idle, action, goal)));

        assertEquals(List.of(action), view.actionsOf(goal));
        assertEquals(List.of(action, idle), view.actions());
    }

    @Test
    void answersEmptyForAnEmptyModel() {
        EcosystemView view = EcosystemView.of(List.of(file()));

        assertTrue(view.ecosystem().isEmpty());
        assertTrue(view.governance().isEmpty());
        assertTrue(view.actors().isEmpty());
    }

    @Test
    void labelsAnElementByItsTitleElseItsName() {
        Actor actor = FACTORY.createActor();
        assertEquals("", actor.label());
        actor.setName("Alfa");
        assertEquals("Alfa", actor.label());
        actor.setTitle(" ");
        assertEquals("Alfa", actor.label());
        actor.setTitle("Alfa Devices");
        assertEquals("Alfa Devices", actor.label());
    }

    private static EcosystemModel file(Element... elements) {
        EcosystemModel model = FACTORY.createEcosystemModel();
        model.getElements().addAll(List.of(elements));
        return model;
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private static Actor actor(String name, Involvement involvement) {
        Actor actor = named(FACTORY.createActor(), name);
        actor.setInvolvement(involvement);
        return actor;
    }

    private static Waiver waiver(String code, String reason) {
        Waiver waiver = FACTORY.createWaiver();
        waiver.setCode(code);
        waiver.setReason(reason);
        return waiver;
    }
}
