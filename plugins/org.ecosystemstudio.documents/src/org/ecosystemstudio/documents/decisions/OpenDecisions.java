/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.BreachWords;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.meeting.Breach;
import org.ecosystemstudio.planning.meeting.Meeting;

/**
 * What is still to be decided: what the model proposes, limits that were passed without anything being done, and open
 * points that writing something down does not settle. The last two are for those who may see open points.
 */
public final class OpenDecisions {

    private static final int MOST_FACTS = 6;

    private final Presentation presentation;
    private final DocumentSource source;
    private final Meeting meeting;

    /** Looks for them in a source. */
    public OpenDecisions(Presentation presentation, DocumentSource source) {
        this.presentation = presentation;
        this.source = source;
        meeting = Meeting.next(source.plan());
    }

    /** All of them: proposals first, the nearest at the top; then limits passed; then money, adjustment and direction. */
    public List<OpenDecision> all() {
        List<OpenDecision> all = new ArrayList<>();
        meeting.proposals().forEach(decision -> all.add(proposal(decision)));
        if (source.disclosure().shows(VisibilitySubject.OPEN_POINTS)) {
            Breach.all(source.plan()).stream().filter(breach -> !breach.isAnswered())
                    .forEach(breach -> all.add(breach(breach)));
            byRule().forEach((code, findings) -> all.add(question(code, findings)));
        }
        return all;
    }

    private OpenDecision proposal(Decision decision) {
        return new OpenDecision(OpenDecision.Kind.PROPOSAL, presentation.heading(decision), List.of(), decision,
                party(decision.getBy(), decision.getSubjects()));
    }

    private OpenDecision breach(Breach breach) {
        return new OpenDecision(OpenDecision.Kind.BREACH,
                presentation.say("decision.breach", presentation.heading(breach.progress().kpi())),
                List.of(new BreachWords(presentation).line(breach)), null,
                party(null, List.of(DecisionSubject.ADJUSTMENT)));
    }

    private OpenDecision question(String code, List<Finding> findings) {
        List<List<Inline>> facts = new ArrayList<>();
        findings.stream().map(finding -> finding.problem(presentation.locale(), Naming.TITLES)).distinct()
                .limit(MOST_FACTS)
                .forEach(problem -> facts.add(List.of(new Inline.Text(problem))));
        if (findings.size() > MOST_FACTS) {
            facts.add(presentation.say("open.andMore", Value.count(findings.size() - MOST_FACTS)));
        }
        return new OpenDecision(OpenDecision.Kind.QUESTION, presentation.say("decision.question." + code), facts, null,
                party(null, List.of(DecisionRules.subject(code).orElseThrow())));
    }

    private Map<String, List<Finding>> byRule() {
        Map<String, List<Finding>> byRule = new TreeMap<>(DecisionRules.ORDER);
        source.assessment().findings().stream().filter(finding -> DecisionRules.subject(finding.code()).isPresent())
                .forEach(finding -> byRule.computeIfAbsent(finding.code(), none -> new ArrayList<>()).add(finding));
        return byRule;
    }

    private Party party(Party named, List<DecisionSubject> subjects) {
        if (Presentation.found(named) != null) {
            return named;
        }
        return presentation.view().governance().map(Governance::getDecisionRights)
                .flatMap(rights -> rights.stream()
                        .filter(right -> right.getSubjects().stream().anyMatch(subjects::contains))
                        .map(DecisionRight::getBy).filter(by -> Presentation.found(by) != null).findFirst())
                .orElseGet(meeting::group);
    }
}
