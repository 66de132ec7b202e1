/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RiskTable;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Risk;

/** Risks and dependences of the propositions, of the ecosystem as a whole and of each actor (handbook 3.2). */
public final class PropositionRisks implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public PropositionRisks(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        new RiskTable(presentation).of(presentation.view().all(Risk.class).stream()
                .filter(risk -> !(risk.eContainer() instanceof Goal) && !(risk.eContainer() instanceof Action))
                .toList()).ifPresent(blocks::add);
        dependencies().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("risks", presentation.say("propositionRisks.title"), blocks));
    }

    /** One row for each that depends on something, the whole first. */
    private Optional<Table> dependencies() {
        Map<EObject, Line> lines = new LinkedHashMap<>();
        presentation.view().all(Dependency.class).stream()
                .sorted(Comparator.comparing(dependency -> dependency.eContainer() instanceof Actor))
                .forEach(dependency -> lines.computeIfAbsent(dependent(dependency), key -> new Line())
                        .separator("; ").add(words(dependency)));
        List<Table.Row> rows = lines.entrySet().stream().map(line -> new Table.Row(Table.Role.BODY, "", List.of(
                new Table.Cell(line.getKey() instanceof NamedElement named && !(named instanceof Ecosystem)
                        ? presentation.mention(named) : presentation.say("dependencies.whole")),
                line.getValue().cell()))).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("dependencies.caption"), List.of(
                        new Table.Column(presentation.word("dependencies.who"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("dependencies.on"), Table.Kind.TEXT, 0)), rows,
                        Table.Narrow.STACK));
    }

    /** What depends; the ecosystem's braces and the file stand for the ecosystem as a whole. */
    private EObject dependent(Dependency dependency) {
        EObject container = dependency.eContainer();
        return container instanceof Actor || container instanceof Proposition ? container
                : presentation.view().ecosystem().<EObject>map(whole -> whole).orElse(container);
    }

    private List<Inline> words(Dependency dependency) {
        Line why = Line.of(Prose.line(dependency.getText()));
        List<Inline> topics = presentation.mentions(dependency.getTopics());
        if (Presentation.found(dependency.getOn()) == null) {
            return presentation.marked(why.isEmpty() ? topics : why.runs(), dependency);
        }
        Line line = Line.of(presentation.marked(presentation.mention(dependency.getOn()), dependency));
        if (!topics.isEmpty()) {
            why.separator(", ").add(topics);
        }
        return why.isEmpty() ? line.runs() : line.muted(Line.of(" (").add(why.runs()).text(")").runs()).runs();
    }
}
