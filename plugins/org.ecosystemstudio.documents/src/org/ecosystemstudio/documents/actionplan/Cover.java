/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.Scope;
import org.ecosystemstudio.model.ecosystem.Urgency;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.planning.PlanPeriod;

/** The first page: the ecosystem in half a page. */
final class Cover {

    private final Presentation presentation;
    private final Optional<Ecosystem> ecosystem;
    private final List<Proposition> propositions;

    Cover(Presentation presentation) {
        this.presentation = presentation;
        ecosystem = presentation.view().ecosystem();
        propositions = presentation.view().all(Proposition.class);
    }

    String title() {
        return ecosystem.map(found -> presentation.wording().plain(presentation.title(found)))
                .orElseGet(() -> presentation.word("cover.untitled"));
    }

    List<Inline> eyebrow() {
        List<Inline> parts = new ArrayList<>();
        new Sprints(presentation.view(), presentation.plan().today()).current()
                .ifPresent(sprint -> parts.add(new Inline.Text(presentation.word("cover.sprint",
                        presentation.plainTitle(sprint)))));
        PlanPeriod period = presentation.plan().period();
        if (period.origin() != PlanPeriod.Origin.ASSUMED) {
            parts.add(new Inline.Text(presentation.word("cover.period", month(period.firstDay()),
                    month(period.lastDay()))));
        }
        ecosystem.filter(Element::isIllustrative)
                .ifPresent(found -> parts
                        .add(new Inline.Badge(Tone.ILLUSTRATIVE, presentation.word("mark.illustrative"))));
        if (presentation.view().all(Element.class).stream()
                .anyMatch(element -> element.getVisibility() == Visibility.CONFIDENTIAL)) {
            parts.add(new Inline.Badge(Tone.WARNING, presentation.word("cover.confidential")));
        }
        return parts;
    }

    /** The ambition, as the sentence that everything else serves. */
    List<Inline> lead() {
        return ecosystem.map(Ecosystem::getAmbition).map(Prose::line).orElse(List.of());
    }

