/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/** What is still to be decided as far as a model knows: decisions dated ahead, and subsidies requested and not decided on. */
final class PendingDecisions {

    private final Presentation presentation;

    PendingDecisions(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The section, the decision due first at the top; empty when nothing waits. */
    Optional<Section> section(List<Decision> ahead) {
        List<Table.Row> rows = new ArrayList<>();
        ahead.stream().sorted(Comparator.comparing(decision -> decision.getDate().firstDay())).forEach(decision -> rows
                .add(row(presentation.heading(decision), decision.getDescription(), decision.getBy(),
                        presentation.say("register.on", new Value.Period(decision.getDate())))));
        presentation.plan().subsidies().stream().filter(SubsidyUse::requested).map(SubsidyUse::subsidy)
                .forEach(subsidy -> rows.add(row(presentation.say("register.grant", presentation.heading(subsidy)),
                        subsidy.getDescription(), subsidy.getProvider(), subsidy.getRequested() == null ? List.of()
                                : presentation.say("subsidy.requested", new Value.Period(subsidy.getRequested())))));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("pending",
                presentation.say("register.pending"), List.of(new Table(
                        presentation.say("register.pending.caption"), List.of(
                                new Table.Column(presentation.word("register.decision"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("register.by"), Table.Kind.TEXT, 24),
                                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 26)),
                        rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(List<Inline> what, String description, Party by, List<Inline> when) {
        Line line = Line.of(what);
        List<Inline> more = Prose.line(description);
        if (!more.isEmpty()) {
            line.below().muted(more);
        }
        Line who = Presentation.found(by) == null ? new Line() : Line.of(presentation.mention(by));
        return new Table.Row(Table.Role.BODY, "", List.of(line.cell(), who.cell(), Line.of(when).cell()));
    }
}
