/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Precision;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Everything that falls in a month of the plan period: recurring activities, starts, deadlines, milestones. What recurs on
 * several days of a month is one entry; what is dated to a month or quarter keeps that precision.
 */
final class CalendarEntries {

    private static final int DAYS_OF_SHORTEST_MONTH = 28;
    private static final Map<Precision, String> STILL = Map.of(Precision.WEEK, "calendar.stillWeek",
            Precision.QUARTER, "calendar.stillQuarter", Precision.YEAR, "calendar.stillYear");

    private final Presentation presentation;
    private final Plan plan;
    private final SourceWords sources;
    private final OwnerWords owners;
    private final RhythmWords rhythms;
    private final LocalDate lastDay;
    private final boolean toTheDay;
    private final Map<YearMonth, List<CalendarEntry>> months = new TreeMap<>();

    /** Collects the entries of a plan; what recurs on several days of a month is one of them. */
    CalendarEntries(Presentation presentation) {
        this(presentation, presentation.plan().period().lastDay(), false);
    }

    private CalendarEntries(Presentation presentation, LocalDate lastDay, boolean toTheDay) {
        this.presentation = presentation;
        this.lastDay = lastDay;
        this.toTheDay = toTheDay;
        plan = presentation.plan();
        sources = new SourceWords(presentation);
        owners = new OwnerWords(presentation);
        rhythms = new RhythmWords(presentation.wording());
        plan.occurrences().bySource().forEach(this::recurring);
        plan.schedule().all().forEach(this::work);
        presentation.view().goals().stream().filter(goal -> goal.getDeadline() != null).forEach(this::goal);
        presentation.view().all(Milestone.class).stream().filter(milestone -> milestone.getDate() != null)
                .forEach(this::milestone);
        presentation.view().all(GrantCondition.class).stream()
                .filter(condition -> condition.getDeadline() != null && condition.getMet() == null)
                .forEach(
                        condition -> add(condition.getDeadline(), presentation.heading(condition), "calendar.condition",
                                owners.of(condition)));
        months.values().forEach(entries -> entries.sort(Comparator.comparing(CalendarEntry::order)));
    }

    /**
     * Collects the entries until a day, those after the plan's period too. What recurs does so until the plan ends.
     *
     * @param toTheDay whether each day of what recurs stands apart; duties are gathered by month all the same
     */
    static CalendarEntries until(LocalDate day, Presentation presentation, boolean toTheDay) {
        return new CalendarEntries(presentation, day, toTheDay);
    }

    /** The months in which anything falls, in order of time. */
    Map<YearMonth, List<CalendarEntry>> byMonth() {
        return months;
    }

    private void recurring(Element source, List<Occurrence> occurrences) {
        Map<YearMonth, List<Occurrence>> byMonth = new LinkedHashMap<>();
        occurrences.stream().filter(occurrence -> !isMeasured(source, occurrence)).forEach(occurrence -> byMonth
                .computeIfAbsent(monthOf(occurrence), month -> new ArrayList<>()).add(occurrence));
        byMonth.forEach((month, inMonth) -> {
            if (toTheDay && !sources.isDuty(source) && inMonth.stream().allMatch(Occurrence::isDay)) {
                inMonth.forEach(occurrence -> put(month, entry(source, List.of(occurrence))));
            } else {
                put(month, entry(source, inMonth));
            }
        });
    }

    private CalendarEntry entry(Element source, List<Occurrence> inMonth) {
        boolean duty = sources.isDuty(source);
        String still = still(inMonth);
        return new CalendarEntry(order(inMonth.getFirst()),
                still.isEmpty() ? when(inMonth) : List.of(new Inline.Text(still)), still, sources.task(source),
                sources.kind(source), sources.who(source), takers(source), inMonth.size(),
                duty ? List.of() : closed(inMonth), duty,
                duty ? everyMonth(source) : List.of());
    }

    /** How often something returns that does so in every month; empty for what skips months. */
    private List<Inline> everyMonth(Element source) {
        return source.eContents().stream().filter(Recurrence.class::isInstance).map(Recurrence.class::cast).findFirst()
                .filter(CalendarEntries::isInEveryMonth).map(rhythms::howOften).orElse(List.of());
    }

    private static boolean isInEveryMonth(Recurrence rhythm) {
        int interval = rhythm.getInterval() == null ? 1 : rhythm.getInterval();
        return rhythm.getMonths().isEmpty() && switch (rhythm.getUnit()) {
            case DAY -> interval <= DAYS_OF_SHORTEST_MONTH;
            case WEEK -> interval <= DAYS_OF_SHORTEST_MONTH / 7;
            case MONTH -> interval == 1;
            case QUARTER, YEAR, UNSPECIFIED -> false;
        };
    }

