/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.budget.SubsidyFacts;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.WorkedHoursWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.budget.FundedWork;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/** The report on one subsidy. */
final class SubsidySection {

    private final Presentation presentation;
    private final SubsidyUse use;
    private final boolean showsOpenPoints;

    /** @param showsOpenPoints whether what is not recorded may be shown */
    SubsidySection(Presentation presentation, SubsidyUse use, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.use = use;
        this.showsOpenPoints = showsOpenPoints;
    }

    /** The section; the first of the report follows its cover, the others begin a page. */
    Section section(int number) {
        SubsidyFacts facts = new SubsidyFacts(presentation);
        List<Block> blocks = new ArrayList<>(Prose.blocks(use.subsidy().getDescription()));
        facts.of(use.subsidy()).ifPresent(blocks::add);
        if (use.granted()) {
            realisation(blocks);
        } else {
            blocks.add(Line.of(presentation.say(use.requested() ? "report.requested" : "report.notGranted"))
                    .paragraph());
        }
        facts.conditions(use.subsidy()).ifPresent(blocks::add);
        if (use.granted() && showsOpenPoints) {
            unrecorded().ifPresent(blocks::add);
        }
        return new Section("subsidy-" + number, presentation.heading(use.subsidy()), -1, number > 1, blocks, List.of());
    }

    private void realisation(List<Block> blocks) {
        if (use.total().isNone()) {
            blocks.add(Line.of(presentation.say("report.nothingPlanned")).paragraph());
            return;
        }
        SubsidyTables tables = new SubsidyTables(presentation, use);
        blocks.add(tables.summary());
        Line how = new Line().muted(presentation.say("report.how"));
        List<Inline> worked = worked();
        blocks.add((worked.isEmpty() ? how : how.text(" ").add(worked)).paragraph());
        if (use.costOutside().amount().signum() > 0) {
            blocks.add(new Block.Callout(Tone.WARNING, List.of(), List.of(new Block.Paragraph(
                    presentation.say("report.outsideCost", tables.whole(use.costOutside()))))));
        }
        tables.periods().ifPresent(blocks::add);
        blocks.add(tables.work());
    }

    /** What the hours recorded are worth, which the cost leaves out. */
    private List<Inline> worked() {
        List<Action> actions = new ArrayList<>();
        use.work().forEach(work -> {
            if (work.element() instanceof Action action) {
                actions.add(action);
            }
        });
        return new WorkedHoursWords(presentation, actions, use.amount().currency()).sentence();
    }

    /** What should have been recorded and is not, in a box of its own. */
    private Optional<Block> unrecorded() {
        List<List<Block>> items = new ArrayList<>();
        add(items, "report.noHours", use.work().stream().filter(work -> work.realisation().lacksHours()).toList());
        add(items, "report.noCost", use.work().stream().filter(work -> work.realisation().lacksCost()).toList());
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Callout(Tone.WARNING,
                presentation.say("report.unrecorded"), List.of(new Block.Items(0, items))));
    }

    private void add(List<List<Block>> items, String key, List<FundedWork> works) {
        List<NamedElement> elements = works.stream().map(FundedWork::element).toList();
        if (!elements.isEmpty()) {
            items.add(List.of(new Block.Paragraph(presentation.say(key, presentation.mentions(elements)))));
        }
    }
}
