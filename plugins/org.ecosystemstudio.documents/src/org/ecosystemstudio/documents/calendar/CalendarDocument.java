/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * The calendar for everyone: three months to the day with who takes each up, and two years ahead by the month, as the
 * cluster in Drachten plans (handbook 3.6).
 */
public final class CalendarDocument {

    private static final int MONTHS_AHEAD = 24;

    private final Presentation presentation;
    private final LocalDate today;

    /** Prepares the document. */
    public CalendarDocument(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        today = source.plan().today();
    }

    /** Makes the document; when nothing has a date, it says so. */
    public Document compose() {
        CalendarWindow days = window(true);
        CalendarWindow months = window(false);
        CalendarDays near = new CalendarDays(presentation, days);
        List<Section> sections = new ArrayList<>();
        near.section().ifPresent(sections::add);
        far(months).ifPresent(sections::add);
        near.perParty().ifPresent(sections::add);
        new ClosedDaysSection(presentation, today, today.plusMonths(MONTHS_AHEAD)).compose()
                .ifPresent(sections::add);
        undated().ifPresent(sections::add);
        return new Frame(presentation).document("calendar", presentation.say("calendarDocument.lead",
                new Value.DaySpan(today, CalendarWindow.lastDay(today)), new Value.Month(lastMonth())),
                opening(days, sections), sections);
    }

    private CalendarWindow window(boolean toTheDay) {
        return CalendarWindow.of(CalendarEntries.until(lastMonth().atEndOfMonth(), presentation, toTheDay).byMonth(),
                today);
    }

    private List<Block> opening(CalendarWindow days, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        new CalendarTables(presentation).monthly(days.monthly()).ifPresent(blocks::add);
        if (sections.isEmpty()) {
            blocks.add(new Block.Callout(Tone.WARNING, List.of(),
                    List.of(new Block.Paragraph(presentation.say("calendarDocument.nothing")))));
        }
        return blocks;
    }

    private YearMonth lastMonth() {
        return YearMonth.from(today).plusMonths(MONTHS_AHEAD);
    }

    private Optional<Section> far(CalendarWindow window) {
        SortedMap<YearMonth, List<CalendarEntry>> far = window.far().headMap(lastMonth().plusMonths(1));
        if (far.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new CalendarTables(presentation).byKind(far,
                presentation.say("calendar.later", new Value.Month(window.coarse()))));
        PlanPeriod period = presentation.plan().period();
        if (YearMonth.from(period.lastDay()).isBefore(lastMonth())) {
            blocks.add(new Line().muted(presentation.say("calendarDocument.planEnds",
                    new Value.FullDay(period.lastDay()))).paragraph());
        }
        return Optional.of(new Section("months", presentation.say("calendarDocument.months"), -1, true, blocks,
                List.of()));
    }

    private Optional<Section> undated() {
        List<WorkItem> undated = presentation.plan().schedule().all().stream()
                .filter(work -> work.isUndated() && !work.isRecurring()).map(ScheduledWork::item).filter(this::isOpen)
                .toList();
        return undated.isEmpty() ? Optional.empty() : Optional.of(Section.of("undated",
                presentation.say("calendarDocument.undated"), List.of(new Block.Paragraph(
                        presentation.say("calendarDocument.undated.list", presentation.mentions(undated))))));
    }

    private boolean isOpen(WorkItem item) {
        Standing standing = presentation.plan().progress().of(item).standing();
        return standing != Standing.DONE && standing != Standing.STOPPED;
    }
}
