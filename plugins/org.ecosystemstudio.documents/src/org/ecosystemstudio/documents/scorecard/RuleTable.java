/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.WaivedFinding;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Waiver;

/** Rules as rows: whether each holds, by which elements, and what is open. */
final class RuleTable {

    private static final int MOST_FINDINGS = 6;

    private final Presentation presentation;
    private final Places places;

    RuleTable(Presentation presentation, Places places) {
        this.presentation = presentation;
        this.places = places;
    }

    Block of(List<Inline> caption, List<RuleOutcome> outcomes) {
        List<Table.Row> rows = new ArrayList<>();
        for (RuleOutcome outcome : outcomes) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(rule(outcome), verdict(outcome), evidence(outcome),
                    open(outcome))));
        }
        return new Table(caption, List.of(
                new Table.Column(presentation.word("score.column.rule"), Table.Kind.TEXT, 26),
                new Table.Column(presentation.word("score.column.verdict"), Table.Kind.STATUS, 12),
                new Table.Column(presentation.word("score.column.evidence"), Table.Kind.TEXT, 26),
                new Table.Column(presentation.word("score.column.whatIsOpen"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }

    /** How a verdict is shown. */
    static Inline badge(Verdict verdict, Presentation presentation) {
        Tone tone = switch (verdict) {
            case HOLDS -> Tone.GOOD;
            case OPEN -> Tone.WARNING;
            case WAIVED, NOT_APPLICABLE -> Tone.NEUTRAL;
        };
        return new Inline.Badge(tone, presentation.word("score.verdict." + verdict.name()));
    }

    private Table.Cell rule(RuleOutcome outcome) {
        Locale locale = presentation.locale();
        return new Line().strong(List.of(new Inline.Text(outcome.rule().title(locale)))).below()
                .muted(List.of(new Inline.Text(outcome.rule().code()))).cell();
    }

    private Table.Cell verdict(RuleOutcome outcome) {
        return new Line().add(badge(Verdict.of(outcome), presentation)).cell();
    }

    /** The elements by which a rule holds. */
    Table.Cell evidence(RuleOutcome outcome) {
        return places.of(outcome.evidence()).cell();
    }

    /** What does not hold, then what is waived with the reason. */
    Table.Cell open(RuleOutcome outcome) {
        Line line = new Line();
        List<Finding> findings = outcome.findings();
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            line.below().text(finding.problem(presentation.locale(), Naming.TITLES)).text(" ")
                    .add(places.placeOf(finding.element()));
        }
        if (findings.size() > MOST_FINDINGS) {
            line.below().add(presentation.say("open.andMore", Value.count(findings.size() - MOST_FINDINGS)));
        }
        for (WaivedFinding waived : outcome.waived()) {
            line.below().add(waived(waived.finding(), waived.waiver()));
        }
        return line.cell();
    }

    private List<Inline> waived(Finding finding, Waiver waiver) {
        Line line = Line.of(finding.problem(presentation.locale(), Naming.TITLES)).text(" ")
                .add(presentation.say("score.waived", Prose.line(waiver.getReason())));
        if (waiver.getUntil() != null) {
            line.text(" ").add(presentation.say("score.waivedUntil", new Value.Period(waiver.getUntil())));
        }
        return line.runs();
    }
}
