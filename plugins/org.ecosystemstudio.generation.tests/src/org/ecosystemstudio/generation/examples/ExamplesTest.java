/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.junit.jupiter.api.Test;

/** What the examples promise: that they load, and that they hold what their stories say. */
class ExamplesTest {

    private static final List<String> CASES = List.of("noordhoek", "first-draft", "drachten", "noordoostpolder",
            "drone2go", "jip-additive-manufacturing", "cpb-alliance", "ecofab");

    /** Constructs that only other types of ecosystem have a use for. */
    private static final Set<String> NOT_FOR_A_REGION = Set.of("EntrepreneurialDomain");

    @Test
    void examplesHaveNoErrors() throws NoSuchModelException {
        List<String> problems = new ArrayList<>();
        for (ModelFolder folder : Examples.all()) {
            for (Problem problem : Examples.load(folder).problems()) {
                problems.add(problem.place().file() + ":" + problem.place().line() + ": " + problem.message());
            }
        }

        assertEquals(List.of(), problems);
    }

    @Test
    void everyCaseIsAModelOfItsOwnWithReadme() throws NoSuchModelException {
        List<String> found = Examples.all().stream().map(model -> model.root().getFileName().toString()).toList();

        assertTrue(found.containsAll(CASES), () -> "Missing from " + found);
        for (String name : CASES) {
            assertTrue(Files.isRegularFile(Examples.folder().resolve(name).resolve("README.md")), name);
        }
    }

    @Test
    void noordhoekHasTwentyFourActorsFiveGoalsAndThirtyFiveActionsOfAllKinds() throws NoSuchModelException {
        EcosystemView view = Examples.load("noordhoek").view();

        assertEquals(24, view.actors().size());
        assertEquals(24, view.participants().size());
        assertEquals(5, view.mainGoals().size());
        for (Goal goal : view.mainGoals()) {
            assertTrue(!view.subgoalsOf(goal).isEmpty(), () -> goal.getName() + " has no subgoal");
        }
        assertEquals(35, view.actions().size());
        List<Action> recurring = view.actions().stream().filter(action -> action.getRhythm() != null).toList();
        List<Action> subprojects = view.actions().stream().filter(action -> !action.getTasks().isEmpty()).toList();
        assertTrue(recurring.size() >= 5, "recurring: " + recurring.size());
        assertTrue(subprojects.size() >= 5, "subprojects: " + subprojects.size());
        assertTrue(recurring.size() + subprojects.size() <= 30, "few one-off actions are left");
    }

    @Test
    void noordhoekUsesEveryConstructOfTheLanguage() throws NoSuchModelException {
        Set<String> used = new HashSet<>(NOT_FOR_A_REGION);
        for (Element element : Examples.load("noordhoek").view().all(Element.class)) {
            used.add(element.eClass().getName());
        }
        List<String> unused = new ArrayList<>();
        for (EClassifier classifier : EcosystemPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()
                    && EcosystemPackage.Literals.ELEMENT.isSuperTypeOf(type) && !used.contains(type.getName())) {
                unused.add(type.getName());
            }
        }

        assertEquals(List.of(), unused);
    }

    @Test
    void drachtenHasTwentyFourParticipantsFiveGoalsThirtyFiveActivitiesAndFiveThemes() throws NoSuchModelException {
        LoadedModel model = Examples.load("drachten");

        assertEquals(24, model.view().participants().size());
        assertEquals(5, model.view().mainGoals().size());
        assertEquals(35, model.view().actions().size());
        assertEquals(5, model.view().all(Theme.class).size());
    }
}
