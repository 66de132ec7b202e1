/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.FactList;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.StateAidTest;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;

/** What a subsidy is, and what it demands (handbook 3.4, 3.5). */
public final class SubsidyFacts {

    private final Presentation presentation;

    /** Speaks of the subsidies of a plan. */
    public SubsidyFacts(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The amount, status, provider, share, period, purposes and state aid of a subsidy; empty when none is stated. */
    public Optional<Block> of(Subsidy subsidy) {
        return new FactList(presentation)
                .add("subsidy.amount", subsidy.getAmount() == null ? List.of()
                        : List.of(new Inline.Typed(new Value.Amount(subsidy.getAmount()))))
                .add("subsidy.status", status(subsidy))
                .add("subsidy.provider", Presentation.found(subsidy.getProvider()) == null ? List.of()
                        : presentation.mention(subsidy.getProvider()))
                .add("subsidy.share", subsidy.getShare() == null ? List.of()
                        : presentation.say("subsidy.atMost", new Value.Percentage(subsidy.getShare())))
                .add("subsidy.period", subsidy.getPeriod() == null ? List.of()
                        : List.of(new Inline.Typed(new Value.Period(subsidy.getPeriod()))))
                .add("subsidy.purposes", presentation.mentions(subsidy.getPurposes()))
                .add("subsidy.stateAid", stateAid(subsidy.getStateAid())).block();
    }

    /** Where a subsidy stands, with the day of that; empty when nothing is stated. */
    public List<Inline> status(Subsidy subsidy) {
        Line line = new Line();
        boolean isRequested = subsidy.getStatus() == SubsidyStatus.REQUESTED;
        boolean granted = subsidy.getStatus() == SubsidyStatus.GRANTED || subsidy.getGranted() != null;
        if (Presentation.isStated(subsidy.getStatus()) || granted) {
            Tone tone = granted ? Tone.GOOD : subsidy.getStatus() == SubsidyStatus.REJECTED ? Tone.BAD : Tone.ACTIVE;
            line.badge(tone, presentation.label(granted ? SubsidyStatus.GRANTED : subsidy.getStatus()));
        }
        if (subsidy.getGranted() != null) {
            line.text(" ").value(new Value.Period(subsidy.getGranted()));
        } else if (subsidy.getRequested() != null) {
            Value day = new Value.Period(subsidy.getRequested());
            line.text(" ").add(isRequested ? List.of(new Inline.Typed(day))
                    : presentation.say("subsidy.requested", day));
        }
        return line.runs();
    }

    private List<Inline> stateAid(StateAidTest test) {
        if (test == null) {
            return List.of();
        }
        Line line = new Line();
        if (Presentation.isStated(test.getVerdict())) {
            line.text(presentation.label(test.getVerdict()));
        }
        if (!test.getGberArticles().isEmpty()) {
            String articles = test.getGberArticles().stream().map(String::valueOf).collect(Collectors.joining(", "));
            line.separator(", ").add(presentation.say("subsidy.gber", articles));
        }
        List<Inline> reasoning = Prose.line(test.getText());
        if (!reasoning.isEmpty()) {
            line.separator(": ").add(reasoning);
        }
        return line.add(presentation.marks(test)).runs();
    }

    /** The conditions of a subsidy, with what sees to each and whether it is met; empty when there are none. */
    public Optional<Table> conditions(Subsidy subsidy) {
        List<Table.Row> rows = new ArrayList<>();
        for (GrantCondition condition : subsidy.getConditions()) {
            Line what = Line.of(presentation.heading(condition));
            List<Inline> description = Prose.line(condition.getDescription());
            if (!description.isEmpty()) {
                what.below().muted(description);
            }
            List<Inline> anchors = presentation.mentions(condition.getAnchors());
            Line anchored = anchors.isEmpty() ? new Line().badge(Tone.WARNING, presentation.word("subsidy.notAnchored"))
                    : Line.of(anchors);
            Line deadline = condition.getDeadline() == null ? new Line()
                    : new Line().value(new Value.Period(condition.getDeadline()));
            Line met = condition.getMet() == null ? new Line().badge(Tone.NEUTRAL, presentation.word("subsidy.open"))
                    : new Line().badge(Tone.GOOD, presentation.word("subsidy.met")).text(" ")
                            .value(new Value.Period(condition.getMet()));
            rows.add(new Table.Row(Table.Role.BODY, "",
                    List.of(what.cell(), anchored.cell(), deadline.cell(), met.cell())));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(
                presentation.say("subsidy.conditions", presentation.title(subsidy)), List.of(
                        new Table.Column(presentation.word("column.condition"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.anchor"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14),
                        new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 18)),
                rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }
}
