/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.planning.recorded.ConsentState;

/** The agreements that the actor is a party to, and which parts of the propositions it agreed with (handbook 3.2, 3.4). */
final class AgreementsSection implements PlanSection {

    private static final int MOST_PARTIES = 12;

    private final Presentation presentation;
    private final Actor actor;
    private final boolean showsOpenPoints;

    AgreementsSection(Presentation presentation, Actor actor, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.actor = actor;
        this.showsOpenPoints = showsOpenPoints;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        agreements().ifPresent(blocks::add);
        consents().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("agreements", presentation.say("partner.agreements"), blocks));
    }

    private Optional<Table> agreements() {
        List<Table.Row> rows = presentation.view().all(Agreement.class).stream()
                .filter(this::isParty).map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.party"),
                List.of(new Table.Column(presentation.word("partner.agreement"), Table.Kind.TEXT, 40),
                        new Table.Column(presentation.word("partner.about"), Table.Kind.TEXT, 18),
                        new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 16),
                        new Table.Column(presentation.word("partner.with"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    /** An agreement that names no parties is one of all who take part. */
    private boolean isParty(Agreement agreement) {
        return agreement.getParties().isEmpty() ? EcosystemView.isParticipant(actor)
                : agreement.getParties().contains(actor);
    }

    private Table.Row row(Agreement agreement) {
        Line name = Line.of(presentation.linkedHeading(agreement));
        List<Inline> description = Prose.line(agreement.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        String subjects = agreement.getSubjects().stream().filter(Presentation::isStated).map(presentation::label)
                .collect(Collectors.joining(", "));
        Line when = new Line();
        if (agreement.getDate() != null) {
            when.value(new Value.Period(agreement.getDate()));
        }
        if (agreement.getUntil() != null) {
            when.below().muted(presentation.say("rhythm.until", new Value.Period(agreement.getUntil())));
        }
        List<Inline> with = agreement.getParties().isEmpty() ? presentation.say("partner.withAll")
                : presentation.mentions(agreement.getParties().stream().filter(party -> party != actor).toList(),
                        MOST_PARTIES);
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                Line.of(Presentation.capital(subjects)).cell(), when.cell(), new Table.Cell(with)));
    }

    private Optional<Table> consents() {
        List<Table.Row> rows = ConsentState.of(presentation.view(), actor).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.consents"),
                List.of(new Table.Column(presentation.word("partner.proposition"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("giveAndGet.agrees"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("partner.consent.asked"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(ConsentState state) {
        Line given = Line.of(Presentation.capital(words(state.given())));
        state.consents().stream().filter(consent -> consent.getDate() != null).forEach(consent -> given.below()
                .muted(new Line().value(new Value.Period(consent.getDate())).add(presentation.marks(consent)).runs()));
        Line asked = new Line();
        if (showsOpenPoints && !state.open().isEmpty()) {
            asked.badge(Tone.WARNING, words(state.open()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(
                Line.of(presentation.linkedHeading(state.proposition())).cell(), given.cell(), asked.cell()));
    }

    private String words(Set<ConsentPart> parts) {
        return parts.containsAll(ConsentPart.VALUES) ? presentation.word("giveAndGet.all")
                : parts.stream().map(presentation::label).collect(Collectors.joining(", "));
    }
}
