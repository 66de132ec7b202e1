/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.RemoveElement;
import org.ecosystemstudio.editing.RemoveValue;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RoleNames;

/** Fixes of SF5: roles and expectations are spoken out. */
final class RolesFixes {

    private RolesFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF5.1", Actor.class, RolesFixes::giveRole);
        list.add("SF5.2", Role.class,
                (role, model, finding) -> List.of(model.ask(role, Literals.ROLE__EXPECTATION, "expectation")));
        list.add("SF5.3", FundedProject.class, RolesFixes::nameLeadApplicant, "nobody");
        list.add("SF5.3", FundedProject.class, RolesFixes::keepLeadApplicant, "");
        list.add("SF5.3", Element.class, RolesFixes::overview, "overview");
        list.add("SF5.3", Actor.class, RolesFixes::keepOverview, "several");
    }

    private static List<EditOperation> giveRole(Actor actor, EditedModel model, Finding finding) {
        return List.of(new AddElement(actor, Literals.ACTOR__ROLES, Draft.of(Literals.ROLE)
                .with(Literals.ROLE__TITLE, model.placeholder("role"))
                .with(Literals.ROLE__EXPECTATION, model.placeholder("expectation")).element()));
    }

    private static List<EditOperation> nameLeadApplicant(FundedProject project, EditedModel model, Finding finding) {
        return model.eachParticipant(actor -> project.getPartners().contains(actor) ? 1 : 0,
                actor -> EditedModel.together(Sentence.of("lead.applicant.new", actor, project),
                        List.of(new AddValue(project, Literals.FUNDED_PROJECT__LEAD_APPLICANTS, actor))));
    }

    /** Keeps one of several lead applicants, whether the project names them or their roles do. */
    private static List<EditOperation> keepLeadApplicant(FundedProject project, EditedModel model, Finding finding) {
        List<Actor> applicants = finding.related().stream().filter(Actor.class::isInstance).map(Actor.class::cast)
                .toList();
        return model.best(applicants, actor -> project.getLeadApplicants().contains(actor) ? 1 : 0).stream()
                .map(kept -> EditedModel.together(Sentence.of("lead.applicant", kept, project), applicants.stream()
                        .filter(actor -> actor != kept).flatMap(actor -> withdrawals(actor, project)).toList()))
                .toList();
    }

    private static Stream<EditOperation> withdrawals(Actor actor, FundedProject project) {
        Stream<EditOperation> named = project.getLeadApplicants().contains(actor)
                ? Stream.of(new RemoveValue(project, Literals.FUNDED_PROJECT__LEAD_APPLICANTS, actor)) : Stream.empty();
        return Stream.concat(named, actor.getRoles().stream()
                .filter(role -> RoleNames.kindOf(role) == RoleKind.LEAD_APPLICANT && role.getProject() == project)
                .map(RemoveElement::new));
    }

    /** Gives the overview to a company as leading company, or to another actor as conductor. */
    static List<EditOperation> overview(Element whole, EditedModel model, Finding finding) {
        return model.eachParticipant(
                actor -> actor.getCompetitions().isEmpty() ? actor.isDriver() ? 2 : 1 : 0, actor -> {
                    RoleKind kind = actor.getKind() == ActorKind.COMPANY || actor.getKind() == ActorKind.SUPPLIER
                            || !actor.getCompetitions().isEmpty() ? RoleKind.LEADING_COMPANY : RoleKind.CONDUCTOR;
                    return role(actor, kind, model);
                });
    }

    /** Takes the role from one of the two actors that both have it. */
    private static List<EditOperation> keepOverview(Actor actor, EditedModel model, Finding finding) {
        return Stream.concat(Stream.of(actor), finding.related().stream()).filter(Actor.class::isInstance)
                .map(Actor.class::cast).flatMap(holder -> holder.getRoles().stream()
                        .filter(role -> finding.wording().arguments().contains(RoleNames.kindOf(role)))
                        .map(role -> EditedModel.together(
                                Sentence.of("role.remove", holder, RoleNames.kindOf(role)),
                                List.of(new RemoveElement(role)))))
                .toList();
    }

    static EditOperation role(Actor actor, RoleKind kind, EditedModel model) {
        return EditedModel.together(Sentence.of("role", actor, kind),
                List.of(new AddElement(actor, Literals.ACTOR__ROLES,
                        Draft.of(Literals.ROLE).with(Literals.ROLE__TITLE, kind.getLiteral())
                                .with(Literals.ROLE__EXPECTATION, model.placeholder("expectation")).element())));
    }
}
