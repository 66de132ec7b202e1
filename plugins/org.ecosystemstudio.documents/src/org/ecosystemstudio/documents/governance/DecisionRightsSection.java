/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Party;

/** Who decides what, and to whom a conflict goes when it is not settled (handbook 3.4). */
final class DecisionRightsSection implements PlanSection {

    private final Presentation presentation;

    DecisionRightsSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        presentation.view().governance().ifPresent(governance -> {
            rights(governance).ifPresent(blocks::add);
            escalation(governance).ifPresent(track -> {
                blocks.add(new Block.Paragraph(presentation.say("governance.escalation")));
                blocks.add(track);
            });
        });
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("decisions", presentation.say("governance.decides"), blocks));
    }

    private Optional<Table> rights(Governance governance) {
        Map<DecisionSubject, List<DecisionRight>> rights = new EnumMap<>(DecisionSubject.class);
        for (DecisionRight right : governance.getDecisionRights()) {
            right.getSubjects().stream().filter(subject -> Presentation.found(right.getBy()) != null)
                    .forEach(subject -> rights.computeIfAbsent(subject, key -> new ArrayList<>()).add(right));
        }
        List<Table.Row> rows = new ArrayList<>();
        rights.forEach((subject, ofSubject) -> rows.add(row(subject, ofSubject)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("governance.rights"),
                List.of(new Table.Column(presentation.word("governance.subject"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("governance.decidedBy"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK));
    }

    private Table.Row row(DecisionSubject subject, List<DecisionRight> rights) {
        List<List<Inline>> parties = rights.stream()
                .map(right -> presentation.marked(presentation.mention(right.getBy()), right)).toList();
        return new Table.Row(Table.Role.BODY, "",
                List.of(Line.of(Presentation.capital(presentation.label(subject))).cell(),
                        Line.of(presentation.joined(parties)).cell()));
    }

    private Optional<Track> escalation(Governance governance) {
        List<Track.Stop> stops = new ArrayList<>();
        if (governance.getEscalation() != null) {
            for (Party party : governance.getEscalation().getLevels()) {
                if (Presentation.found(party) != null) {
                    stops.add(new Track.Stop(String.valueOf(stops.size() + 1), presentation.plainTitle(party),
                            chair(party), Tone.NEUTRAL));
                }
            }
        }
        return stops.isEmpty() ? Optional.empty()
                : Optional.of(new Track(presentation.word("governance.escalation.track"), stops));
    }

    private List<Inline> chair(Party party) {
        return party instanceof Group group && Presentation.found(group.getChair()) != null
                ? presentation.say("governance.chairedBy", presentation.mention(group.getChair()))
                : List.of();
    }
}
