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
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.budget.FundedWork;
import org.ecosystemstudio.planning.budget.Realisation;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/** The report on one subsidy. */
final class SubsidySection {

    private final Presentation presentation;
    private final SubsidyUse use;
    private final SubsidyTables tables;

    SubsidySection(Presentation presentation, SubsidyUse use) {
        this.presentation = presentation;
        this.use = use;
        tables = new SubsidyTables(presentation, use);
    }

    Section section(String anchor) {
        SubsidyFacts facts = new SubsidyFacts(presentation);
        List<Block> blocks = new ArrayList<>(Prose.blocks(use.subsidy().getDescription()));
        facts.of(use.subsidy()).ifPresent(blocks::add);
        if (use.granted()) {
            summary().ifPresent(blocks::add);
            tables.periods().ifPresent(blocks::add);
            tables.work().ifPresent(blocks::add);
        } else {
            blocks.add(Line.of(presentation.say(use.requested() ? "report.requested" : "report.notGranted"))
                    .paragraph());
        }
        facts.conditions(use.subsidy()).ifPresent(blocks::add);
        if (use.granted()) {
            unrecorded().ifPresent(blocks::add);
        }
        return new Section(anchor, presentation.heading(use.subsidy()), -1, true, blocks, List.of());
    }

    /** Realised and expected in sentences. */
    private Optional<Block> summary() {
        Realisation total = use.total();
        if (total.isNone()) {
            return Optional.of(Line.of(presentation.say("report.nothingPlanned")).paragraph());
        }
        Line line = new Line();
        if (total.planned().hours().signum() != 0 || total.recorded().hours().signum() != 0) {
            line.add(presentation.say("report.hours", new Value.Hours(total.recorded().hours()),
                    new Value.Hours(total.due().hours()), new Value.Hours(total.planned().hours())));
        }
        if (total.planned().cost().amount().signum() != 0 || total.recorded().cost().amount().signum() != 0) {
            line.separator(" ").add(presentation.say("report.cost", new Value.Amount(total.recorded().cost()),
                    new Value.Amount(total.due().cost()), new Value.Amount(total.planned().cost())));
        }
        line.separator(" ").add(presentation.say("report.expected", new Value.Hours(use.expected().hours()),
                new Value.Amount(use.expected().cost())));
        use.partOf(total.recorded().cost()).ifPresent(part -> line.text(" ").add(presentation.say("report.part",
                new Value.Percentage(use.subsidy().getShare()), new Value.Amount(part),
                new Value.Amount(use.partOf(use.expected().cost()).orElse(part)))));
        return Optional.of(new Block.Callout(Tone.NEUTRAL, List.of(), List.of(line.paragraph())));
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
