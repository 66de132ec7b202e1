/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Consent;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** What each actor gives and gets, side by side: the balance on which partners decide to stay (handbook 3.2). */
public final class GiveAndGet {

    private final Presentation presentation;
    private final ContributionWords contributions;
    private final BenefitWords benefits;

    /** Lays it out as a presentation shows it. */
    public GiveAndGet(Presentation presentation) {
        this.presentation = presentation;
        contributions = new ContributionWords(presentation);
        benefits = new BenefitWords(presentation);
    }

    /**
     * What actors give to and get from one proposition, with worth and agreement; empty when nothing is said of it.
     *
     * @param isOnly whether it is the only one, so that what actors bring to the plan and get from the ecosystem is for and
     *        from it
     */
    public Optional<Table> of(Proposition proposition, boolean isOnly) {
        Map<Actor, Line> gives = gives(proposition, contributions::inFull);
        if (isOnly) {
            presentation.plan().budget().currencies().forEach(budget -> addBrought(gives, budget));
        }
        return table(gives, gets(proposition, isOnly, benefits::of),
                presentation.say("giveAndGet.caption"), proposition);
    }

    /** As {@link #of}, in words alone: no worth, no details, no agreement. */
    public Optional<Table> inBrief(Proposition proposition, boolean isOnly) {
        return table(gives(proposition, contributions::brief), gets(proposition, isOnly, benefits::brief),
                presentation.say("giveAndGet.caption"), null);
    }

    /** What actors get from the ecosystem, whichever the proposition; empty when nothing is said of it. */
    public Optional<Table> ofTheEcosystem() {
        Map<Actor, Line> gets = new LinkedHashMap<>();
        addOwn(gets, benefits::of);
        return table(Map.of(), gets, presentation.say("giveAndGet.own"), null);
    }

    private static Map<Actor, Line> gives(Proposition proposition, Function<Contribution, List<Inline>> words) {
        Map<Actor, Line> gives = new LinkedHashMap<>();
        proposition.getContributions().forEach(contribution -> add(gives, contribution.getActor(),
                words.apply(contribution)));
        return gives;
    }

    /** Adds what actors bring in cash and in kind, so that both sides of the balance have a worth. */
    private void addBrought(Map<Actor, Line> gives, CurrencyBudget budget) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        for (Bearer bearer : budget.bearers()) {
            Line line = new Line();
            if (bearer.cash().amount().signum() > 0) {
                line.add(presentation.say("giveAndGet.cash",
                        Presentation.figure(new Value.Amount(bearer.cash()), illustrative.cash(bearer))));
            }
            if (bearer.inKind().amount().signum() > 0) {
                line.separator(", ").add(presentation.say("giveAndGet.inKind",
                        Presentation.figure(new Value.Amount(bearer.inKind()), illustrative.inKind(bearer))));
            }
            if (!line.isEmpty()) {
                add(gives, bearer.actor(), presentation.say("giveAndGet.brings", line.runs()));
            }
        }
    }

    private Map<Actor, Line> gets(Proposition proposition, boolean isOnly, Function<Benefit, List<Inline>> words) {
        Map<Actor, Line> gets = new LinkedHashMap<>();
        proposition.getBenefits().forEach(benefit -> add(gets, benefit.getActor(), words.apply(benefit)));
        if (isOnly) {
            addOwn(gets, words);
        }
        return gets;
    }

    private void addOwn(Map<Actor, Line> gets, Function<Benefit, List<Inline>> words) {
        presentation.view().actors()
                .forEach(actor -> actor.getBenefits().forEach(benefit -> add(gets, actor, words.apply(benefit))));
        presentation.view().all(Benefit.class).stream()
                .filter(benefit -> !(benefit.eContainer() instanceof Actor)
                        && !(benefit.eContainer() instanceof Proposition))
                .forEach(benefit -> add(gets, benefit.getActor(), words.apply(benefit)));
    }

    private static void add(Map<Actor, Line> lines, Actor actor, List<Inline> words) {
        if (Presentation.found(actor) != null && !words.isEmpty()) {
            lines.computeIfAbsent(actor, key -> new Line()).below().add(words);
        }
    }

    private Optional<Table> table(Map<Actor, Line> gives, Map<Actor, Line> gets, List<Inline> caption,
            Proposition proposition) {
        List<Table.Row> rows = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            if (gives.containsKey(actor) || gets.containsKey(actor)) {
                rows.add(new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(presentation.mention(actor)),
                        gives.getOrDefault(actor, new Line()).cell(), gets.getOrDefault(actor, new Line()).cell(),
                        agreement(actor, proposition).cell())));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, List.of(
                new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("giveAndGet.gives"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("giveAndGet.gets"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("giveAndGet.agrees"), Table.Kind.TEXT, 16)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Line agreement(Actor actor, Proposition proposition) {
        Line line = new Line();
        for (Consent consent : actor.getConsents()) {
            if (proposition != null && consent.getProposition() == proposition) {
                line.below().text(parts(consent));
                if (consent.getDate() != null) {
                    line.text(", ").value(new Value.Period(consent.getDate()));
                }
                line.add(presentation.marks(consent));
            }
        }
        return line;
    }

    private String parts(Consent consent) {
        boolean isAll = consent.getParts().isEmpty() || consent.getParts().containsAll(ConsentPart.VALUES);
        return isAll ? presentation.word("giveAndGet.all")
                : consent.getParts().stream().distinct().map(presentation::label).collect(Collectors.joining(", "));
    }
}
