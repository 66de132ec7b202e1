/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Involvement;

/**
 * All elements of one model wherever they stand: in whichever of its files, inside of the ecosystem's braces or outside.
 * Rooms take a view and never walk an {@link Ecosystem}'s contents, because containment does not cross files.
 *
 * <p>Lists come in an order that depends on what the elements say, not on how the model is spread over files: top-level
 * elements by kind, label and name, each followed by what it contains in written order. A view is a snapshot; it does
 * not follow later changes of the model. References that do not resolve are left out of what it answers.
 */
public final class EcosystemView {

    private final List<Element> topLevel;
    private final List<EObject> all;
    private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();
    private final Map<Goal, List<Goal>> subgoals = new LinkedHashMap<>();
    private final Map<Goal, List<Action>> actionsByGoal = new LinkedHashMap<>();

    private EcosystemView(List<Element> topLevel) {
        this.topLevel = topLevel;
        List<EObject> everything = new ArrayList<>();
        for (Element element : topLevel) {
            everything.add(element);
            if (!(element instanceof Ecosystem)) {
                addContents(element, everything);
            } else {
                addOwnContents((Ecosystem) element, everything);
            }
        }
        all = Collections.unmodifiableList(everything);
        goals().stream().filter(goal -> goal.eContainer() instanceof Goal).forEach(this::addToParent);
        goals().stream().filter(goal -> !(goal.eContainer() instanceof Goal)).forEach(this::addToParent);
        actions().forEach(this::addToGoals);
    }

    /**
     * The view on a model.
     *
     * @param roots the contents of the model's resources, one {@link EcosystemModel} a file; other objects are ignored
     */
    public static EcosystemView of(Iterable<? extends EObject> roots) {
        List<Element> elements = new ArrayList<>();
        for (EObject root : roots) {
            if (root instanceof EcosystemModel model) {
                for (Element element : model.getElements()) {
                    elements.add(element);
                    if (element instanceof Ecosystem ecosystem) {
                        elements.addAll(ecosystem.getElements());
                    }
                }
            }
        }
        return new EcosystemView(CanonicalOrder.sorted(elements));
    }

    /** The ecosystem that the model declares; empty when it declares none, the first when it declares several. */
    public Optional<Ecosystem> ecosystem() {
        return all(Ecosystem.class).stream().findFirst();
    }

    /** The elements on the top level, those inside of the ecosystem's braces included. */
    public List<Element> topLevel() {
        return topLevel;
    }

    /** Everything of the given type, whether element or rhythm, nested ones included. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, this::select);
    }

    /** All actors, whatever their involvement. */
    public List<Actor> actors() {
        return all(Actor.class);
    }

    /** The participants: founding partners, participants, and actors whose involvement is not stated (handbook 3.1). */
    public List<Actor> participants() {
        return actors().stream().filter(EcosystemView::isParticipant).toList();
    }

    /** Whether an actor counts as a participant. */
    public static boolean isParticipant(Actor actor) {
        Involvement involvement = actor.getInvolvement();
        return involvement == Involvement.PARTICIPANT || involvement == Involvement.FOUNDING_PARTNER
                || involvement == Involvement.UNSPECIFIED;
    }

    /**
     * Whether an element is invented or not stated by the sources: marked so itself, or part of one that is. Standing
     * inside of the ecosystem's braces makes no element a part of the ecosystem.
     */
    public static boolean isIllustrative(Element element) {
        for (EObject here = element; here instanceof Element part; here = here.eContainer()) {
            if (part.isIllustrative()) {
                return true;
            }
            if (part.eContainmentFeature() == EcosystemPackage.Literals.ECOSYSTEM__ELEMENTS) {
                return false;
            }
        }
        return false;
    }

    /** All goals, subgoals included. */
    public List<Goal> goals() {
        return all(Goal.class);
    }

    /** The goals that serve no other goal as a subgoal. */
    public List<Goal> mainGoals() {
        return goals().stream().filter(goal -> parentOf(goal).isEmpty()).toList();
    }

    /**
     * The goal that a subgoal belongs to, whether it stands inside of it or names it with {@code under}; empty for a main
     * goal. Parents may form a cycle, which a rule reports: whoever walks upwards must remember where it was.
     */
    public static Optional<Goal> parentOf(Goal goal) {
        if (goal.eContainer() instanceof Goal container) {
            return Optional.of(container);
        }
        Goal parent = goal.getParent();
        return parent == null || parent.eIsProxy() ? Optional.empty() : Optional.of(parent);
    }

    /** The subgoals of a goal: those inside of it in written order, then those that name it. */
    public List<Goal> subgoalsOf(Goal goal) {
        return Collections.unmodifiableList(subgoals.getOrDefault(goal, List.of()));
    }

    /** The goal itself and all goals below it, each once, also when subgoals form a cycle. */
    public Set<Goal> withSubgoals(Goal goal) {
        Set<Goal> reached = new LinkedHashSet<>();
        List<Goal> open = new ArrayList<>(List.of(goal));
        while (!open.isEmpty()) {
            Goal next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(subgoalsOf(next).reversed());
            }
        }
        return Collections.unmodifiableSet(reached);
    }

    /** All actions. */
    public List<Action> actions() {
        return all(Action.class);
    }

    /** The actions that serve a goal directly, not by way of its subgoals. */
    public List<Action> actionsOf(Goal goal) {
        return Collections.unmodifiableList(actionsByGoal.getOrDefault(goal, List.of()));
    }

    /** How the ecosystem is governed; empty when the model does not say, the first when it says so more than once. */
    public Optional<Governance> governance() {
        return all(Governance.class).stream().findFirst();
    }

    private <T> List<T> select(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void addToParent(Goal goal) {
        parentOf(goal).ifPresent(parent -> subgoals.computeIfAbsent(parent, key -> new ArrayList<>()).add(goal));
    }

    private void addToGoals(Action action) {
        for (Goal goal : new LinkedHashSet<>(action.getGoals())) {
            if (!goal.eIsProxy()) {
                actionsByGoal.computeIfAbsent(goal, key -> new ArrayList<>()).add(action);
            }
        }
    }

    private static void addContents(Element element, List<EObject> everything) {
        TreeIterator<EObject> contents = element.eAllContents();
        while (contents.hasNext()) {
            everything.add(contents.next());
        }
    }

    private static void addOwnContents(Ecosystem ecosystem, List<EObject> everything) {
        for (EObject contained : ecosystem.eContents()) {
            if (contained instanceof Element element
                    && element.eContainmentFeature() != EcosystemPackage.Literals.ECOSYSTEM__ELEMENTS) {
                everything.add(element);
                addContents(element, everything);
            }
        }
    }
}
