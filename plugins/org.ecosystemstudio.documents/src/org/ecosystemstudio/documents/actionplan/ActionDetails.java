/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.MilestoneWords;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Deliverable;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** What an action or task is: its title with what it yields, and what more there is to say of it. */
final class ActionDetails {

    private final Presentation presentation;

    ActionDetails(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The title, and below it what the work yields. */
    Line title(WorkItem item) {
        List<Inline> title = presentation.title(item);
        Line line = (item instanceof Action ? new Line().strong(title) : Line.of(title)).add(presentation.marks(item));
        List<Inline> deliverables = deliverables(item);
        return deliverables.isEmpty() ? line : line.below().muted(presentation.say("action.delivers", deliverables));
    }

    /** What more there is to say: the description, and what the work hangs together with; empty when there is nothing. */
    List<Inline> note(WorkItem item) {
        Line line = Line.of(Prose.line(item.getDescription()));
        add(line, "action.with", presentation.mentions(item.getParticipants()));
        add(line, "action.after", predecessors(item));
        if (item instanceof Action action) {
            add(line, rhythmKey(action), rhythm(action));
            add(line, "action.milestones", milestones(action));
            add(line, "action.themes", presentation.mentions(action.getThemes()));
            add(line, "action.programmeLines", presentation.mentions(action.getProgrammeLines()));
            add(line, "action.project", Presentation.found(action.getProject()) == null ? List.of()
                    : presentation.mention(action.getProject()));
            add(line, "action.borneBy", shares(action));
            add(line, "action.fundedBy", presentation.mentions(action.getFundedBy()));
        }
        return line.runs();
    }

    private void add(Line line, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            line.separator(" · ").muted(presentation.say(key, words));
        }
    }

    /** Says beside the rhythm that hours and budget are not those of each time. */
    private static String rhythmKey(Action action) {
        if (action.getHours() == null) {
            return action.getBudget() == null ? "action.rhythm" : "action.rhythm.budget";
        }
        return action.getBudget() == null ? "action.rhythm.hours" : "action.rhythm.both";
    }

    private List<Inline> rhythm(Action action) {
        Recurrence rhythm = action.getRhythm();
        return rhythm == null ? List.of() : new RhythmWords(presentation.wording()).of(rhythm);
    }

    private List<Inline> deliverables(WorkItem item) {
        List<List<Inline>> parts = new ArrayList<>();
        for (Deliverable deliverable : item.getDeliverables()) {
            Line part = Line.of(presentation.heading(deliverable));
            if (deliverable.getDate() != null) {
                part.text(" (").value(new Value.Period(deliverable.getDate())).text(")");
            }
            List<Inline> description = Prose.line(deliverable.getDescription());
            parts.add(part.text(description.isEmpty() ? "" : ": ").add(description).runs());
        }
        return listed(parts, item.getDeliverables().stream().anyMatch(found -> found.getDescription() != null));
    }

    /** Parts with commas between them; with semicolons when some are described, because descriptions hold commas. */
    private List<Inline> listed(List<List<Inline>> parts, boolean isDescribed) {
        Line line = new Line();
        parts.forEach(part -> line.separator(isDescribed ? "; " : ", ").add(part));
        return line.runs();
    }

    private List<Inline> predecessors(WorkItem item) {
        List<List<Inline>> parts = new ArrayList<>();
        for (Predecessor predecessor : item.getPredecessors()) {
            if (Presentation.found(predecessor.getItem()) != null) {
                Line part = Line.of(presentation.mention(predecessor.getItem()));
                if (predecessor.getLag() != null) {
                    part.text(" ").add(presentation.say("action.lag", new Value.Span(predecessor.getLag())));
                }
                parts.add(part.runs());
            }
        }
        return presentation.joined(parts);
    }

    private List<Inline> milestones(Action action) {
        List<List<Inline>> parts = new ArrayList<>();
        for (Milestone milestone : action.getMilestones()) {
            parts.add(MilestoneWords.of(milestone, presentation));
        }
        return listed(parts, action.getMilestones().stream().anyMatch(found -> found.getDescription() != null));
    }

    private List<Inline> shares(Action action) {
        List<List<Inline>> parts = new ArrayList<>();
        for (CostShare share : action.getCostShares()) {
            if (Presentation.found(share.getActor()) != null) {
                Line part = Line.of(presentation.mention(share.getActor())).text(" ");
                parts.add((share.getAmount() != null ? part.value(new Value.Amount(share.getAmount()))
                        : part.value(new Value.Percentage(share.getPercentage()))).add(presentation.marks(share))
                        .runs());
            }
        }
        return presentation.joined(parts);
    }
}
