/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.actors.ActorWords;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Person;

/** Who the actor is in the ecosystem: what it is, how it is involved and why, and what is expected of it. */
final class PlaceSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;

    PlaceSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>(Prose.blocks(actor.getDescription()));
        new Facts(presentation).add("partner.involvement", label(actor.getInvolvement()))
                .add("partner.kind", label(actor.getKind()))
                .add("partner.roles", new ActorWords(presentation).roles(actor))
                .add("partner.because", Prose.line(actor.getReasonToInvolve()))
                .list("partner.projects", projects())
                .add("partner.sectors", presentation.texts(actor.getSectors()))
                .add("partner.region", Prose.line(actor.getRegion()))
                .list("partner.contacts", actor.getContacts().stream().map(this::contact).toList())
                .block().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("place", presentation.say("partner.place"), blocks));
    }

    private String label(Enumerator literal) {
        return Presentation.isStated(literal) ? Presentation.capital(presentation.label(literal)) : "";
    }

    private List<List<Inline>> projects() {
        return presentation.view().all(FundedProject.class).stream()
                .filter(project -> project.getLeadApplicants().contains(actor)
                        || project.getPartners().contains(actor))
                .map(project -> Line.of(presentation.linkedHeading(project)).text(" ")
                        .muted(presentation.say(project.getLeadApplicants().contains(actor)
                                ? "partner.leads" : "partner.joins"))
                        .runs())
                .toList();
    }

    private List<Inline> contact(Person person) {
        return new PersonWords(presentation).of(person);
    }
}
