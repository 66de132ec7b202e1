/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.messages.Severity;

/** Findings as a table, a row a rule: what is missing and why it is asked, where, and how grave it is. */
public final class FindingsTable {

    private static final int MOST_NAMES = 12;

    private final Presentation presentation;

    /** Makes tables as a presentation shows them. */
    public FindingsTable(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The table; empty when there are no findings. */
    public Optional<Table> of(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(
                finding -> byRule.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding));
        if (byRule.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = byRule.values().stream().map(this::row).toList();
        return Optional.of(new Table(presentation.say("open.findings"), List.of(
                new Table.Column(presentation.word("column.finding"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.where"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.rule"), Table.Kind.STATUS, 12)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Table.Row row(List<Finding> findings) {
        Locale locale = presentation.locale();
        Finding first = findings.getFirst();
        Line what = findings.size() == 1 ? Line.of(first.problem(locale, Naming.TITLES))
                : Line.of(first.rule().holds(locale)).text(" ")
                        .add(presentation.say("open.times", Value.count(findings.size())));
        what.below().muted(List.of(new Inline.Text(first.why(locale))));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), where(findings).cell(),
                new Line().badge(tone(first.severity()), first.severity().label(locale)).below()
                        .muted(List.of(new Inline.Text(first.code()))).cell()));
    }

    /** The elements that it is about, or that they stand in; the ecosystem as a whole needs no name. */
    private Line where(List<Finding> findings) {
        List<NamedElement> elements = findings.stream().map(finding -> named(finding.element()))
                .flatMap(Optional::stream).distinct().toList();
        return Line.of(presentation.mentions(elements, MOST_NAMES));
    }

    private Optional<NamedElement> named(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof NamedElement named
                    && presentation.view().ecosystem().filter(around::equals).isEmpty()) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.NEUTRAL;
        };
    }
}
