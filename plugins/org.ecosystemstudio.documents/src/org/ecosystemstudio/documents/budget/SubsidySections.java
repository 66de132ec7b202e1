/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.StateAidTest;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;

/** The subsidies with their conditions, the projects they fund, and what is recorded for them (handbook 3.4, 3.5). */
final class SubsidySections {

    private final Presentation presentation;

    SubsidySections(Presentation presentation) {
        this.presentation = presentation;
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
        List<Block.Definition> facts = new ArrayList<>();
        add(facts, "subsidy.amount", subsidy.getAmount() == null ? List.of()
                : List.of(new Inline.Typed(new Value.Amount(subsidy.getAmount()))));
        add(facts, "subsidy.status", status(subsidy));
        add(facts, "subsidy.provider", Presentation.found(subsidy.getProvider()) == null ? List.of()
                : presentation.mention(subsidy.getProvider()));
        add(facts, "subsidy.share", subsidy.getShare() == null ? List.of()
                : presentation.say("subsidy.atMost", new Value.Percentage(subsidy.getShare())));
        add(facts, "subsidy.period", subsidy.getPeriod() == null ? List.of()
                : List.of(new Inline.Typed(new Value.Period(subsidy.getPeriod()))));
        add(facts, "subsidy.purposes", presentation.mentions(subsidy.getPurposes()));
        add(facts, "subsidy.stateAid", stateAid(subsidy.getStateAid()));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Definitions(facts));
        }
        conditions(subsidy).ifPresent(blocks::add);
        return Section.of(anchor, presentation.say("subsidy.title", presentation.heading(subsidy)), blocks);
    }

    private void add(List<Block.Definition> facts, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(new Block.Definition(presentation.word(key), List.of(new Block.Paragraph(words))));
        }
    }

    private List<Inline> status(Subsidy subsidy) {
        Line line = new Line();
        boolean granted = subsidy.getStatus() == SubsidyStatus.GRANTED || subsidy.getGranted() != null;
        if (Presentation.isStated(subsidy.getStatus()) || granted) {
            Tone tone = granted ? Tone.GOOD : subsidy.getStatus() == SubsidyStatus.REJECTED ? Tone.BAD : Tone.ACTIVE;
            line.badge(tone, presentation.label(granted ? SubsidyStatus.GRANTED : subsidy.getStatus()));
        }
        if (subsidy.getGranted() != null) {
            line.text(" ").value(new Value.Period(subsidy.getGranted()));
        } else if (subsidy.getRequested() != null) {
            line.text(" ").add(presentation.say("subsidy.requested", new Value.Period(subsidy.getRequested())));
        }
        return line.runs();
    }

    private List<Inline> stateAid(StateAidTest test) {
        if (test == null) {
            return List.of();
        }
        Line line = new Line();
        if (Presentation.isStated(test.getVerdict())) {
            line.text(presentation.label(test.getVerdict()));
        }
        if (!test.getGberArticles().isEmpty()) {
            String articles = test.getGberArticles().stream().map(String::valueOf).collect(Collectors.joining(", "));
            line.separator(", ").add(presentation.say("subsidy.gber", articles));
        }
        List<Inline> reasoning = Prose.line(test.getText());
        if (!reasoning.isEmpty()) {
            line.separator(": ").add(reasoning);
        }
        return line.add(presentation.marks(test)).runs();
    }

    private Optional<Table> conditions(Subsidy subsidy) {
        List<Table.Row> rows = new ArrayList<>();
        for (GrantCondition condition : subsidy.getConditions()) {
            Line what = Line.of(presentation.heading(condition));
            List<Inline> description = Prose.line(condition.getDescription());
            if (!description.isEmpty()) {
                what.below().muted(description);
            }
            List<Inline> anchors = presentation.mentions(condition.getAnchors());
            Line anchored = anchors.isEmpty() ? new Line().badge(Tone.WARNING, presentation.word("subsidy.notAnchored"))
                    : Line.of(anchors);
            Line deadline = condition.getDeadline() == null ? new Line()
                    : new Line().value(new Value.Period(condition.getDeadline()));
            Line met = condition.getMet() == null ? new Line().badge(Tone.NEUTRAL, presentation.word("subsidy.open"))
                    : new Line().badge(Tone.GOOD, presentation.word("subsidy.met")).text(" ")
                            .value(new Value.Period(condition.getMet()));
            rows.add(new Table.Row(Table.Role.BODY, "",
                    List.of(what.cell(), anchored.cell(), deadline.cell(), met.cell())));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(
                presentation.say("subsidy.conditions", presentation.title(subsidy)), List.of(
                        new Table.Column(presentation.word("column.condition"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.anchor"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14),
                        new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 18)),
                rows,
                Table.Narrow.STACK).withoutEmptyColumns());
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
                        new Table.Column(presentation.word("column.project"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("column.leadApplicant"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("column.partners"), Table.Kind.TEXT, 0),
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
