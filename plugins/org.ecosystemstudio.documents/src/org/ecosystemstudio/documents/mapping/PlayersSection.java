/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CapabilityOffer;
import org.ecosystemstudio.model.ecosystem.Collaboration;
import org.ecosystemstudio.model.ecosystem.Involvement;

/** Who plays a part, in which grade, why, with what, and how they already work together (handbook 3.1). */
public final class PlayersSection implements PlanSection {

    private static final List<Involvement> GRADES = List.of(Involvement.FOUNDING_PARTNER, Involvement.PARTICIPANT,
            Involvement.UNSPECIFIED, Involvement.CANDIDATE, Involvement.FRIEND, Involvement.OUTSIDE);

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public PlayersSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        players().ifPresent(blocks::add);
        collaborations().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("players", presentation.say("players.title"), blocks));
    }

    private Optional<Table> players() {
        List<Table.Row> rows = new ArrayList<>();
        List<Involvement> grades = GRADES.stream().filter(grade -> !of(grade).isEmpty()).toList();
        for (Involvement grade : grades) {
            if (grades.size() > 1) {
                rows.add(new Table.Row(Table.Role.GROUP, "",
                        List.of(Line.of(presentation.word("players.grade." + grade.getName())).cell())));
            }
            of(grade).forEach(actor -> rows.add(row(actor)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("players.caption"), List.of(
                new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 30),
                new Table.Column(presentation.word("players.why"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("players.offers"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("players.needs"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private List<Actor> of(Involvement grade) {
        return presentation.view().actors().stream().filter(actor -> actor.getInvolvement() == grade).toList();
    }

    private Table.Row row(Actor actor) {
        Line name = new Line().strong(presentation.title(actor)).add(presentation.marks(actor));
        if (Presentation.isStated(actor.getKind())) {
            name.text(" ").muted(List.of(new Inline.Text(presentation.label(actor.getKind()))));
        }
        List<Inline> description = Prose.line(actor.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                new Table.Cell(Prose.line(actor.getReasonToInvolve())),
                new Table.Cell(presentation.mentions(actor.getOffers().stream().map(CapabilityOffer::getCapability)
                        .toList())),
                new Table.Cell(presentation.mentions(actor.getNeeds()))));
    }

    private Optional<Table> collaborations() {
        List<Table.Row> rows = presentation.view().all(Collaboration.class).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("players.collaborations"), List.of(
                        new Table.Column(presentation.word("players.between"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("players.onWhat"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("players.strength"), Table.Kind.STATUS, 12),
                        new Table.Column(presentation.word("players.since"), Table.Kind.DATE, 14)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Collaboration tie) {
        Line what = Line.of(Prose.line(tie.getText()));
        List<Inline> topics = presentation.mentions(tie.getTopics());
        if (!topics.isEmpty()) {
            what.below().muted(topics);
        }
        what.add(presentation.marks(tie));
        Line since = new Line();
        if (tie.getSince() != null) {
            since.value(new Value.Period(tie.getSince()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(presentation.mentions(tie.getActors())),
                what.cell(), Line.of(Presentation.isStated(tie.getStrength())
                        ? presentation.label(tie.getStrength()) : "").cell(),
                since.cell()));
    }
}
