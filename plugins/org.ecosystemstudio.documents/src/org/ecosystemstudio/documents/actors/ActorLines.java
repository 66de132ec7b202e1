/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.load.Part;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** What an actor still has to do, in the order in which it asks something: late work first, then by the next day. */
public final class ActorLines {

    private final Presentation presentation;
    private final LocalDate today;
    private final Dates dates;
    private final ProgressWords progress;
    private final SourceWords sources;
    private final ActorDuties duties;

    /** Says it as a presentation does. */
    public ActorLines(Presentation presentation) {
        this.presentation = presentation;
        today = presentation.plan().today();
        dates = new Dates(presentation);
        progress = new ProgressWords(presentation);
        sources = new SourceWords(presentation);
        duties = new ActorDuties(presentation);
    }

    /**
     * The lines of an actor; what is done, stopped or over is left out, and so are meetings and work that it only takes
     * part in.
     */
    List<ActorLine> of(ActorLoad load) {
        return lines(load, assignment -> !isOnlyPart(assignment));
    }

    /** As {@link #of}, with the work that it only takes part in. */
    List<ActorLine> withParts(ActorLoad load) {
        return lines(load, assignment -> true);
    }

    private List<ActorLine> lines(ActorLoad load, Predicate<Assignment> wanted) {
        List<ActorLine> lines = new ArrayList<>();
        load.assignments().stream().filter(assignment -> !isOver(assignment)).filter(wanted)
                .forEach(assignment -> lines.add(line(assignment)));
        bySource(load.duties()).forEach((source, times) -> lines.add(line(source, times, part(source))));
        lines.addAll(duties.of(load.actor()));
        lines.sort(ActorLine.ORDER);
        return lines;
    }

    /** The meetings that an actor still attends, each with its next day; empty for none. */
    public List<Inline> meetings(ActorLoad load) {
        Line line = new Line();
        bySource(load.meetings()).forEach((source, times) -> line.separator("; ").add(sources.title(source)).text(" ")
                .add(presentation.say("actors.meeting", when(times))));
        return line.runs();
    }

    /** The work that an actor only takes part in, each with its days, in the order of {@link #of}; empty for none. */
    public List<Inline> parts(ActorLoad load) {
        Line line = new Line();
        load.assignments().stream().filter(assignment -> !isOver(assignment) && isOnlyPart(assignment))
                .map(this::line).sorted(ActorLine.ORDER).forEach(part -> {
                    line.separator("; ").add(part.what());
                    if (!part.when().isEmpty()) {
                        line.text(" ").add(presentation.say("actors.meeting", part.when()));
                    }
                });
        return line.runs();
    }

    /** Whether others pull the work, on which no hours of the actor are planned and which is not late. */
    private boolean isOnlyPart(Assignment assignment) {
        Standing standing = presentation.plan().progress().of(assignment.item()).standing();
        return assignment.part() == Part.PARTICIPANT && assignment.hours().signum() == 0 && !standing.isBehind();
    }

    /** The work of an actor that asks nothing any more, in the order of time; empty for none. */
    public List<Inline> over(ActorLoad load) {
        return presentation.mentions(load.assignments().stream().filter(this::isOver).map(Assignment::item).toList());
    }

    private boolean isOver(Assignment assignment) {
        Standing standing = presentation.plan().progress().of(assignment.item()).standing();
        return standing == Standing.DONE || standing == Standing.STOPPED;
    }

    private ActorLine line(Assignment assignment) {
        Line what = Line.of(presentation.linkedHeading(assignment.item()));
        if (!(assignment.item() instanceof Action) && assignment.item().eContainer() instanceof NamedElement parent) {
            what.text(" ").muted(presentation.say("calendar.of", presentation.mention(parent)));
        }
        Line hours = new Line();
        if (assignment.hours().signum() > 0) {
            hours.value(new Value.Hours(assignment.hours()));
        }
        Standing standing = presentation.plan().progress().of(assignment.item()).standing();
        List<Occurrence> coming = coming(assignment.occurrences());
        List<Inline> when = coming.isEmpty() ? dates.inOneLine(assignment.item()) : when(coming);
        return new ActorLine(coming.isEmpty() ? next(assignment.work()) : coming.getFirst().lastDay(),
                standing.isBehind(), what.runs(), presentation.mentions(assignment.item().getDeliverables()),
                presentation.word("part." + assignment.part().name()), when, hours.runs(),
                List.of(progress.badge(standing)));
    }

    /** The start of work while it is to come, its end afterwards. */
    private LocalDate next(ScheduledWork work) {
        if (work.isUndated() || work.isRecurring()) {
            return null;
        }
        return work.firstKnownDay().isBefore(today) ? work.lastKnownDay() : work.firstKnownDay();
    }

    private ActorLine line(Element source, List<Occurrence> coming, String part) {
        return new ActorLine(coming.getFirst().lastDay(), false, sources.title(source), List.of(),
                presentation.word(part), when(coming), List.of(), List.of());
    }

    private List<Inline> when(List<Occurrence> coming) {
        Line line = new Line().value(Dates.of(coming.getFirst()));
        if (coming.size() > 1) {
            line.text(", ").muted(presentation.wording().counted("actors.afterThat", coming.size() - 1));
        }
        return line.runs();
    }

    private static String part(Element source) {
        return source instanceof ChannelUse ? "part.SENDER"
                : source instanceof AdministrationRule ? "part.ADMINISTRATOR" : "part.DUTY";
    }

    private List<Occurrence> coming(List<Occurrence> occurrences) {
        return occurrences.stream().filter(time -> !time.lastDay().isBefore(today)).toList();
    }

    private Map<Element, List<Occurrence>> bySource(List<Occurrence> occurrences) {
        Map<Element, List<Occurrence>> bySource = new LinkedHashMap<>();
        coming(occurrences)
                .forEach(time -> bySource.computeIfAbsent(time.source(), source -> new ArrayList<>()).add(time));
        return bySource;
    }
}
