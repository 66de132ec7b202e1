/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/** What is still to be decided: by the ecosystem itself, and by funders on subsidies that were requested. */
final class PendingDecisions {

    private final Presentation presentation;

    PendingDecisions(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The section; empty when nothing waits. */
    Optional<Section> section(List<OpenDecision> open) {
        List<Block> blocks = new ArrayList<>();
        addTable("register.pending.caption", open.stream().map(this::row).toList(), blocks);
        addTable("register.pending.grants", presentation.plan().subsidies().stream().filter(SubsidyUse::requested)
                .map(SubsidyUse::subsidy).map(this::row).toList(), blocks);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("pending", presentation.say("register.pending"), blocks));
    }

    private void addTable(String caption, List<Table.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(presentation.say(caption), List.of(
                    new Table.Column(presentation.word("register.decision"), Table.Kind.TEXT, 0),
                    new Table.Column(presentation.word("register.decides"), Table.Kind.TEXT, 24),
                    new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 26)), rows,
                    Table.Narrow.STACK).withoutEmptyColumns());
        }
    }

    private Table.Row row(OpenDecision open) {
        Decision proposal = open.proposal();
        List<List<Inline>> more = new ArrayList<>(open.facts());
        if (proposal != null) {
            more.add(Prose.line(proposal.getDescription()));
        }
        return row(open.subject(), more, open.by(), proposal == null || proposal.getDate() == null ? List.of()
                : presentation.say("register.on", new Value.Period(proposal.getDate())));
    }

    private Table.Row row(Subsidy subsidy) {
        return row(presentation.say("register.grant", presentation.heading(subsidy)),
                List.of(Prose.line(subsidy.getDescription())), subsidy.getProvider(), subsidy.getRequested() == null
                        ? List.of() : presentation.say("subsidy.requested", new Value.Period(subsidy.getRequested())));
    }

    private Table.Row row(List<Inline> what, List<List<Inline>> more, Party by, List<Inline> when) {
        Line line = Line.of(what);
        more.stream().filter(each -> !each.isEmpty()).forEach(each -> line.below().muted(each));
        Line who = Presentation.found(by) == null ? new Line() : Line.of(presentation.mention(by));
        return new Table.Row(Table.Role.BODY, "", List.of(line.cell(), who.cell(), Line.of(when).cell()));
    }
}
