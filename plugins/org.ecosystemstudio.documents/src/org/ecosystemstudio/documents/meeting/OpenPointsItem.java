/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
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
        Map<RuleDescription, Integer> open = new LinkedHashMap<>();
        assessment.findings().stream().filter(finding -> DecisionRules.subject(finding.code()).isEmpty())
                .map(Finding::rule).forEach(rule -> open.merge(rule, 1, Integer::sum));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = presentation.locale();
        List<List<Block>> lines = new ArrayList<>();
        open.entrySet().stream().limit(MOST).forEach(entry -> lines.add(List.of(Line.of(entry.getKey().title(locale))
                .text(" ").muted(List.of(new Inline.Text("(" + entry.getKey().code() + ")"))).text(": ")
                .add(presentation.wording().counted("meeting.open.times", entry.getValue())).paragraph())));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Items(0, lines)));
        if (open.size() > MOST) {
            blocks.add(new Line().muted(presentation.say("open.andMore", Value.count(open.size() - MOST)))
                    .paragraph());
        }
        return Optional.of(new AgendaItem("open", List.of(), blocks, presentation.say("meeting.open.minutes"),
                AgendaItem.NOTES));
    }
}
