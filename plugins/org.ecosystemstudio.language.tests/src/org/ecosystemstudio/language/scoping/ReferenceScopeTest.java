/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.junit.jupiter.api.Test;

class ReferenceScopeTest {

    private final LoadedModel model = Texts.model("""
            actor Alfa { interest Growth contact Anna }
            group Board
            capability Vision
            theme Printing
            goal Talent { subgoal Trainees }
            action Fair { task Design task Recruit }
            finance { subsidy Fund { condition Hours } }
            """);

    @Test
    void offersOnlyWhatFits() {
        EObject action = model.view().actions().get(0);
        assertEquals(List.of("Alfa"), offered(action, Literals.WORK_ITEM__OWNER));
        assertEquals(List.of("Alfa", "Board"), offered(action, Literals.DECISION__BY));
        assertEquals(List.of("Printing", "Vision"), offered(action, Literals.ACTION__THEMES));
        assertEquals(List.of("Talent", "Talent.Trainees"), offered(action, Literals.ACTION__GOALS));
        assertEquals(List.of("Fund"), offered(action, Literals.ACTION__FUNDED_BY));
        assertEquals(List.of("Alfa.Anna"), offered(action, Literals.ACTION__ACTION_TAKERS));
        assertEquals(List.of("Alfa.Growth"), offered(action, Literals.GOAL__ANSWERS));
    }

    @Test
    void offersNestedElementsByTheirOwnNameInsideOfTheirParent() {
        EObject task = model.view().actions().get(0).getTasks().get(0);
        assertEquals(List.of("Design", "Fair", "Fair.Design", "Fair.Recruit", "Recruit"),
                offered(task, Literals.PREDECESSOR__ITEM));
    }

    @Test
    void tellsTheShortestNameThatLeadsToAnElement() {
        EObject recruit = model.view().actions().get(0).getTasks().get(1);
        EObject design = model.view().actions().get(0).getTasks().get(0);
        assertEquals("Design",
                scope(recruit, Literals.PREDECESSOR__ITEM).getSingleElement(design).getName().toString());
        EObject goal = model.view().goals().get(0);
        assertEquals("Fair.Design",
                scope(goal, Literals.PREDECESSOR__ITEM).getSingleElement(design).getName().toString());
    }

    private List<String> offered(EObject context, EReference reference) {
        return StreamSupport.stream(scope(context, reference).getAllElements().spliterator(), false)
                .map(IEObjectDescription::getName).map(Object::toString).distinct().sorted().toList();
    }

    private IScope scope(EObject context, EReference reference) {
        return model.resources().get(0).getResourceServiceProvider().get(IScopeProvider.class).getScope(context,
                reference);
    }
}
