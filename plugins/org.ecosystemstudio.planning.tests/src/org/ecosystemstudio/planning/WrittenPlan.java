/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.Conflict;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** The plan of a model written as text, whose elements are found by their names. */
public final class WrittenPlan {

    private final Plan plan;

    private WrittenPlan(Plan plan) {
        this.plan = plan;
    }

    /** The plan of a text without problems, on 15 June 2026. */
    public static WrittenPlan of(String text) {
        return on("2026-06-15", text);
    }

    /** The plan of a text without problems, on a day. */
    public static WrittenPlan on(String today, String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems(), "the model is written without problems");
        return new WrittenPlan(Plan.of(model.view(), LocalDate.parse(today)));
    }

    /** The plan of a text with problems that leave a model to plan with, on 15 June 2026. */
    public static WrittenPlan despiteProblems(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertNotEquals(List.of(), model.problems(), "the model is written with problems");
        return new WrittenPlan(Plan.of(model.view(), LocalDate.parse("2026-06-15")));
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The only element of a type with a name. */
    public <T extends NamedElement> T named(Class<T> type, String name) {
        List<T> found = plan.view().all(type).stream().filter(element -> name.equals(element.getName())).toList();
        assertEquals(1, found.size(), "elements named " + name);
        return found.getFirst();
    }

    /** The action or task with a name. */
    public WorkItem work(String name) {
        return named(WorkItem.class, name);
    }

    /** The action with a name. */
    public Action action(String name) {
        return named(Action.class, name);
    }

    /** The goal with a name. */
    public Goal goal(String name) {
        return named(Goal.class, name);
    }

    /** The actor with a name. */
    public Actor actor(String name) {
        return named(Actor.class, name);
    }

    /** When the action or task with a name takes place. */
    public ScheduledWork scheduled(String name) {
        return plan.schedule().of(work(name));
    }

    /** Start and end of an action or task as {@code 2026-02-02..2026-02-20}, {@code ?} for a day unknown. */
    public String dates(String name) {
        ScheduledWork work = scheduled(name);
        return text(work.start()) + ".." + text(work.end());
    }

    /** The conflicts, in their order. */
    public List<Conflict> conflicts() {
        return plan.schedule().conflicts();
    }

    /** The days of what recurs, joined by blanks: a day, or first and last day of a longer occurrence. */
    public String occurrences(Element source) {
        return plan.occurrences().of(source).stream().map(WrittenPlan::text).collect(Collectors.joining(" "));
    }

    /** The names of elements, joined by blanks. */
    public static String names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).collect(Collectors.joining(" "));
    }

    private static String text(LocalDate day) {
        return day == null ? "?" : day.toString();
    }

    private static String text(Occurrence occurrence) {
        return occurrence.isDay() ? occurrence.firstDay().toString()
                : occurrence.firstDay() + ".." + occurrence.lastDay();
    }
}
