/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * The partner pack: for one actor, what the ecosystem means for it, to hand over to it: its place and interests, what it
 * gives and gets, its tasks, hours, money and dates, what it agreed to, and what is asked of it (handbook 3.6).
 */
public final class PartnerPack {

    private final Presentation presentation;
    private final DocumentSource source;
    private final Actor actor;

    /**
     * Prepares the document.
     *
     * @throws IllegalArgumentException when the source is of no actor
     */
    public PartnerPack(Wording wording, DocumentSource source) {
        this.source = source;
        actor = source.actor().orElseThrow(() -> new IllegalArgumentException("A partner pack is of one actor"));
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        boolean showsOpenPoints = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
        List<Section> sections = Stream.of(new PlaceSection(presentation, actor),
                new OwnInterestsSection(presentation, actor, showsOpenPoints), new GiveSection(presentation, actor),
                new GetSection(presentation, actor), new TasksSection(presentation, actor),
                new HoursSection(presentation, actor, showsOpenPoints), new MoneySection(presentation, actor),
                new DatesSection(presentation, actor), new GroupsSection(presentation, actor),
                new AgreementsSection(presentation, actor, showsOpenPoints), new PeopleSection(presentation, actor),
                new AskedSection(presentation, actor, source))
                .map(PlanSection::compose).flatMap(Optional::stream).toList();
        List<Block> opening = new ArrayList<>();
        new PartnerFigures(presentation, actor).facts().ifPresent(opening::add);
        opening.add(new Line().muted(presentation.say("partner.check")).paragraph());
        return new Frame(presentation).document(actor, "partner-pack", presentation.say("partner.lead",
                new EcosystemFacts(presentation).title(), presentation.title(actor)), opening, sections);
    }
}
