/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.CapabilityProviders;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.MeansNeed;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** The parts of one value proposition: the offer, what each gives and gets, and the means it takes (handbook 3.2). */
public final class PropositionParts {

    private static final int MOST_PROVIDERS = 8;

    private final Presentation presentation;
    private final Proposition proposition;
    private final boolean isOnly;

    /**
     * Takes one proposition apart.
     *
     * @param isOnly whether it is the only one of the model
     */
    public PropositionParts(Presentation presentation, Proposition proposition, boolean isOnly) {
        this.presentation = presentation;
        this.proposition = proposition;
        this.isOnly = isOnly;
    }

    /** What is offered, to whom, and what is better by it. */
    public List<Block> offer() {
        List<Block.Definition> definitions = new ArrayList<>();
        List<Block> offer = new ArrayList<>();
        offer.add(new Line().strong(presentation.title(proposition)).add(presentation.marks(proposition)).paragraph());
        offer.addAll(Prose.blocks(proposition.getDescription()));
        add(definitions, "proposition.offer", offer);
        add(definitions, "proposition.beneficiary", texts(proposition.getBeneficiaries()));
        add(definitions, "proposition.value", Prose.blocks(proposition.getValue()));
        add(definitions, "proposition.objectives", texts(proposition.getObjectives()));
        List<Inline> answers = presentation.mentions(proposition.getAnswers());
        add(definitions, "proposition.answers",
                answers.isEmpty() ? List.of() : List.of(new Block.Paragraph(answers)));
        return List.of(new Block.Definitions(definitions));
    }

    /** What each gives and gets, and the means; each a section, left out when nothing is said of it. */
    public List<Section> sections() {
        String anchor = isOnly ? "" : "-" + (presentation.view().all(Proposition.class).indexOf(proposition) + 1);
        List<Section> sections = new ArrayList<>();
        new GiveAndGet(presentation).of(proposition, isOnly).ifPresent(table -> sections.add(Section.of(
                "give-and-get" + anchor, presentation.say("giveAndGet.title"),
                List.of(new Block.Paragraph(presentation.say("giveAndGet.lead")), table))));
        List<Block> means = new ArrayList<>();
        means().ifPresent(means::add);
        capabilities().ifPresent(means::add);
        if (!means.isEmpty()) {
            sections.add(Section.of("means" + anchor, presentation.say("means.title"), means));
        }
        return sections;
    }

    private List<Block> texts(List<String> texts) {
        List<List<Block>> items = texts.stream().map(Prose::line).filter(line -> !line.isEmpty())
                .map(line -> List.<Block>of(new Block.Paragraph(line))).toList();
        return items.isEmpty() ? List.of() : items.size() == 1 ? items.getFirst() : List.of(new Block.Items(0, items));
    }

    private void add(List<Block.Definition> definitions, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            definitions.add(new Block.Definition(presentation.word(key), blocks));
        }
    }

    private Optional<Table> means() {
        List<Table.Row> rows = proposition.getMeans().stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("means.caption"), List.of(
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("means.need"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.amount"), Table.Kind.NUMBER, 16)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(MeansNeed need) {
        String kind = Presentation.isStated(need.getKind()) ? presentation.label(need.getKind()) : "";
        Line worth = new Line();
        if (need.getWorth() != null) {
            worth.value(new Value.Amount(need.getWorth()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(Presentation.capital(kind)).cell(),
                Line.of(Prose.line(need.getText())).add(presentation.marks(need)).cell(), worth.cell()));
    }

    private Optional<Table> capabilities() {
        CapabilityProviders providers = new CapabilityProviders(presentation.view());
        List<Table.Row> rows = proposition.getRequires().stream().map(Presentation::found).filter(Objects::nonNull)
                .distinct().map(topic -> new Table.Row(Table.Role.BODY, "",
                        List.of(new Table.Cell(presentation.mention(topic)),
                                new Table.Cell(presentation.mentions(providers.of(topic), MOST_PROVIDERS)))))
                .toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("means.capabilities"), List.of(
                        new Table.Column(presentation.word("means.capability"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("means.providers"), Table.Kind.TEXT, 0)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns());
    }
}
