/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.breakdown;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.budget.GoalCostTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Anchors;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.breakdown.Breakdown;
import org.ecosystemstudio.planning.breakdown.BreakdownNode;

/**
 * The work breakdown, for project managers: goals as a numbered tree of subgoals, subprojects and tasks, with owner, dates
 * and standing, and with hours and cost rolled up (handbook 3.3).
 */
public final class WorkBreakdown {

    private final Presentation presentation;
    private final Breakdown breakdown;

    /** Prepares the document. */
    public WorkBreakdown(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), new Anchors(source.plan().view(), List.of())::of);
        breakdown = source.plan().breakdown();
    }

    /** Makes the document; of a model without goals and actions, it says so. */
    public Document compose() {
        List<Block> opening = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        if (breakdown.nodes().isEmpty()) {
            opening.add(new Block.Callout(Tone.NEUTRAL, List.of(),
                    List.of(new Block.Paragraph(presentation.say("breakdown.nothing")))));
        } else {
            opening.add(new BreakdownTable(presentation, 0).overview(breakdown));
            presentation.plan().budget().currencies().forEach(
                    budget -> new GoalCostTable(presentation, budget).table().ifPresent(opening::add));
        }
        for (BreakdownNode node : breakdown.nodes()) {
            sections.add(section(node, sections.size()));
        }
        return new Frame(presentation).document("work-breakdown", presentation.say("breakdown.lead"), opening,
                sections);
    }

    private Section section(BreakdownNode node, int accent) {
        List<Inline> name = node.element() == null ? presentation.say("goals.withoutGoal")
                : presentation.heading(node.element());
        List<Block> blocks = new ArrayList<>();
        if (node.parts().isEmpty()) {
            blocks.add(new Line().muted(presentation.say("goals.noActions")).paragraph());
        } else {
            List<Inline> title = node.element() == null ? name : presentation.title(node.element());
            Table table = new BreakdownTable(presentation, accent)
                    .of(node, presentation.say("breakdown.caption", title));
            blocks.add(table);
        }
        return new Section(anchor(node.element()), name, accent, false, blocks, List.of());
    }

    private String anchor(NamedElement goal) {
        return goal == null ? "without-goal" : presentation.anchor(goal);
    }
}
