/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.KeyFigures;
import org.ecosystemstudio.documents.sections.Participants;
import org.ecosystemstudio.documents.sections.Sprints;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.planning.PlanPeriod;

/** The first page: the ecosystem in half a page. */
final class Cover {

    private final Presentation presentation;
    private final Optional<Ecosystem> ecosystem;
    private final List<Proposition> propositions;
    private final EcosystemFacts facts;

    Cover(Presentation presentation) {
        this.presentation = presentation;
        ecosystem = presentation.view().ecosystem();
        propositions = presentation.view().all(Proposition.class);
        facts = new EcosystemFacts(presentation);
    }

    String title() {
        return facts.title();
    }

    List<Inline> eyebrow() {
        List<Inline> parts = new ArrayList<>();
        new Sprints(presentation.view(), presentation.plan().today()).current()
                .ifPresent(sprint -> parts.add(new Inline.Text(Sprints.isNamedSo(sprint, presentation)
                        ? Presentation.capital(presentation.plainTitle(sprint))
                        : presentation.word("cover.sprint", presentation.plainTitle(sprint)))));
        PlanPeriod period = presentation.plan().period();
        if (period.origin() != PlanPeriod.Origin.ASSUMED) {
            parts.add(new Inline.Text(presentation.word(
                    period.origin() == PlanPeriod.Origin.DECLARED ? "cover.period" : "cover.periodDerived",
                    month(period.firstDay()),
                    month(period.lastDay()))));
        }
        ecosystem.filter(Element::isIllustrative)
                .ifPresent(found -> parts
                        .add(new Inline.Badge(Tone.ILLUSTRATIVE, presentation.word("mark.illustrative"))));
        return parts;
    }

    /** The ambition, as the sentence that everything else serves. */
    List<Inline> lead() {
        return facts.ambition();
    }

    List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        new KeyFigures(presentation).facts().ifPresent(blocks::add);
        List<Block.Definition> definitions = new ArrayList<>();
        add(definitions, "cover.what", what());
        add(definitions, "cover.forWhom", forWhom());
        add(definitions, "cover.whyNow", facts.whyNow());
        add(definitions, "cover.scope", facts.scope());
        add(definitions, "cover.who", new Participants(presentation).blocks());
        if (!definitions.isEmpty()) {
            blocks.add(new Block.Definitions(definitions));
        }
        return blocks;
    }

    private void add(List<Block.Definition> definitions, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            definitions.add(new Block.Definition(presentation.word(key), blocks));
        }
    }

    private List<Block> what() {
        List<Block> blocks = new ArrayList<>();
        ecosystem.ifPresent(found -> blocks.addAll(Prose.blocks(found.getDescription())));
        for (Proposition proposition : propositions) {
            Line line = new Line().strong(presentation.title(proposition)).add(presentation.marks(proposition));
            List<Inline> value = Prose.line(proposition.getValue());
            line.text(value.isEmpty() ? "" : ": ").add(value);
            blocks.add(line.paragraph());
        }
        ecosystem.map(this::profile).filter(line -> !line.isEmpty())
                .ifPresent(line -> blocks.add(new Line().muted(line.runs()).paragraph()));
        return blocks;
    }

    private Line profile(Ecosystem found) {
        Line line = new Line();
        if (Presentation.isStated(found.getType())) {
            line.text(Presentation.capital(presentation.label(found.getType())));
        }
        if (Presentation.isStated(found.getPhase())) {
            line.separator(", ").text(presentation.word("cover.phase", presentation.label(found.getPhase())));
        }
        List<Inline> region = Prose.line(found.getRegion());
        if (!region.isEmpty()) {
            line.separator(", ").add(region);
        }
        if (found.getSince() != null) {
            line.separator(", ").add(presentation.say("cover.since", new Value.Period(found.getSince())));
        }
        return line;
    }

    private List<Block> forWhom() {
        Line line = new Line();
        for (Proposition proposition : propositions) {
            for (String beneficiary : proposition.getBeneficiaries()) {
                List<Inline> words = Prose.line(beneficiary);
                if (!words.isEmpty()) {
                    line.separator("; ").add(words)
                            .text(Presentation.sign(EcosystemView.isIllustrative(proposition)));
                }
            }
        }
        return line.isEmpty() ? List.of() : List.of(line.paragraph());
    }

    private static Value month(LocalDate day) {
        return new Value.Month(YearMonth.from(day));
    }
}
