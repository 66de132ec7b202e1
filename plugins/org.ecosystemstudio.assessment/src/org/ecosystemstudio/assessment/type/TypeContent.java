/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.type;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.complementarity.Contributions;
import org.ecosystemstudio.assessment.complementarity.Offers;
import org.ecosystemstudio.assessment.definition.Diversity;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.EntrepreneurialDomain;
import org.ecosystemstudio.model.ecosystem.EntrepreneurialDomainKind;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RoleNames;

/** What an ecosystem of a type turns on (handbook table 1), and whether a model shows it. */
final class TypeContent {

    private static final String SOMEBODY = "Alpha";

    private final Ecosystem ecosystem;
    private final RuleContext context;

    TypeContent(Ecosystem ecosystem, RuleContext context) {
        this.ecosystem = ecosystem;
        this.context = context;
    }

    /** What the type of the ecosystem asks for; empty when the model names no type. */
    List<Part> parts() {
        return switch (ecosystem.getType()) {
            case BUSINESS -> List.of(
                    focal("business.focal", hasFocalCompany()),
                    part("business.stakeholders", null,
                            aroundFocalActor(context.view().actors()).findAny().isPresent()));
            case KNOWLEDGE -> List.of(
                    part("knowledge.search", Literals.ECOSYSTEM__JOINT_SEARCH, Stated.is(ecosystem.getJointSearch())),
                    part("knowledge.diverse", null, Diversity.of(context).isDiverse()));
            case PLATFORM -> List.of(
                    focal("platform.actor", ecosystem.getFocalActor() != null),
                    part("platform.technology", Literals.ECOSYSTEM__PLATFORM, ecosystem.getPlatform() != null),
                    part("platform.complementors", null,
                            aroundFocalActor(context.participants()).anyMatch(this::isComplementor)));
            case REGIONAL -> List.of(
                    part("regional.region", Literals.ECOSYSTEM__REGION, Stated.is(ecosystem.getRegion())),
                    part("regional.industries", null, Diversity.of(context).numberOfSectors() > 1));
            case ENTREPRENEURIAL -> List.of(domains());
            case INNOVATION -> List.of(
                    part("innovation.innovation", Literals.ECOSYSTEM__INNOVATION, Stated.is(ecosystem.getInnovation())),
                    part("innovation.offers", null,
                            context.view().all(Proposition.class).stream().anyMatch(this::combinesOffers)));
            case UNSPECIFIED -> List.of();
        };
    }

    private boolean hasFocalCompany() {
        Actor focal = ecosystem.getFocalActor();
        return focal != null && (focal.eIsProxy() || focal.getKind() == ActorKind.COMPANY
                || focal.getKind() == ActorKind.UNSPECIFIED);
    }

    private Stream<Actor> aroundFocalActor(Collection<Actor> actors) {
        return actors.stream().filter(actor -> !actor.equals(ecosystem.getFocalActor()));
    }

    private boolean isComplementor(Actor actor) {
        return Contributions.of(context).isContributor(actor) || !Offers.of(context).topics(actor).isEmpty()
                || actor.getRoles().stream().anyMatch(role -> RoleNames.kindOf(role) == RoleKind.COMPLEMENTOR);
    }

    private boolean combinesOffers(Proposition proposition) {
        return Contributions.of(context).contributors(proposition).stream().filter(context.participants()::contains)
                .count() > 1;
    }

    private Part domains() {
        Set<EntrepreneurialDomainKind> named = ecosystem.getDomains().stream().map(EntrepreneurialDomain::getKind)
                .collect(Collectors.toSet());
        List<EntrepreneurialDomainKind> missing = EntrepreneurialDomainKind.VALUES.stream()
                .filter(kind -> kind != EntrepreneurialDomainKind.UNSPECIFIED && !named.contains(kind)).toList();
        return new Part("entrepreneurial.domains", Literals.ECOSYSTEM__DOMAINS, missing.isEmpty(), missing,
                missing.isEmpty() ? "" : missing.getFirst().getLiteral());
    }

    /** The actor at the centre; a company is proposed before others. */
    private Part focal(String name, boolean isThere) {
        String proposed = context.participants().stream()
                .min(Comparator.comparing(actor -> actor.getKind() != ActorKind.COMPANY)).map(ElementName::shortName)
                .orElse(SOMEBODY);
        return new Part(name, Literals.ECOSYSTEM__FOCAL_ACTOR, isThere, List.of(), proposed);
    }

    private static Part part(String name, EStructuralFeature feature, boolean isThere) {
        return new Part(name, feature, isThere, List.of(), "");
    }

    /**
     * One thing that a type asks for.
     *
     * @param name the case of the rule
     * @param feature where it is stated in the ecosystem; null when it shows in other elements
     * @param isThere whether the model shows it
     * @param missing what of several things is not there; empty when it is one thing
     * @param example the first of these as the language writes it, or the name of somebody who could be at the centre;
     *        empty text when there is neither
     */
    record Part(String name, EStructuralFeature feature, boolean isThere, List<EntrepreneurialDomainKind> missing,
            String example) {
    }
}
