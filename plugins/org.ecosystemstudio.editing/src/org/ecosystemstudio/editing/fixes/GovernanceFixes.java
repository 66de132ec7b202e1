/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.EscalationPath;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.GovernanceStyle;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.GroupKind;
import org.ecosystemstudio.model.ecosystem.LegalForm;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.RoleKind;

/** Fixes of GOV: who leads, decides and settles. */
final class GovernanceFixes {

    private static final Set<DecisionSubject> ASKED = EnumSet.of(DecisionSubject.ADMISSION, DecisionSubject.BUDGET,
            DecisionSubject.SCOPE, DecisionSubject.ADJUSTMENT);
    private static final int LEVELS = 2;

    private GovernanceFixes() {
    }

    static void addTo(FixList list) {
        list.add("GOV1", Element.class, GovernanceFixes::lead, "", "leading");
        list.add("GOV1", Group.class, GovernanceFixes::addMember, "small");
        list.add("GOV1", Element.class, GovernanceFixes::chooseStyle, "governance", "style");
        list.add("GOV1", Element.class, GovernanceFixes::chooseLegalForm, "form");
        list.add("GOV2", Element.class, GovernanceFixes::decide);
        list.add("GOV3", Element.class, GovernanceFixes::escalate);
        list.add("GOV4", Element.class, RolesFixes::overview, "");
        list.add("GOV4", Element.class, GovernanceFixes::programmeOffice, "office");
    }

    private static List<EditOperation> addMember(Group group, EditedModel model, Finding finding) {
        List<Actor> others = model.view().participants().stream().filter(actor -> actor.getName() != null
                && actor != group.getChair() && !group.getMembers().contains(actor)).toList();
        if (group.getMembers().isEmpty() && group.getChair() == null) {
            return others.size() < LEVELS ? List.of()
                    : List.of(EditedModel.together(Sentence.of("members", group, others.subList(0, LEVELS)),
                            others.subList(0, LEVELS).stream()
                                    .map(actor -> new AddValue(group, Literals.GROUP__MEMBERS, actor)).toList()));
        }
        return model.best(others, actor -> actor.isDriver() ? 1 : 0).stream()
                .<EditOperation>map(actor -> new AddValue(group, Literals.GROUP__MEMBERS, actor)).toList();
    }

    /** Marks a group of at least two as the leading one, or makes one of the first two participants. */
    private static List<EditOperation> lead(Element whole, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        model.best(model.view().all(Group.class).stream().filter(group -> group.getMembers().size() >= LEVELS).toList(),
                group -> group.getMembers().size())
                .forEach(group -> operations.add(new SetValue(group, Literals.GROUP__LEADING, true)));
        List<Actor> members = model.best(model.view().participants().stream()
                .filter(actor -> actor.getName() != null).toList(), actor -> actor.isDriver() ? 1 : 0).stream()
                .limit(LEVELS).toList();
        if (members.size() == LEVELS) {
            operations.add(EditedModel.together(Sentence.of("group.leading", members),
                    List.of(model.addOnTop(model.named(Literals.GROUP, "group.leading")
                            .with(Literals.GROUP__KIND, GroupKind.CORE_TEAM).with(Literals.GROUP__LEADING, true)
                            .with(Literals.GROUP__MEMBERS, members).element()))));
        }
        return operations;
    }

    private static List<EditOperation> chooseStyle(Element whole, EditedModel model, Finding finding) {
        return List.of(GovernanceStyle.BOTTOM_UP, GovernanceStyle.TOP_DOWN).stream()
                .map(style -> inGovernance(model, Sentence.of("governance.style", style),
                        governance -> new SetValue(governance, Literals.GOVERNANCE__STYLE, style)))
                .toList();
    }

    private static List<EditOperation> chooseLegalForm(Element whole, EditedModel model, Finding finding) {
        return LegalForm.VALUES.stream().filter(form -> form != LegalForm.UNSPECIFIED)
                .map(form -> inGovernance(model, Sentence.of("governance.form", form),
                        governance -> new SetValue(governance, Literals.GOVERNANCE__LEGAL_FORM, form)))
                .toList();
    }

    /** Changes the governance block, or a new one where there is none. */
    private static EditOperation inGovernance(EditedModel model, Sentence sentence,
            Function<? super Governance, ? extends EditOperation> change) {
        return model.view().governance()
                .map(governance -> EditedModel.together(sentence, List.of(change.apply(governance))))
                .orElseGet(() -> {
                    Governance governance = (Governance) Draft.of(Literals.GOVERNANCE).element();
                    return EditedModel.together(sentence,
                            List.of(model.addOnTop(governance), change.apply(governance)));
                });
    }

