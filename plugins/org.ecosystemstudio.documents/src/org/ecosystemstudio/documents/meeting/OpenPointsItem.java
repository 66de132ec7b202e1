/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.documents.decisions.DecisionRules;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * What the model still lacks and needs no decision: a line for each rule, for somebody to see to before the next
 * meeting.
 */
final class OpenPointsItem {

    private static final int MOST = 12;

    private final Presentation presentation;

    OpenPointsItem(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The item; empty when nothing is lacking. */
    Optional<AgendaItem> item(Assessment assessment) {
        Map<RuleDescription, List<Finding>> open = assessment.findings().stream()
                .filter(finding -> DecisionRules.subject(finding.code()).isEmpty())
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<List<Block>> lines = open.values().stream().limit(MOST)
                .map(findings -> List.of(line(findings).paragraph())).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Items(0, lines)));
        if (open.size() > MOST) {
            blocks.add(new Line().muted(presentation.say("open.andMore", Value.count(open.size() - MOST)))
                    .paragraph());
        }
        return Optional.of(new AgendaItem("open", List.of(), blocks, presentation.say("meeting.open.minutes"),
                AgendaItem.NOTES));
    }

    /** What is lacking; where a rule found more than one, the first and how many more. */
    private Line line(List<Finding> findings) {
        Line line = Line.of(findings.getFirst().problem(presentation.locale(), Naming.TITLES));
        int more = findings.size() - 1;
        return more == 0 ? line
                : line.text(" ").muted(presentation.wording().counted("meeting.open.more", more));
    }
}
