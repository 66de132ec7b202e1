/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.messages.Severity;

/** What is still missing: what the rules found, and properties that are left empty, with what to add. */
final class OpenPointsSection implements PlanSection {

    private static final int MOST_NAMES = 12;

    private final Presentation presentation;
    private final List<Finding> findings;

    OpenPointsSection(Presentation presentation, List<Finding> findings) {
        this.presentation = presentation;
        this.findings = findings;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        findings().ifPresent(blocks::add);
        missing().ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Callout(Tone.GOOD, List.of(),
                    List.of(new Block.Paragraph(presentation.say("open.nothing")))));
        }
        return Optional.of(Section.of("open-points", presentation.say("open.title"), blocks));
    }

    private Optional<Block> findings() {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Line what = new Line().text(finding.problem(presentation.locale()));
            what.below().muted(List.of(new Inline.Text(finding.why(presentation.locale()))));
            Line where = finding.element() instanceof NamedElement named && presentation.anchor(named) != null
                    ? Line.of(presentation.mention(named)) : new Line();
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(what.cell(), where.cell(),
                    new Line().text(finding.remedy(presentation.locale())).cell(),
                    new Line().badge(tone(finding.severity()), finding.severity().label(presentation.locale())).below()
                            .muted(List.of(new Inline.Text(finding.code()))).cell())));
        }
        return Optional.of(new Table(presentation.say("open.findings"), List.of(
                new Table.Column(presentation.word("column.finding"), Table.Kind.TEXT, 40),
                new Table.Column(presentation.word("column.where"), Table.Kind.TEXT, 16),
                new Table.Column(presentation.word("column.remedy"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.rule"), Table.Kind.STATUS, 12)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Optional<Block> missing() {
        List<Table.Row> rows = new ArrayList<>();
        for (MissingProperties.Gap gap : new MissingProperties(presentation).gaps()) {
            Line what = Line.of(gap.elements().isEmpty() ? presentation.say("missing." + gap.key())
                    : presentation.wording().counted("missing." + gap.key(), gap.elements().size()));
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(new Line().strong(what.runs()).cell(),
                    names(gap.elements()).cell(), Line.of(presentation.say("add." + gap.key())).cell())));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("open.missing"), List.of(
                new Table.Column(presentation.word("column.missing"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("column.where"), Table.Kind.TEXT, 40),
                new Table.Column(presentation.word("column.remedy"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Line names(List<? extends NamedElement> elements) {
        Line line = Line.of(presentation.mentions(elements.subList(0, Math.min(MOST_NAMES, elements.size()))));
        return elements.size() <= MOST_NAMES ? line
                : line.text(" ").add(presentation.say("open.andMore", Value.count(elements.size() - MOST_NAMES)));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.NEUTRAL;
        };
    }
}