    /** Gives what nobody decides yet to a group or an actor. */
    private static List<EditOperation> decide(Element whole, EditedModel model, Finding finding) {
        Set<DecisionSubject> missing = EnumSet.copyOf(ASKED);
        model.view().governance().ifPresent(
                governance -> governance.getDecisionRights().forEach(right -> missing.removeAll(right.getSubjects())));
        return missing.isEmpty() ? List.of() : deciders(model).stream()
                .map(party -> inGovernance(model, Sentence.of("decides", party, List.copyOf(missing)),
                        governance -> new AddElement(governance, Literals.GOVERNANCE__DECISION_RIGHTS,
                                Draft.of(Literals.DECISION_RIGHT)
                                        .with(Literals.DECISION_RIGHT__SUBJECTS, List.copyOf(missing))
                                        .with(Literals.DECISION_RIGHT__BY, party).element())))
                .toList();
    }

    /** The groups, the leading one first, then the participants. */
    static List<Party> deciders(EditedModel model) {
        List<Party> parties = new ArrayList<>(model.view().all(Group.class));
        parties.addAll(model.view().participants());
        parties.removeIf(party -> party.getName() == null);
        return model.best(parties, party -> party instanceof Group group ? group.isLeading() ? 3 : 2
                : ((Actor) party).isDriver() ? 1 : 0);
    }

    /** Completes the escalation path with parties that fit, to two levels. */
    private static List<EditOperation> escalate(Element whole, EditedModel model, Finding finding) {
        List<Party> parties = deciders(model);
        List<Party> path = model.view().governance().map(Governance::getEscalation)
                .map(escalation -> List.<Party>copyOf(escalation.getLevels())).orElse(List.of());
        List<EditOperation> operations = new ArrayList<>();
        if (!path.isEmpty()) {
            model.view().governance().map(Governance::getEscalation)
                    .ifPresent(escalation -> operations.addAll(raise(escalation, parties, model)));
        } else if (parties.size() < LEVELS) {
            operations.addAll(escalateToNew(model, parties));
        } else {
            List<Party> levels = List.of(parties.get(1), parties.get(0));
            operations.add(inGovernance(model, Sentence.of("escalation", levels.get(0), levels.get(1)),
                    governance -> new AddElement(governance, Literals.GOVERNANCE__ESCALATION,
                            Draft.of(Literals.ESCALATION_PATH).with(Literals.ESCALATION_PATH__LEVELS, levels)
                                    .element())));
        }
        return operations;
    }

    /** A higher level on top of a path: one of the parties, or a new group where there is no other. */
    private static List<EditOperation> raise(EscalationPath path, List<Party> parties, EditedModel model) {
        List<EditOperation> operations = parties.stream().filter(party -> !path.getLevels().contains(party))
                .<EditOperation>map(party -> new AddValue(path, Literals.ESCALATION_PATH__LEVELS, party)).toList();
        if (!operations.isEmpty()) {
            return operations;
        }
        Group group = (Group) model.named(Literals.GROUP, "group").element();
        EditOperation raising = new AddValue(path, Literals.ESCALATION_PATH__LEVELS, group);
        return List.of(EditedModel.together(Sentence.of("with.new", raising, Literals.GROUP),
                List.of(model.addOnTop(group), raising)));
    }

    /** An escalation path to a new group, from the only party that there is, or from another new group. */
    private static List<EditOperation> escalateToNew(EditedModel model, List<Party> parties) {
        List<EditOperation> additions = new ArrayList<>();
        List<Party> levels = new ArrayList<>(parties);
        while (levels.size() < LEVELS) {
            Group group = (Group) model.named(Literals.GROUP, "group").element();
            additions.add(model.addOnTop(group));
            levels.add(group);
        }
        EditOperation path = inGovernance(model, Sentence.of("escalation", levels.get(0), levels.get(1)),
                governance -> new AddElement(governance, Literals.GOVERNANCE__ESCALATION,
                        Draft.of(Literals.ESCALATION_PATH).with(Literals.ESCALATION_PATH__LEVELS, levels).element()));
        additions.add(path);
        return List.of(EditedModel.together(Sentence.of("with.new", path, Literals.GROUP), additions));
    }

    /** Adds a programme office, or a programme manager. */
    private static List<EditOperation> programmeOffice(Element whole, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        operations.add(EditedModel.together(Sentence.of("programme.office"),
                List.of(model.addOnTop(model.named(Literals.GROUP, "programme.office")
                        .with(Literals.GROUP__KIND, GroupKind.PROGRAMME_OFFICE).element()))));
        operations.addAll(model.eachParticipant(actor -> actor.isDriver() ? 1 : 0,
                actor -> RolesFixes.role(actor, RoleKind.PROGRAMME_MANAGER, model)));
        return operations;
    }
}