    List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        new KeyFigures(presentation).facts().ifPresent(blocks::add);
        List<Block.Definition> definitions = new ArrayList<>();
        add(definitions, "cover.what", what());
        add(definitions, "cover.forWhom", forWhom());
        add(definitions, "cover.whyNow", whyNow());
        add(definitions, "cover.scope", scope());
        add(definitions, "cover.who", who());
        if (!definitions.isEmpty()) {
            blocks.add(new Block.Definitions(definitions));
        }
        return blocks;
    }

    private void add(List<Block.Definition> definitions, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            definitions.add(new Block.Definition(presentation.word(key), blocks));
        }
    }

    private List<Block> what() {
        List<Block> blocks = new ArrayList<>();
        ecosystem.ifPresent(found -> blocks.addAll(Prose.blocks(found.getDescription())));
        for (Proposition proposition : propositions) {
            Line line = new Line().strong(presentation.title(proposition)).add(presentation.marks(proposition));
            List<Inline> value = Prose.line(proposition.getValue());
            line.text(value.isEmpty() ? "" : ": ").add(value);
            blocks.add(line.paragraph());
        }
        ecosystem.map(this::profile).filter(line -> !line.isEmpty())
                .ifPresent(line -> blocks.add(new Line().muted(line.runs()).paragraph()));
        return blocks;
    }

    private Line profile(Ecosystem found) {
        Line line = new Line();
        if (Presentation.isStated(found.getType())) {
            line.text(Presentation.capital(presentation.label(found.getType())));
        }
        if (Presentation.isStated(found.getPhase())) {
            line.separator(", ").text(presentation.word("cover.phase", presentation.label(found.getPhase())));
        }
        List<Inline> region = Prose.line(found.getRegion());
        if (!region.isEmpty()) {
            line.separator(", ").add(region);
        }
        if (found.getSince() != null) {
            line.separator(", ").add(presentation.say("cover.since", new Value.Period(found.getSince())));
        }
        return line;
    }

    private List<Block> forWhom() {
        List<String> beneficiaries = propositions.stream().flatMap(found -> found.getBeneficiaries().stream()).toList();
        List<Inline> texts = presentation.texts(beneficiaries);
        return texts.isEmpty() ? List.of() : List.of(new Block.Paragraph(texts));
    }

    private List<Block> whyNow() {
        Urgency urgency = ecosystem.map(Ecosystem::getUrgency).orElse(null);
        if (urgency == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(Prose.blocks(urgency.getText()));
        Line line = new Line();
        if (urgency.getSince() != null) {
            line.add(presentation.say("cover.urgentSince", new Value.Period(urgency.getSince())));
        }
        List<Inline> event = Prose.line(urgency.getEvent());
        if (!event.isEmpty()) {
            line.separator(" ").add(presentation.say("cover.urgentBy", event));
        }
        line.add(presentation.marks(urgency));
        if (!line.isEmpty()) {
            blocks.add(new Line().muted(line.runs()).paragraph());
        }
        return blocks;
    }

    private List<Block> scope() {
        Scope scope = ecosystem.map(Ecosystem::getScope).orElse(null);
        if (scope == null) {
            return List.of();
        }
        Line breadths = new Line();
        if (Presentation.isStated(scope.getTechnology())) {
            breadths.add(presentation.say("cover.technology", presentation.label(scope.getTechnology())));
        }
        if (Presentation.isStated(scope.getOrganisation())) {
            breadths.separator(", ")
                    .add(presentation.say("cover.organisation", presentation.label(scope.getOrganisation())));
        }
        if (Presentation.isStated(scope.getReach())) {
            breadths.separator(", ").add(presentation.say("cover.reach", presentation.label(scope.getReach())));
        }
        List<Block> blocks = new ArrayList<>();
        breadths.add(presentation.marks(scope));
        if (!breadths.isEmpty()) {
            blocks.add(breadths.paragraph());
        }
        addTexts(blocks, "cover.aims", scope.getAims());
        addTexts(blocks, "cover.inside", scope.getInside());
        addTexts(blocks, "cover.outside", scope.getOutside());
        return blocks;
    }

    private void addTexts(List<Block> blocks, String key, List<String> texts) {
        List<Inline> runs = presentation.texts(texts);
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say(key, runs)));
        }
    }

    private List<Block> who() {
        List<Actor> participants = presentation.view().participants();
        if (participants.isEmpty()) {
            return List.of();
        }
        Map<ActorKind, Integer> kinds = new LinkedHashMap<>();
        participants.forEach(actor -> kinds.merge(actor.getKind(), 1, Integer::sum));
        Line line = Line.of(presentation.wording().counted("cover.participants", participants.size()));
        List<List<Inline>> counts = new ArrayList<>();
        kinds.entrySet().stream().filter(entry -> Presentation.isStated(entry.getKey()))
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .forEach(entry -> counts.add(presentation.wording().counted(
                        "actors." + entry.getKey().getLiteral().replace(' ', '-'), entry.getValue())));
        line.text(counts.isEmpty() ? "" : ": ").add(presentation.joined(counts));
        long friends = presentation.view().actors().stream()
                .filter(actor -> actor.getInvolvement() == Involvement.FRIEND).count();
        if (friends > 0) {
            line.text("; ").add(presentation.wording().counted("cover.friends", (int) friends));
        }
        List<Block> blocks = new ArrayList<>(List.of(line.text(".").paragraph()));
        List<List<Inline>> leaders = leaders();
        if (!leaders.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.joined(leaders)));
        }
        return blocks;
    }

    private List<List<Inline>> leaders() {
        List<List<Inline>> leaders = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            List<List<Inline>> roles = new ArrayList<>();
            if (actor.isDriver()) {
                roles.add(presentation.say("cover.driver"));
            }
            for (Role role : actor.getRoles()) {
                if (RoleWords.leads(role) && (role.getProject() == null || role.getProject().eIsProxy())) {
                    roles.add(RoleWords.of(role, presentation));
                }
            }
            if (!roles.isEmpty()) {
                leaders.add(Line.of(presentation.mention(actor))
                        .muted(presentation.say("cover.role", presentation.joined(roles.stream().distinct().toList())))
                        .runs());
            }
        }
        return leaders;
    }

    private static Value month(LocalDate day) {
        return new Value.Month(YearMonth.from(day));
    }
}
