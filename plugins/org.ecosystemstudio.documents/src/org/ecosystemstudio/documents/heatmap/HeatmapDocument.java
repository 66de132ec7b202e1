/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.capabilities.CapabilityMap;
import org.ecosystemstudio.planning.capabilities.Engagement;
import org.ecosystemstudio.planning.capabilities.TopicCover;

/** The heatmap: who works on what, for partners to see where they meet and what they lack (handbook 3.1). */
public final class HeatmapDocument {

    private static final Set<String> RULES = Set.of("SF1.2", "SF1.6", "MAP3", "MAP5");

    private final DocumentSource source;
    private final Presentation presentation;
    private final CapabilityMap map;
    private final boolean showsOpenPoints;

    /** Prepares the document. */
    public HeatmapDocument(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
        map = source.plan().capabilities();
        showsOpenPoints = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        new Matrix(presentation, covers(Theme.class), showsOpenPoints).section("themes").ifPresent(sections::add);
        new Matrix(presentation, covers(Capability.class), showsOpenPoints).section("capabilities")
                .ifPresent(sections::add);
        if (showsOpenPoints) {
            new DemandSection(presentation).compose().ifPresent(sections::add);
        }
        OpenPointsSection.ofRules(presentation, source, RULES).compose().ifPresent(sections::add);
        return new Frame(presentation).document("heatmap", presentation.say("heatmap.lead"), opening(), sections);
    }

    private List<TopicCover> covers(Class<?> kind) {
        return map.covers().values().stream().filter(cover -> kind.isInstance(cover.topic())).toList();
    }

    private List<Block> opening() {
        if (map.engagements().isEmpty()) {
            return List.of(new Block.Paragraph(presentation.say("heatmap.empty")));
        }
        List<Block> blocks = new ArrayList<>();
        List<Actor> engaged = map.engagements().stream().map(Engagement::actor).distinct().toList();
        List<KeyFacts.KeyFact> facts = new ArrayList<>();
        facts.add(fact("heatmap.fact.actors", engaged.size(), Presentation.anyIllustrative(engaged)));
        List<TopicCover> worked = map.covers().values().stream().filter(cover -> !cover.engagements().isEmpty())
                .toList();
        facts.add(fact("heatmap.fact.topics", worked.size(), isIllustrative(worked)));
        if (showsOpenPoints && map.covers().values().stream().anyMatch(TopicCover::isAskedFor)) {
            facts.add(fact("heatmap.fact.gaps", map.gaps().size(), isIllustrative(map.gaps())));
            List<TopicCover> thin = map.covers().values().stream().filter(TopicCover::isThin).toList();
            facts.add(fact("heatmap.fact.thin", thin.size(), isIllustrative(thin)));
        }
        blocks.add(new KeyFacts(facts));
        blocks.add(legend());
        blocks.add(new Line().muted(presentation.say("heatmap.order")).paragraph());
        List<Actor> idle = presentation.view().participants().stream().filter(actor -> !engaged.contains(actor))
                .toList();
        if (showsOpenPoints && !idle.isEmpty()) {
            blocks.add(new Line().muted(presentation.say("heatmap.idle", presentation.mentions(idle))).paragraph());
        }
        return blocks;
    }

    private static boolean isIllustrative(List<TopicCover> covers) {
        return Presentation.anyIllustrative(covers.stream().map(TopicCover::topic).toList());
    }

    private KeyFacts.KeyFact fact(String key, int number, boolean isIllustrative) {
        return new KeyFacts.KeyFact(Presentation.figure(Value.count(number), isIllustrative),
                presentation.wording().counted(key, number));
    }

    private Block legend() {
        Line line = new Line();
        Shades shades = new Shades(presentation);
        for (Inline shade : shades.legend()) {
            line.separator(", ").add(shade).text(" ").text(((Inline.Shade) shade).words());
        }
        return line.paragraph();
    }
}
