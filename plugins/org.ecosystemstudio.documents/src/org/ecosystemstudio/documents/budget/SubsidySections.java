/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Subsidy;

/** The subsidies with their conditions, the projects they fund, and what is recorded for them (handbook 3.4, 3.5). */
final class SubsidySections {

    private final Presentation presentation;
    private final SubsidyFacts facts;

    SubsidySections(Presentation presentation) {
        this.presentation = presentation;
        facts = new SubsidyFacts(presentation);
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        int number = 1;
        for (Subsidy subsidy : presentation.view().all(Subsidy.class)) {
            sections.add(section(subsidy, "subsidy-" + number++));
        }
        projects().ifPresent(sections::add);
        administration().ifPresent(sections::add);
        return sections;
    }

    private Section section(Subsidy subsidy, String anchor) {
        List<Block> blocks = new ArrayList<>(Prose.blocks(subsidy.getDescription()));
        facts.of(subsidy).ifPresent(blocks::add);
        facts.conditions(subsidy).ifPresent(blocks::add);
        return Section.of(anchor, presentation.say("subsidy.title", presentation.heading(subsidy)), blocks);
    }

    private Optional<Section> projects() {
        List<Table.Row> rows = new ArrayList<>();
        for (FundedProject project : presentation.view().all(FundedProject.class)) {
            Line name = Line.of(presentation.heading(project));
            List<Inline> description = Prose.line(project.getDescription());
            if (!description.isEmpty()) {
                name.below().muted(description);
            }
            List<Inline> outcome = Prose.line(project.getOutcome());
            if (!outcome.isEmpty()) {
                name.below().add(presentation.say("project.outcome", outcome));
            }
            Line period = project.getPeriod() == null ? new Line() : new Line().value(new Value.DaySpan(
                    project.getPeriod().firstDay(), project.getPeriod().lastDay()));
            Line status = Presentation.isStated(project.getStatus())
                    ? Line.of(presentation.label(project.getStatus())) : new Line();
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                    Line.of(presentation.mentions(project.getLeadApplicants())).cell(),
                    Line.of(presentation.mentions(project.getPartners())).cell(),
                    Line.of(presentation.mentions(project.getFunding())).cell(), period.cell(), status.cell())));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("projects", presentation.say("project.title"),
                List.of(new Table(presentation.say("project.caption"), List.of(
                        new Table.Column(presentation.word("column.project"), Table.Kind.TEXT, 22),
                        new Table.Column(presentation.word("column.leadApplicant"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.partners"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("column.funding"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.period"), Table.Kind.DATE, 14),
                        new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Optional<Section> administration() {
        List<List<Block>> items = new ArrayList<>();
        for (AdministrationRule rule : presentation.view().all(AdministrationRule.class)) {
            Line line = Line.of(presentation.heading(rule));
            List<Inline> rhythm = new RhythmWords(presentation.wording()).of(rule.getRhythm());
            line.text(rhythm.isEmpty() ? "" : ", ").add(rhythm);
            if (rule.getSince() != null) {
                line.text(", ").add(presentation.say("cover.since", new Value.Period(rule.getSince())));
            }
            if (Presentation.found(rule.getResponsible()) != null) {
                line.text(" (").add(presentation.mention(rule.getResponsible())).text(")");
            }
            List<Inline> description = Prose.line(rule.getDescription());
            line.text(description.isEmpty() ? "" : ": ").add(description);
            items.add(List.of(line.paragraph()));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.of("administration",
                presentation.say("administration.title"), List.of(new Block.Items(0, items))));
    }
}
