/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.heatmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.planning.capabilities.BlockOrder;
import org.ecosystemstudio.planning.capabilities.Engagement;
import org.ecosystemstudio.planning.capabilities.TopicCover;

/**
 * Actors against topics, in an {@linkplain BlockOrder order that shows blocks}. What is asked for and brought by nobody
 * stands right of the others, marked. A map that is too wide is split by topics, one that is too long by kind of actor.
 */
final class Matrix {

    private static final int WIDEST = 14;
    private static final int LONGEST = 30;

    private final Presentation presentation;
    private final Shades shades;
    private final List<TopicCover> covers;
    private final boolean marksGaps;
    private final BlockOrder order;
    private final Map<Actor, Map<Topic, Engagement>> cells = new HashMap<>();
    private final Map<Topic, TopicCover> coverOf = new LinkedHashMap<>();

    Matrix(Presentation presentation, List<TopicCover> covers, boolean marksGaps) {
        this.presentation = presentation;
        this.covers = covers;
        this.marksGaps = marksGaps;
        shades = new Shades(presentation);
        List<Engagement> engagements = covers.stream().flatMap(cover -> cover.engagements().stream()).toList();
        order = BlockOrder.of(engagements);
        engagements.forEach(engagement -> cells.computeIfAbsent(engagement.actor(), key -> new HashMap<>())
                .put(engagement.topic(), engagement));
        covers.forEach(cover -> coverOf.put(cover.topic(), cover));
    }

    /** The map as a section; empty when no actor is engaged in any of the topics and nobody asks for them. */
    Optional<Section> section(String id) {
        List<Topic> topics = topics();
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<List<Topic>> parts = parts(topics);
        for (List<Topic> part : parts) {
            Map<ActorKind, List<Actor>> groups = groups(part);
            groups.forEach((kind, actors) -> {
                for (int from = 0; from < actors.size(); from += LONGEST) {
                    List<Actor> rows = actors.subList(from, Math.min(from + LONGEST, actors.size()));
                    blocks.add(table(id, kind, part, rows, groups.size() == 1 && actors.size() <= LONGEST));
                }
            });
            if (groups.isEmpty()) {
                blocks.add(table(id, null, part, List.of(), true));
            }
        }
        if (parts.size() > 1) {
            blocks.addFirst(new Line().muted(presentation.say("heatmap.split")).paragraph());
        }
        return Optional.of(new Section(id, presentation.say("heatmap." + id), -1, false, blocks, List.of()));
    }

    /** The topics in the order of blocks, then those that are only asked for. */
    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(order.topics());
        covers.stream().filter(cover -> marksGaps && cover.engagements().isEmpty() && cover.isAskedFor())
                .map(TopicCover::topic).forEach(topics::add);
        return topics;
    }

    /** Parts of much the same width. */
    private static List<List<Topic>> parts(List<Topic> topics) {
        int number = (topics.size() + WIDEST - 1) / WIDEST;
        List<List<Topic>> parts = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            parts.add(topics.subList(part * topics.size() / number, (part + 1) * topics.size() / number));
        }
        return parts;
    }

    /** The actors with something in a part of the map: all under null, or by kind where they are many. */
    private Map<ActorKind, List<Actor>> groups(List<Topic> topics) {
        List<Actor> actors = order.actors().stream()
                .filter(actor -> topics.stream().anyMatch(cells.get(actor)::containsKey)).toList();
        Map<ActorKind, List<Actor>> groups = new LinkedHashMap<>();
        if (actors.size() <= LONGEST) {
            if (!actors.isEmpty()) {
                groups.put(null, actors);
            }
            return groups;
        }
        for (ActorKind kind : ActorKind.values()) {
            List<Actor> ofKind = actors.stream().filter(actor -> actor.getKind() == kind).toList();
            if (!ofKind.isEmpty()) {
                groups.put(kind, ofKind);
            }
        }
        return groups;
    }

    private Block table(String id, ActorKind kind, List<Topic> topics, List<Actor> actors, boolean isWhole) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(presentation.word("heatmap.actor"), Table.Kind.TEXT, 0));
        topics.forEach(topic -> columns.add(new Table.Column(presentation.plainTitle(topic), Table.Kind.SHADE, 0)));
        List<Table.Row> rows = new ArrayList<>();
        actors.forEach(actor -> rows.add(row(actor, topics)));
        if (isWhole) {
            rows.add(bringers(topics));
        }
        List<Inline> caption = kind == null ? presentation.say("heatmap.caption." + id)
                : presentation.say("heatmap.caption.kind", presentation.word("heatmap.caption." + id),
                        Presentation.isStated(kind) ? presentation.label(kind) : presentation.word("heatmap.noKind"));
        return new Table(caption, columns, rows, Table.Narrow.SCROLL);
    }

    private Table.Row row(Actor actor, List<Topic> topics) {
        List<Table.Cell> row = new ArrayList<>();
        row.add(Line.of(presentation.mention(actor)).cell());
        for (Topic topic : topics) {
            Line line = new Line();
            Engagement engagement = cells.get(actor).get(topic);
            if (engagement != null) {
                line.add(shades.of(engagement));
            } else if (actor.getNeeds().contains(topic)) {
                line.add(shades.needed());
            }
            row.add(line.cell());
        }
        return new Table.Row(Table.Role.BODY, "", row);
    }

    /** How many participants bring each topic; none is marked where the topic is asked for. */
    private Table.Row bringers(List<Topic> topics) {
        List<Table.Cell> row = new ArrayList<>();
        row.add(Line.of(presentation.say("heatmap.bringers")).cell());
        for (Topic topic : topics) {
            TopicCover cover = coverOf.get(topic);
            row.add(marksGaps && cover.isGap() ? new Line().badge(Tone.BAD, "0").cell()
                    : new Line().value(Value.count(cover.bringers().size())).cell());
        }
        return new Table.Row(Table.Role.TOTAL, "", row);
    }
}
