/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Mitigation;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Risk;

/** Risks, those that weigh most first, each with who looks after it and what is done about it (handbook 2.3, 3.2). */
public final class RiskTable {

    /** Risks by probability times impact, the gravest first. */
    public static final Comparator<Risk> GRAVEST_FIRST = Comparator.comparing(RiskTable::weight).reversed();

    private final Presentation presentation;

    /** Makes tables as a presentation shows them. */
    public RiskTable(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The table; empty when there are no risks. */
    public Optional<Table> of(Collection<Risk> risks) {
        List<Table.Row> rows = new ArrayList<>();
        risks.stream().sorted(GRAVEST_FIRST).forEach(risk -> rows.add(row(risk)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("risks.caption"), List.of(
                new Table.Column(presentation.word("column.risk"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.probability"), Table.Kind.STATUS, 0),
                new Table.Column(presentation.word("column.impact"), Table.Kind.STATUS, 0),
                new Table.Column(presentation.word("column.riskOwner"), Table.Kind.TEXT, 16),
                new Table.Column(presentation.word("column.mitigation"), Table.Kind.TEXT, 32)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Risk risk) {
        Line what = new Line().strong(presentation.title(risk)).add(presentation.marks(risk));
        List<Inline> description = Prose.line(risk.getDescription());
        if (!description.isEmpty()) {
            what.below().add(description);
        }
        if (Presentation.isStated(risk.getCategory())) {
            what.below().muted(List.of(new Inline.Text(Presentation.capital(presentation.label(risk.getCategory())))));
        }
        if (risk.eContainer() instanceof NamedElement of) {
            what.below().muted(presentation.say("risks.of", presentation.mention(of)));
        }
        List<Inline> affected = presentation.mentions(risk.getAffected());
        if (!affected.isEmpty()) {
            what.below().muted(presentation.say("risks.affects", affected));
        }
        Line owner = Presentation.found(risk.getOwner()) == null
                ? new Line().badge(Tone.WARNING, presentation.word("risks.noOwner"))
                : Line.of(presentation.mention(risk.getOwner()));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), level(risk.getProbability()).cell(),
                level(risk.getImpact()).cell(), owner.cell(), mitigations(risk).cell()));
    }

    private Line mitigations(Risk risk) {
        Line line = new Line();
        for (Mitigation mitigation : risk.getMitigations()) {
            line.below().add(Prose.line(mitigation.getText())).add(presentation.marks(mitigation));
            List<Inline> actions = presentation.mentions(mitigation.getActions());
            if (!actions.isEmpty()) {
                line.text(" ").muted(presentation.say("risks.by", actions));
            }
        }
        return line.isEmpty() ? line.badge(Tone.WARNING, presentation.word("risks.noMitigation")) : line;
    }

    private Line level(Level level) {
        if (!Presentation.isStated(level)) {
            return new Line();
        }
        return level == Level.HIGH ? new Line().badge(Tone.BAD, presentation.label(level))
                : Line.of(presentation.label(level));
    }

    private static int weight(Risk risk) {
        return (risk.getProbability().getValue() + 1) * (risk.getImpact().getValue() + 1);
    }
}
