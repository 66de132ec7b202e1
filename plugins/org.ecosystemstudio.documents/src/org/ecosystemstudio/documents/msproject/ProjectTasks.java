/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.elements.ElementIds;
import org.ecosystemstudio.documents.elements.ElementNotes;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;

/**
 * Writes tasks. Each may start no earlier than on the day that the plan gives it and takes the working days of its
 * span, so that Project computes the days of the plan again, and moves what follows when somebody moves a task.
 */
final class ProjectTasks {

    /** The field that holds what an element is called in the model: Text1. */
    static final long IDENTITY_FIELD = 188_743_731;

    private static final int FIXED_DURATION = 1;
    private static final int IN_DAYS = 7;
    private static final int IN_GUESSED_DAYS = 39;
    private static final int PRORATED = 3;
    private static final int NOT_EARLIER_THAN = 4;
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final Plan plan;
    private final ElementIds ids;
    private final ElementNotes notes;
    private final OwnerWords owners;
    private final TaskLinks links;
    private final ProjectXml xml;

    ProjectTasks(Presentation presentation, List<TaskRow> rows, ProjectXml xml) {
        plan = presentation.plan();
        ids = new ElementIds(plan.view());
        notes = new ElementNotes(presentation);
        owners = new OwnerWords(presentation);
        links = new TaskLinks(plan.schedule(), rows, xml);
        this.xml = xml;
    }

    /**
     * Writes a task.
     *
     * @param otherwise its days when neither it nor a task below it has any
     */
    void write(TaskRow row, Span otherwise) {
        TaskNode node = row.node();
        Optional<NamedElement> element = node.element();
        Span span = node.span().orElse(otherwise);
        boolean isGuessed = span.guessed() || node.span().isEmpty();
        BigDecimal duration = node.milestone() ? BigDecimal.ZERO : duration(span);
        String begin = node.milestone() ? ProjectXml.EVENING : ProjectXml.MORNING;
        xml.open("Task").number("UID", row.number()).number("ID", row.number()).text("Name", node.name())
                .flag("Active", true).flag("Manual", false).number("Type", FIXED_DURATION).flag("IsNull", false);
        element.ifPresent(found -> xml.text("Contact", owners.plain(found)));
        xml.text("WBS", row.outline()).text("OutlineNumber", row.outline()).number("OutlineLevel", row.level())
                .number("Priority", priority(element))
                .time("Start", span.firstDay(), begin).time("Finish", span.lastDay(), ProjectXml.EVENING)
                .hours("Duration", duration).number("DurationFormat", isGuessed ? IN_GUESSED_DAYS : IN_DAYS)
                .hours("Work", node.totalHours()).flag("EffortDriven", false).flag("Estimated", isGuessed)
                .flag("Milestone", node.milestone()).flag("Summary", node.isSummary() || row.level() == 0)
                .flag("Critical", isCritical(element)).money("FixedCost", node.cost())
                .number("FixedCostAccrual", PRORATED);
        progress(node, span, duration, begin);
        if (!node.isSummary() && row.level() > 0) {
            xml.number("ConstraintType", NOT_EARLIER_THAN).number("CalendarUID", -1)
                    .time("ConstraintDate", span.firstDay(), begin);
        }
        element.ifPresent(this::details);
        xml.close();
    }

    /** Working days as hours of work; at least a day, because Project takes what lasts no time for a milestone. */
    BigDecimal duration(Span span) {
        int days = Math.max(1, plan.calendar().workingDays(span.firstDay(), span.lastDay()));
        return HOURS_A_DAY.multiply(BigDecimal.valueOf(days));
    }

    private void progress(TaskNode node, Span span, BigDecimal duration, String begin) {
        int percent = node.percent();
        xml.number("PercentComplete", percent).money("Cost", node.totalCost());
        if (percent > 0) {
            xml.time("ActualStart", span.firstDay(), begin);
        }
        if (percent == 100) {
            xml.time("ActualFinish", span.lastDay(), ProjectXml.EVENING);
        }
        BigDecimal done = duration.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        xml.hours("ActualDuration", done).hours("RemainingDuration", duration.subtract(done));
    }

    private void details(NamedElement element) {
        CalendarPeriod deadline = switch (element) {
            case WorkItem item -> item.getUntil();
            case Goal goal -> goal.getDeadline();
            default -> null;
        };
        if (deadline != null) {
            xml.time("Deadline", deadline.lastDay(), ProjectXml.EVENING);
        }
        xml.text("Notes", notes.text(element));
        if (element instanceof WorkItem item) {
            links.write(item);
        }
        xml.open("ExtendedAttribute").number("FieldID", IDENTITY_FIELD).text("Value", ids.of(element)).close();
    }

    private boolean isCritical(Optional<NamedElement> element) {
        return element.orElse(null) instanceof WorkItem item && plan.schedule().of(item).critical();
    }

    private static int priority(Optional<NamedElement> element) {
        Level level = switch (element.orElse(null)) {
            case Action action -> action.getPriority();
            case Goal goal -> goal.getPriority();
            case null, default -> Level.UNSPECIFIED;
        };
        return switch (level) {
            case HIGH -> 700;
            case LOW -> 300;
            case MEDIUM, UNSPECIFIED -> 500;
        };
    }
}
