/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.score.FactorScore;
import org.ecosystemstudio.assessment.score.PartVerdict;
import org.ecosystemstudio.assessment.score.Score;
import org.ecosystemstudio.assessment.score.ScoreCard;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.ecosystemstudio.model.method.Meaning;

/**
 * The score card of the success factors, for a steering group to discuss: how the ecosystem does on each (handbook 2.2), by
 * which elements, what is open and what to do about it.
 */
public final class ScoreCardDocument {

    private final DocumentSource source;
    private final Presentation presentation;
    private final ScoreCard card;
    private final Optional<Ecosystem> ecosystem;
    private final RuleTable rules;

    /** Prepares the document. */
    public ScoreCardDocument(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
        card = ScoreCard.of(source.assessment());
        ecosystem = presentation.view().ecosystem();
        rules = new RuleTable(presentation, new Places(presentation, source.places()));
    }

    /** Makes the document. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        source.trend().ifPresent(trend -> sections.add(new TrendSection(presentation, trend).compose()));
        sections.addAll(List.of(factors(), definition(), type()));
        sections.add(new StepsSection(presentation, card.steps()).compose());
        otherRules().ifPresent(sections::add);
        return new Document(presentation.wording().language(), source.plan().today(),
                List.of(new Inline.Text(presentation.word("document.score-card"))), List.of(),
                ecosystem.map(found -> presentation.wording().plain(presentation.title(found)))
                        .orElseGet(() -> presentation.word("cover.untitled")),
                new ScoreSummary(presentation, card).lead(), opening(), sections,
                new Frame(presentation).closing());
    }

    private List<Block> opening() {
        Score all = Score.of(card.factors().stream().flatMap(factor -> factor.outcomes().stream()).toList());
        long parts = card.definition().stream().filter(part -> part.verdict() == Verdict.HOLDS).count();
        long answered = card.steps().steps().stream().flatMap(step -> step.questions().stream())
                .filter(question -> question.isAnswered()).count();
        long questions = card.steps().steps().stream().mapToLong(step -> step.questions().size()).sum();
        int waived = source.assessment().waived().size();
        KeyFacts facts = new KeyFacts(List.of(
                fact(all.held() + " / " + all.counted(), "score.fact.rules"),
                fact(parts + " / " + card.definition().size(), "score.fact.definition"),
                fact(answered + " / " + questions, "score.fact.questions"),
                fact(String.valueOf(waived), waived == 1 ? "score.fact.waived.one" : "score.fact.waived.many")));
        return List.of(facts, new FactorFigure(presentation, card.factors()).figure(),
                new ScoreSummary(presentation, card).table(),
                new Block.Callout(Tone.NEUTRAL, presentation.say("score.formula.title"),
                        List.of(new Block.Paragraph(presentation.say("score.formula")))));
    }

    private KeyFacts.KeyFact fact(String figure, String label) {
        return new KeyFacts.KeyFact(List.of(new Inline.Text(figure)), presentation.say(label));
    }

    private Section factors() {
        List<Section> sections = new ArrayList<>();
        for (FactorScore factor : card.factors()) {
            Locale locale = presentation.locale();
            String name = factor.factor().title(locale);
            sections.add(Section.of("factor-" + factor.factor().name().substring(2),
                    List.of(new Inline.Text(name + ": " + FactorFigure.words(factor.score(), presentation))),
                    List.of(new Block.Paragraph(List.of(new Inline.Text(factor.factor().statement(locale)))),
                            rules.of(presentation.say("score.caption", name), factor.outcomes()))));
        }
        return new Section("factors-list", presentation.say("score.factors"), -1, true, List.of(), sections);
    }

    private Section definition() {
        Locale locale = presentation.locale();
        List<Table.Row> rows = new ArrayList<>();
        for (PartVerdict part : card.definition()) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    new Line().strong(List.of(new Inline.Text(Presentation.capital(part.part().title(locale))))).below()
                            .muted(List.of(new Inline.Text(part.part().statement(locale)))).cell(),
                    new Line().add(RuleTable.badge(part.verdict(), presentation)).cell(),
                    rules.evidence(part.outcome()), rules.open(part.outcome()))));
        }
        return Section.of("definition", presentation.say("score.definition"), List.of(
                new Table(presentation.say("score.definition.caption"), List.of(
                        new Table.Column(presentation.word("score.column.part"), Table.Kind.TEXT, 30),
                        new Table.Column(presentation.word("score.column.verdict"), Table.Kind.STATUS, 12),
                        new Table.Column(presentation.word("score.column.evidence"), Table.Kind.TEXT, 24),
                        new Table.Column(presentation.word("score.column.whatIsOpen"), Table.Kind.TEXT, 0)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns()));
    }

    private Section type() {
        List<Block> blocks = new ArrayList<>();
        EcosystemType type = ecosystem.map(Ecosystem::getType).orElse(EcosystemType.UNSPECIFIED);
        if (type == EcosystemType.UNSPECIFIED) {
            blocks.add(new Block.Paragraph(presentation.say("score.type.none")));
        } else {
            blocks.add(new Line().strong(List.of(new Inline.Text(Presentation.capital(presentation.label(type)))))
                    .text(". ").add(presentation.say("score.type.aim", Meaning.aim(type, presentation.locale())))
                    .text(" ").add(presentation.say("score.type.concept", Meaning.concept(type, presentation.locale())))
                    .paragraph());
            blocks.add(rules.of(presentation.say("score.type.caption"), List.of(card.type())));
        }
        return Section.of("type", presentation.say("score.type"), blocks);
    }

    /** What is open of the rules that no factor, no part of the definition and no type speaks of. */
    private Optional<Section> otherRules() {
        List<String> shown = new ArrayList<>(List.of(card.type().rule().code()));
        card.factors().forEach(factor -> factor.outcomes().forEach(outcome -> shown.add(outcome.rule().code())));
        card.definition().forEach(part -> shown.add(part.outcome().rule().code()));
        List<RuleOutcome> others = source.assessment().outcomes().stream()
                .filter(outcome -> !shown.contains(outcome.rule().code()))
                .filter(outcome -> Verdict.of(outcome) == Verdict.OPEN || Verdict.of(outcome) == Verdict.WAIVED)
                .toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("others", presentation.say("score.others"),
                        List.of(rules.of(presentation.say("score.others.caption"), others))));
    }
}
