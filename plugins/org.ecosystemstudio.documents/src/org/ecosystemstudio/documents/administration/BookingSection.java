/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.planning.budget.SubsidyUse;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.load.Part;

/**
 * The actions that hours may be booked on, by the short names that the model gives them, which last when the plan changes;
 * and for each participant those of them that it has a part in. Work that is over is left out.
 */
final class BookingSection implements PlanSection {

    private static final Comparator<Action> BY_CODE = Comparator.comparing(
            action -> action.getName() == null ? action.label() : action.getName(), NaturalOrder.OF_NAMES);

    private final Presentation presentation;
    private final OpenWork work;

    BookingSection(Presentation presentation) {
        this.presentation = presentation;
        work = new OpenWork(presentation.plan());
    }

    @Override
    public Optional<Section> compose() {
        List<Action> open = presentation.plan().agenda().actions().stream().filter(work::holds)
                .sorted(BY_CODE).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(actions(open)));
        participants().ifPresent(blocks::add);
        return Optional.of(Section.of("booking", presentation.say("guideline.booking"), blocks));
    }

    private Table actions(List<Action> open) {
        OwnerWords owners = new OwnerWords(presentation);
        Dates dates = new Dates(presentation);
        Map<NamedElement, List<Subsidy>> subsidies = subsidies();
        List<Table.Row> rows = open.stream().map(action -> new Table.Row(Table.Role.BODY, presentation.anchor(action),
                List.of(Line.of(action.getName() == null ? "" : action.getName()).cell(),
                        Line.of(presentation.heading(action)).cell(), Line.of(owners.of(action)).cell(),
                        Line.of(action.getRhythm() == null ? dates.inOneLine(action)
                                : dates.rhythms().howOften(action.getRhythm())).cell(),
                        Line.of(presentation.mentions(subsidies.getOrDefault(action, List.of()))).cell())))
                .toList();
        return new Table(presentation.say("guideline.actions"), List.of(
                new Table.Column(presentation.word("guideline.code"), Table.Kind.TEXT, 18),
                new Table.Column(presentation.word("guideline.action"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 18),
                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("column.subsidy"), Table.Kind.TEXT, 18)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    /** The granted subsidies that are for each action or cost. */
    private Map<NamedElement, List<Subsidy>> subsidies() {
        Map<NamedElement, List<Subsidy>> subsidies = new HashMap<>();
        for (SubsidyUse use : presentation.plan().subsidies()) {
            if (use.granted()) {
                use.work().forEach(paid -> subsidies.computeIfAbsent(paid.element(), key -> new ArrayList<>())
                        .add(use.subsidy()));
            }
        }
        return subsidies;
    }

    private Optional<Table> participants() {
        List<Table.Row> rows = new ArrayList<>();
        for (ActorLoad load : presentation.plan().load().all()) {
            Set<Action> owned = new LinkedHashSet<>();
            Set<Action> shared = new LinkedHashSet<>();
            load.assignments().stream().filter(assignment -> work.holds(assignment.item()))
                    .forEach(assignment -> (isOwner(assignment) ? owned : shared)
                            .add(OpenWork.action(assignment.item())));
            shared.removeAll(owned);
            if (!owned.isEmpty() || !shared.isEmpty()) {
                rows.add(row(load.actor(), List.copyOf(owned), List.copyOf(shared)));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("guideline.participants"),
                List.of(new Table.Column(presentation.word("guideline.participant"), Table.Kind.TEXT, 20),
                        new Table.Column(presentation.word("guideline.owns"), Table.Kind.TEXT, 40),
                        new Table.Column(presentation.word("guideline.shares"), Table.Kind.TEXT, 40)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Actor actor, List<Action> owned, List<Action> shared) {
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.mention(actor)).cell(),
                new Table.Cell(codes(owned)), new Table.Cell(codes(shared))));
    }

    private List<Inline> codes(List<Action> actions) {
        return presentation.joined(actions.stream().sorted(BY_CODE).map(this::code).toList());
    }

    /** The short name as a link to the action's row; the title for an action without a name. */
    private List<Inline> code(Action action) {
        return action.getName() == null ? presentation.mention(action)
                : List.of(
                        new Inline.Reference(presentation.anchor(action), List.of(new Inline.Text(action.getName()))));
    }

    private static boolean isOwner(Assignment assignment) {
        return assignment.part() == Part.OWNER;
    }
}
