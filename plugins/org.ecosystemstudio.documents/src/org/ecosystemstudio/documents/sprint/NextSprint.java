/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.Sprints;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.ProgressStatus;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.method.Step;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.sprints.SprintWork;

/**
 * The next round through the steps (handbook 3.8): what changed, what carries over, what is left over and what is new.
 */
public final class NextSprint {

    private final DocumentSource source;
    private final Presentation presentation;
    private final Sprints sprints;

    /** Prepares the document. */
    public NextSprint(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
        sprints = new Sprints(presentation.view(), source.plan().today());
    }

    /**
     * Makes the document of the next sprint, or of the one that goes on when there is no next; without any it says so.
     */
    public Document compose() {
        return sprints.next().or(sprints::current).map(this::about).orElseGet(() -> document(
                presentation.say("nextSprint.none"),
                List.of(new Block.Paragraph(presentation.say("nextSprint.how"))), List.of()));
    }

    private Document about(Sprint sprint) {
        SprintWork work = SprintWork.of(sprint, source.plan());
        Optional<SprintSections.Since> since = source.earlier().map(earlier -> new SprintSections.Since(earlier,
                Changes.between(earlier.plan(), source.plan())));
        SprintSections sections = new SprintSections(presentation, work, since);
        List<Section> all = new ArrayList<>();
        sections.since().ifPresent(all::add);
        sprints.current().filter(current -> current != sprint).flatMap(sections::lessons).ifPresent(all::add);
        all.add(sections.carried());
        sections.left().ifPresent(all::add);
        sections.recurring().ifPresent(all::add);
        all.add(sections.fresh());
        return document(lead(sprint), opening(sprint, work, sections), all);
    }

    private Document document(List<Inline> lead, List<Block> opening, List<Section> sections) {
        return new Frame(presentation).document("next-sprint", lead, opening, sections);
    }

    private List<Inline> lead(Sprint sprint) {
        Line line = Line.of(presentation.title(sprint));
        if (sprint.getFrom() != null && sprint.getUntil() != null) {
            line.text(", ").add(presentation.say("nextSprint.period", new Value.Period(sprint.getFrom()),
                    new Value.Period(sprint.getUntil())));
        } else if (sprint.getFrom() != null) {
            line.text(", ").add(presentation.say("nextSprint.from", new Value.Period(sprint.getFrom())));
        } else if (sprint.getUntil() != null) {
            line.text(", ").add(presentation.say("nextSprint.until", new Value.Period(sprint.getUntil())));
        }
        return line.add(presentation.marks(sprint)).runs();
    }

    private List<Block> opening(Sprint sprint, SprintWork work, SprintSections sections) {
        List<Block> blocks = new ArrayList<>();
        int changes = sprint.getChanges().size();
        blocks.add(new KeyFacts(List.of(
                fact(changes, changes == 1 ? "nextSprint.fact.changes.one" : "nextSprint.fact.changes.many"),
                fact(work.carriedOver().size(), "nextSprint.fact.carried"),
                fact(work.left().size(), "nextSprint.fact.left"),
                fact(work.recurring().size(), "nextSprint.fact.recurring"),
                fact(work.fresh().size(), "nextSprint.fact.fresh"))));
        if (sprints.next().isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("nextSprint.onlyCurrent")));
        }
        blocks.addAll(Prose.blocks(sprint.getDescription()));
        track(sprint).ifPresent(blocks::add);
        blocks.add(sections.changed());
        return blocks;
    }

    private KeyFacts.KeyFact fact(int count, String key) {
        return new KeyFacts.KeyFact(List.of(new Inline.Typed(Value.count(count))), presentation.say(key));
    }

    private Optional<Block> track(Sprint sprint) {
        List<Track.Stop> stops = new ArrayList<>();
        for (StepRecord record : sprint.getSteps()) {
            Step step = Step.of(record.getStep());
            stops.add(new Track.Stop(String.valueOf(step.number()),
                    Presentation.capital(step.title(presentation.locale())), status(record),
                    tone(record.getStatus())));
        }
        return stops.isEmpty() ? Optional.empty()
                : Optional.of(new Track(presentation.word("nextSprint.steps"), stops));
    }

    private List<Inline> status(StepRecord record) {
        Line line = new Line();
        if (Presentation.isStated(record.getStatus())) {
            line.text(presentation.label(record.getStatus()));
        }
        if (record.getDate() != null) {
            line.separator(", ").value(new Value.Period(record.getDate()));
        }
        List<Inline> note = Prose.line(record.getNote());
        return note.isEmpty() ? line.runs() : line.below().muted(note).runs();
    }

    private static Tone tone(ProgressStatus status) {
        return switch (status) {
            case DONE -> Tone.GOOD;
            case GOING -> Tone.ACTIVE;
            case OPEN, UNSPECIFIED -> Tone.NEUTRAL;
        };
    }
}
