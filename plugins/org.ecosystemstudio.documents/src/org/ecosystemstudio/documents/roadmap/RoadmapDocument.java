/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.roadmap.ThemeTrack;

/**
 * The roadmap: the themes over time with their readiness and milestones, and the proposition that each serves (handbook
 * 3.1, 3.2).
 */
public final class RoadmapDocument {

    private static final Set<String> RULES = Set.of("MAP3", "MAP5");
    /** How many accent colours there are; lanes and headings beyond begin again. */
    static final int ACCENTS = 6;

    private final DocumentSource source;
    private final List<ThemeTrack> tracks;
    private final Presentation presentation;

    /** Prepares the document. */
    public RoadmapDocument(Wording wording, DocumentSource source) {
        this.source = source;
        tracks = source.plan().roadmap().tracks();
        Map<NamedElement, String> anchors = new HashMap<>();
        tracks.forEach(track -> anchors.put(track.theme(), "theme-" + (anchors.size() + 1)));
        presentation = new Presentation(wording, source.plan(), anchors::get);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        List<Block> opening = new ArrayList<>();
        if (tracks.isEmpty()) {
            opening.add(new Block.Paragraph(presentation.say("roadmap.empty")));
        } else {
            new RoadmapFigure(presentation, tracks).figure().ifPresent(opening::add);
            undated(opening);
            new PropositionTable(presentation, tracks).compose().ifPresent(sections::add);
            sections.add(themes());
        }
        new CapabilityReadiness(presentation).compose().ifPresent(sections::add);
        OpenPointsSection.ofRules(presentation, source, RULES).compose().ifPresent(sections::add);
        return new Frame(presentation).document("roadmap", presentation.say("roadmap.lead"), opening, sections);
    }

    private void undated(List<Block> opening) {
        List<NamedElement> undated = new ArrayList<>();
        tracks.stream().filter(ThemeTrack::isUndated).forEach(track -> undated.add(track.theme()));
        if (!undated.isEmpty()) {
            opening.add(new Line().muted(presentation.say("roadmap.undated", presentation.mentions(undated)))
                    .paragraph());
        }
    }

    private Section themes() {
        ThemeSection theme = new ThemeSection(presentation);
        List<Section> parts = new ArrayList<>();
        for (ThemeTrack track : tracks) {
            parts.add(theme.of(track, parts.size() % ACCENTS));
        }
        return new Section("themes", presentation.say("roadmap.themes"), -1, false, List.of(), parts);
    }
}
