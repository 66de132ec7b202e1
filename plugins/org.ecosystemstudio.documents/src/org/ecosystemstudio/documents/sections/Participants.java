/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.ecosystem.WorkStatus;

/** Who takes part: how many of which kind, and who leads, pays, or applies on behalf of the others. */
public final class Participants {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public Participants(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Empty when nobody takes part. */
    public List<Block> blocks() {
        List<Actor> participants = presentation.view().participants();
        if (participants.isEmpty()) {
            return List.of();
        }
        Line line = count("cover.participants", participants).text(": ").add(kinds(participants));
        List<Actor> friends = presentation.view().actors().stream()
                .filter(actor -> actor.getInvolvement() == Involvement.FRIEND).toList();
        if (!friends.isEmpty()) {
            line.text("; ").add(count("cover.friends", friends).runs());
        }
        List<Block> blocks = new ArrayList<>(List.of(line.text(".").paragraph()));
        List<List<Inline>> leaders = leaders();
        if (!leaders.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.joined(leaders)));
        }
        return blocks;
    }

    /** The participants by kind, the greatest number first, those of unknown kind last, so that the sum is that of all. */
    private List<Inline> kinds(List<Actor> participants) {
        Map<ActorKind, List<Actor>> kinds = new LinkedHashMap<>();
        participants.forEach(actor -> kinds.computeIfAbsent(actor.getKind(), key -> new ArrayList<>()).add(actor));
        List<List<Inline>> counts = new ArrayList<>();
        kinds.entrySet().stream().filter(entry -> Presentation.isStated(entry.getKey()))
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(entry -> counts.add(count("actors." + entry.getKey().getLiteral().replace(' ', '-'),
                        entry.getValue()).runs()));
        List<Actor> unknown = participants.stream().filter(actor -> !Presentation.isStated(actor.getKind())).toList();
        if (!unknown.isEmpty()) {
            counts.add(count("actors.unknown", unknown).runs());
        }
        return presentation.joined(counts);
    }

    private Line count(String key, List<Actor> actors) {
        return Line.of(presentation.wording().counted(key, actors.size()))
                .text(Presentation.sign(Presentation.anyIllustrative(actors)));
    }

    private List<List<Inline>> leaders() {
        List<List<Inline>> leaders = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            List<List<Inline>> roles = roles(actor);
            if (!roles.isEmpty()) {
                leaders.add(Line.of(presentation.mention(actor))
                        .muted(presentation.say("cover.role", presentation.joined(roles))).runs());
            }
        }
        return leaders;
    }

    /** The leading roles, each once: that of the driver also when it is written as a role. */
    private List<List<Inline>> roles(Actor actor) {
        List<List<Inline>> roles = new ArrayList<>();
        Set<String> words = new HashSet<>();
        if (actor.isDriver()) {
            roles.add(presentation.say("cover.driver"));
            words.add(presentation.label(RoleKind.DRIVER));
        }
        for (Role role : actor.getRoles()) {
            if (RoleWords.leads(role) && (role.getProject() == null || role.getProject().eIsProxy())
                    && words.add(presentation.wording().plain(RoleWords.of(role, presentation)))) {
                roles.add(Line.of(RoleWords.of(role, presentation)).add(presentation.marks(role)).runs());
            }
        }
        leadApplicant(actor).filter(role -> words.add(presentation.label(RoleKind.LEAD_APPLICANT)))
                .ifPresent(roles::add);
        return roles;
    }

    /** The funded projects on whose behalf the actor applies; those that are over are history. */
    private Optional<List<Inline>> leadApplicant(Actor actor) {
        List<FundedProject> projects = presentation.view().all(FundedProject.class).stream()
                .filter(project -> project.getLeadApplicants().contains(actor) && !isOver(project)).toList();
        return projects.isEmpty() ? Optional.empty()
                : Optional.of(presentation.say("cover.leadApplicant", presentation.mentions(projects)));
    }

    private boolean isOver(FundedProject project) {
        return project.getStatus() == WorkStatus.DONE || project.getStatus() == WorkStatus.STOPPED
                || project.getPeriod() != null && project.getPeriod().lastDay().isBefore(presentation.plan().today());
    }
}
