/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.goals.AgendaSection;
import org.ecosystemstudio.documents.goals.SmartOverview;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.GiveAndGet;
import org.ecosystemstudio.documents.proposition.PropositionParts;
import org.ecosystemstudio.documents.sections.KpiTable;
import org.ecosystemstudio.documents.swot.SwotPoints;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.SwotKind;

/** The tools of each step that can be filled in from the model, with lines to write on for those that are empty. */
final class FilledTools {

    private static final int EMPTY_LINES = 6;
    private static final int MOST_ACTIONS = 25;

    private final Presentation presentation;

    FilledTools(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The filled tools of a step, each a section; none for the repeat. */
    List<Section> of(MethodStep step) {
        return switch (step) {
            case MAP -> List.of(tool("stakeholders", new StakeholderTable(presentation).table()));
            case PROPOSITION -> List.of(tool("valueProposition", offers()), tool("giveAndGet", balances()));
            case GOALS -> List.of(tool("smart", new SmartOverview(presentation).table()), tool("swot", quadrants()));
            case ORGANISATION -> List.of(tool("decisions", new DecisionTable(presentation).table()));
            case PLAN -> List.of(tool("actions", new AgendaSection(presentation).table(MOST_ACTIONS)));
            case CARRY_OUT -> List.of(tool("communication", new CommunicationMatrix(presentation).table()));
            case MONITOR -> List.of(tool("kpis", new KpiTable(presentation).table()));
            case REPEAT -> List.of();
        };
    }

    private Section tool(String name, Optional<? extends Block> content) {
        return tool(name, content.<List<Block>>map(List::of).orElse(List.of()));
    }

    private Section tool(String name, List<Block> content) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(presentation.say("tools." + name + ".lead")));
        blocks.addAll(content.isEmpty()
                ? List.of(new Block.WritingSpace(EMPTY_LINES, presentation.word("tools.space"))) : content);
        return Section.of("tool-" + name.toLowerCase(Locale.ROOT), presentation.say("tools." + name + ".title"),
                blocks);
    }

    private List<Block> offers() {
        List<Proposition> propositions = presentation.view().all(Proposition.class);
        return propositions.stream().flatMap(proposition -> new PropositionParts(presentation, proposition,
                propositions.size() == 1).offer().stream()).toList();
    }

    private List<Block> balances() {
        List<Proposition> propositions = presentation.view().all(Proposition.class);
        return propositions.stream().<Block>flatMap(proposition -> new GiveAndGet(presentation).inBrief(proposition,
                propositions.size() == 1).stream()).toList();
    }

    private List<Block> quadrants() {
        SwotPoints points = new SwotPoints(presentation);
        if (points.isEmpty()) {
            return List.of();
        }
        List<Block.Definition> quadrants = new ArrayList<>();
        for (SwotKind quadrant : SwotKind.VALUES) {
            List<List<Block>> items = points.of(quadrant).stream()
                    .map(point -> List.of(Line.of(point.text()).add(point.marks()).paragraph())).toList();
            if (!items.isEmpty()) {
                quadrants.add(new Block.Definition(presentation.word("swot." + quadrant.getName()),
                        List.of(new Block.Items(0, items))));
            }
        }
        return List.of(new Block.Definitions(quadrants));
    }
}
