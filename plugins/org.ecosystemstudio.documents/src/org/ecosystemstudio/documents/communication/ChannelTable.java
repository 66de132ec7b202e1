/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Audience;

/** Which audiences each channel reaches: where one piece of work serves several. */
final class ChannelTable implements PlanSection {

    private final Presentation presentation;

    ChannelTable(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<Audience>> audiences = new TreeMap<>(
                NaturalOrder.OF_NAMES.thenComparing(Comparator.naturalOrder()));
        for (Audience audience : presentation.view().all(Audience.class)) {
            for (String name : Channels.of(audience)) {
                names.putIfAbsent(Channels.key(name), name);
                audiences.computeIfAbsent(Channels.key(name), key -> new LinkedHashSet<>()).add(audience);
            }
        }
        if (audiences.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = audiences.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
                .map(entry -> new Table.Row(Table.Role.BODY, "", List.of(Line.of(names.get(entry.getKey())).cell(),
                        Line.of(presentation.mentions(entry.getValue())).cell())))
                .toList();
        return Optional.of(Section.of("channels", presentation.say("communication.channels"), List.of(
                new Table(presentation.say("communication.channels.caption"), List.of(
                        new Table.Column(presentation.word("communication.channel"), Table.Kind.TEXT, 30),
                        new Table.Column(presentation.word("communication.reaches"), Table.Kind.TEXT, 0)), rows,
                        Table.Narrow.STACK))));
    }
}
