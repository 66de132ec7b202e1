/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.BreachWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.planning.meeting.Meeting;

/**
 * The decisions to take: those that the model proposes, responses that were agreed and are due, and open points that
 * need one.
 */
final class DecisionsItem {

    private static final int MOST_ELEMENTS = 6;

    private final Presentation presentation;
    private final Meeting meeting;
    private final List<List<Block>> decisions = new ArrayList<>();
    private final List<List<Inline>> speakers = new ArrayList<>();

    DecisionsItem(Presentation presentation, Meeting meeting) {
        this.presentation = presentation;
        this.meeting = meeting;
    }

    /** The item; empty when nothing is to be decided. */
    Optional<AgendaItem> item(Assessment assessment) {
        meeting.proposals().forEach(this::addProposal);
        new BreachWords(presentation).all().forEach(this::addBreach);
        byRule(assessment).values().forEach(this::addFindings);
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Items(1, decisions));
        return Optional.of(new AgendaItem("decisions", speakers, blocks, List.of(), 0));
    }

    private void addProposal(Decision decision) {
        List<Inline> by = party(decision.getBy(), decision.getSubjects());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line().strong(presentation.title(decision)).add(presentation.marks(decision)).paragraph());
        blocks.addAll(Prose.blocks(decision.getDescription()));
        if (decision.getDate() != null) {
            blocks.add(Line.of(presentation.say("meeting.decision.planned", new Value.Period(decision.getDate())))
                    .paragraph());
        }
        add(blocks, by, presentation.say("meeting.decision.minutes", presentation.title(decision)));
    }

    private void addBreach(List<Inline> breach) {
        add(List.of(new Block.Paragraph(breach)), party(null, List.of(DecisionSubject.ADJUSTMENT)),
                presentation.say("meeting.breach.minutes"));
    }

    private void addFindings(List<Finding> findings) {
        Locale locale = presentation.locale();
        Finding first = findings.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line().strong(List.of(new Inline.Text(first.rule().title(locale)))).text(" ")
                .muted(List.of(new Inline.Text("(" + first.code() + ")"))).paragraph());
        Line problem = findings.size() == 1 ? Line.of(first.problem(locale, Naming.TITLES))
                : Line.of(first.rule().holds(locale)).text(" ")
                        .add(presentation.say("meeting.finding.of", elements(findings).runs()));
        blocks.add(problem.paragraph());
        add(blocks, party(null, List.of(DecisionRules.subject(first.code()).orElseThrow())),
                presentation.say("meeting.finding.minutes"));
    }

    private void add(List<Block> content, List<Inline> by, List<Inline> minutes) {
        List<Block> blocks = new ArrayList<>(content);
        if (!by.isEmpty()) {
            speakers.add(by);
            blocks.add(Line.of(presentation.say("meeting.decision.by", by)).paragraph());
        }
        blocks.addAll(AgendaItem.notes(minutes, 2, presentation));
        decisions.add(blocks);
    }

    private Line elements(List<Finding> findings) {
        Locale locale = presentation.locale();
        List<String> names = findings.stream()
                .map(finding -> ElementName.of(finding.element(), locale, Naming.TITLES)).distinct().toList();
        Line line = Line.of(String.join(", ", names.subList(0, Math.min(MOST_ELEMENTS, names.size()))));
        return names.size() <= MOST_ELEMENTS ? line
                : line.text(" ").add(presentation.say("open.andMore", Value.count(names.size() - MOST_ELEMENTS)));
    }

    private static Map<String, List<Finding>> byRule(Assessment assessment) {
        Map<String, List<Finding>> byRule = new TreeMap<>(DecisionRules.ORDER);
        assessment.findings().stream().filter(finding -> DecisionRules.subject(finding.code()).isPresent())
                .forEach(finding -> byRule.computeIfAbsent(finding.code(), none -> new ArrayList<>()).add(finding));
        return byRule;
    }

    /** Who decides: who is named, who has the right to, or the leading group. */
    private List<Inline> party(Party named, List<DecisionSubject> subjects) {
        if (Presentation.found(named) != null) {
            return presentation.mention(named);
        }
        Optional<Party> entitled = presentation.view().governance().map(Governance::getDecisionRights)
                .flatMap(rights -> rights.stream()
                        .filter(right -> right.getSubjects().stream().anyMatch(subjects::contains))
                        .map(DecisionRight::getBy).filter(by -> Presentation.found(by) != null).findFirst());
        return entitled.map(presentation::mention)
                .orElseGet(() -> meeting.group() == null ? List.of() : presentation.mention(meeting.group()));
    }
}