    private List<LocalDate> closed(List<Occurrence> occurrences) {
        return occurrences.stream().filter(Occurrence::isDay).map(Occurrence::firstDay)
                .filter(plan.calendar()::isClosed).toList();
    }

    /** The persons who take something up (handbook 3.6). */
    private List<Inline> takers(Element element) {
        return element instanceof Action action ? presentation.mentions(action.getActionTakers()) : List.of();
    }

    /** What may still take place today or later falls in the month of today. */
    private YearMonth monthOf(Occurrence occurrence) {
        LocalDate first = occurrence.isRunning(plan.today()) ? plan.today() : plan.period().firstDay();
        return YearMonth.from(occurrence.firstDay().isBefore(first) ? first : occurrence.firstDay());
    }

    private LocalDate order(Occurrence occurrence) {
        return occurrence.isDay() ? occurrence.firstDay() : lastInMonth(monthOf(occurrence));
    }

    /** A KPI that was measured in the running period needs no more measuring in it. */
    private boolean isMeasured(Element source, Occurrence occurrence) {
        return source instanceof Kpi kpi && occurrence.isRunning(plan.today())
                && plan.progress().of(kpi).isMeasuredSince(occurrence.firstDay());
    }

    private static LocalDate lastInMonth(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private List<Inline> when(List<Occurrence> occurrences) {
        if (occurrences.stream().allMatch(Occurrence::isDay)) {
            return List.of(new Inline.Typed(new Value.Days(occurrences.stream().map(Occurrence::firstDay).toList())));
        }
        Line line = new Line();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.precision() != Precision.MONTH) {
                line.separator(", ").value(Dates.of(occurrence));
            }
        }
        return line.runs();
    }

    /** In words that one longer time than a month, or a week, goes on; empty for all else. */
    private String still(List<Occurrence> occurrences) {
        Occurrence first = occurrences.getFirst();
        return occurrences.size() == 1 && first.isRunning(plan.today()) && STILL.containsKey(first.precision())
                ? presentation.word(STILL.get(first.precision())) : "";
    }

    private void work(ScheduledWork work) {
        if (work.isRecurring()) {
            return;
        }
        WorkItem item = work.item();
        List<Inline> who = owners.of(item);
        Line title = Line.of(presentation.linkedHeading(item));
        if (!(item instanceof Action) && item.eContainer() instanceof NamedElement subproject) {
            title.text(" ").muted(presentation.say("calendar.of", presentation.mention(subproject)));
        }
        List<Inline> takers = takers(item);
        if (work.start() != null && item instanceof Action && !work.start().equals(work.end())) {
            add(item.getFrom() == null ? new CalendarPeriod.Day(work.start()) : item.getFrom(), work.start(),
                    title.runs(), "calendar.start", who, takers);
        }
        if (item.getUntil() != null) {
            add(item.getUntil(), item.getUntil().lastDay(), title.runs(), "calendar.deadline", who, takers);
        } else if (work.end() != null) {
            add(new CalendarPeriod.Day(work.end()), work.end(), title.runs(), "calendar.end", who, takers);
        }
    }

    private void goal(Goal goal) {
        add(goal.getDeadline(), presentation.linkedHeading(goal), "calendar.goal", owners.of(goal));
    }

    private void milestone(Milestone milestone) {
        Line what = Line.of(presentation.heading(milestone));
        List<Inline> of = milestone.eContainer() instanceof NamedElement owner && !(owner instanceof Ecosystem)
                ? presentation.mention(owner) : presentation.mentions(milestone.getTargets());
        if (!of.isEmpty()) {
            what.text(" ").muted(presentation.say("calendar.of", of));
        }
        add(milestone.getDate(), what.runs(), milestone.getReached() == null ? "calendar.milestone"
                : "calendar.milestoneReached", owners.of(milestone));
    }

    private void add(CalendarPeriod period, List<Inline> what, String kind, List<Inline> who) {
        add(period, period.lastDay(), what, kind, who, List.of());
    }

    private void add(CalendarPeriod period, LocalDate day, List<Inline> what, String kind, List<Inline> who,
            List<Inline> takers) {
        if (day.isBefore(plan.period().firstDay()) || day.isAfter(lastDay)) {
            return;
        }
        boolean precise = period instanceof CalendarPeriod.Day;
        List<Inline> when = precise
                ? List.of(new Inline.Typed(new Value.Days(List.of(day))))
                : period instanceof CalendarPeriod.Month ? List.of()
                        : new Line().muted(List.of(new Inline.Typed(new Value.Period(period)))).runs();
        put(YearMonth.from(day), new CalendarEntry(precise ? day : lastInMonth(YearMonth.from(day)), when, "", what,
                presentation.word(kind), who, takers, 0, List.of(), false,
                List.of()));
    }

    private void put(YearMonth month, CalendarEntry entry) {
        months.computeIfAbsent(month, key -> new ArrayList<>()).add(entry);
    }
}
