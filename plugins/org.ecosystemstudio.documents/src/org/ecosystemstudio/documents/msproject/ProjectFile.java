/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.elements.ElementIds;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.load.ActorLoad;

/**
 * The plan as a file that Microsoft Project and programs like it open: tasks with links and deadlines, actors as
 * resources with their hours, the working days of the plan, progress and cost. Amounts are those of the plan's main
 * currency.
 */
public final class ProjectFile {

    /** Written by Project 2010 and later. */
    private static final int SAVE_VERSION = 14;
    private static final int WORK_RESOURCE = 1;
    private static final int MINUTES_A_DAY = 480;
    private static final int MINUTES_A_WEEK = 2400;
    private static final int DAYS_A_MONTH = 20;
    private static final int IN_DAYS = 7;
    private static final int IN_HOURS = 2;
    private static final int MONDAY = 1;

    private final Presentation presentation;
    private final Plan plan;

    /** Prepares the file of a plan in a language. */
    public ProjectFile(Wording wording, Plan plan) {
        presentation = new Presentation(wording, plan, element -> null);
        this.plan = plan;
    }

    /** The file. */
    public byte[] write() {
        TaskNode root = new ProjectOutline(presentation).root();
        Span period = new Span(plan.period().firstDay(), plan.period().lastDay(), true);
        Span days = root.span().map(period::with).orElse(period);
        List<Actor> actors = plan.load().all().stream().filter(load -> !load.isIdle()).map(ActorLoad::actor).toList();
        List<TaskRow> rows = TaskRow.of(root);
        ProjectXml xml = new ProjectXml();
        properties(root, root.span().orElse(period), xml);
        new ProjectCalendars(presentation, xml).write(days, actors);
        ProjectTasks tasks = new ProjectTasks(presentation, rows, xml);
        xml.open("Tasks");
        rows.forEach(row -> tasks.write(row, period));
        xml.close();
        resources(actors, xml);
        assignments(rows, actors, tasks, xml);
        return xml.bytes();
    }

    private void properties(TaskNode root, Span span, ProjectXml xml) {
        xml.number("SaveVersion", SAVE_VERSION).text("Name", root.name()).text("Title", root.name())
                .time("CreationDate", plan.today(), "00:00:00").flag("ScheduleFromStart", true)
                .time("StartDate", span.firstDay(), ProjectXml.MORNING)
                .time("FinishDate", span.lastDay(), ProjectXml.EVENING)
                .number("CurrencyDigits", 2)
                .text("CurrencySymbol", symbol(plan.budget().main().currency()))
                .text("CurrencyCode", plan.budget().main().currency().getCurrencyCode())
                .number("CalendarUID", ProjectCalendars.OF_PLAN).text("DefaultStartTime", ProjectXml.MORNING)
                .text("DefaultFinishTime", ProjectXml.EVENING).number("MinutesPerDay", MINUTES_A_DAY)
                .number("MinutesPerWeek", MINUTES_A_WEEK).number("DaysPerMonth", DAYS_A_MONTH)
                .number("DurationFormat", IN_DAYS).number("WorkFormat", IN_HOURS).number("WeekStartDay", MONDAY)
                .time("StatusDate", plan.today(), ProjectXml.EVENING)
                .time("CurrentDate", plan.today(), ProjectXml.MORNING).flag("NewTasksAreManual", false);
        xml.open("ExtendedAttributes").open("ExtendedAttribute").number("FieldID", ProjectTasks.IDENTITY_FIELD)
                .text("FieldName", "Text1").text("Alias", presentation.word("mspdi.identity")).close().close();
    }

    /** The sign of the euro, or a code: what the runtime knows of other signs differs from one to the next. */
    private static String symbol(Currency currency) {
        return currency.equals(Money.EUR) ? "€" : currency.getCurrencyCode();
    }

    private void resources(List<Actor> actors, ProjectXml xml) {
        ElementIds ids = new ElementIds(plan.view());
        xml.open("Resources");
        for (int index = 0; index < actors.size(); index++) {
            Actor actor = actors.get(index);
            xml.open("Resource").number("UID", index + 1).number("ID", index + 1)
                    .text("Name", presentation.plainTitle(actor)).number("Type", WORK_RESOURCE).flag("IsNull", false)
                    .text("Code", ids.of(actor));
            if (Presentation.isStated(actor.getKind())) {
                xml.text("Group", presentation.label(actor.getKind()));
            }
            xml.number("MaxUnits", 1).hours("Work", plan.load().of(actor).hoursPlanned())
                    .number("CalendarUID", ProjectCalendars.ofActor(index)).close();
        }
        xml.close();
    }

    private void assignments(List<TaskRow> rows, List<Actor> actors, ProjectTasks tasks, ProjectXml xml) {
        Map<Actor, Integer> numbers = new HashMap<>();
        actors.forEach(actor -> numbers.put(actor, numbers.size() + 1));
        xml.open("Assignments");
        int number = 1;
        for (TaskRow row : rows) {
            for (Work work : row.node().work()) {
                assignment(number++, row, work, numbers.get(work.actor()), tasks, xml);
            }
        }
        xml.close();
    }

    private static void assignment(int number, TaskRow row, Work work, int resource, ProjectTasks tasks,
            ProjectXml xml) {
        Span span = row.node().span().orElseThrow();
        int percent = row.node().percent();
        BigDecimal done = work.hours().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        xml.open("Assignment").number("UID", number).number("TaskUID", row.number()).number("ResourceUID", resource)
                .number("PercentWorkComplete", percent).hours("ActualWork", done)
                .time("Finish", span.lastDay(), ProjectXml.EVENING).hours("RemainingWork", work.hours().subtract(done))
                .time("Start", span.firstDay(), ProjectXml.MORNING)
                .text("Units", work.hours().divide(tasks.duration(span), 4, RoundingMode.HALF_UP).stripTrailingZeros()
                        .toPlainString())
                .hours("Work", work.hours()).close();
    }
}
