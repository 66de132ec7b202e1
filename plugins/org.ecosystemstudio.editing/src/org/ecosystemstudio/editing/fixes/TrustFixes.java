/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.ActivityKind;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.AgreementSubject;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.CommitmentKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.values.TimeSpan;

/** Fixes of SF4: trust, group feeling and commitment. */
final class TrustFixes {

    private static final TimeSpan A_DAY_OF_HOURS = TimeSpan.valueOf("8 h");

    private TrustFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF4.1", Actor.class, TrustFixes::commit, "");
        list.add("SF4.1", Commitment.class, (commitment, model, finding) -> List
                .of(new SetValue(commitment, Literals.COMMITMENT__DATE, model.today())), "undated");
        list.add("SF4.2", Element.class, TrustFixes::commitMeans);
        list.add("SF4.3", Element.class, TrustFixes::meet);
        list.add("SF4.4", Element.class, TrustFixes::agree);
    }

    static List<EditOperation> commit(Actor actor, EditedModel model, Finding finding) {
        return Stream.of(CommitmentKind.LETTER, CommitmentKind.CONTRACT, CommitmentKind.MEMBERSHIP)
                .<EditOperation>map(kind -> EditedModel.together(Sentence.of("commitment", actor, kind),
                        List.of(new AddElement(actor, Literals.ACTOR__COMMITMENTS, commitment(kind, model).element()))))
                .toList();
    }

    private static Draft commitment(CommitmentKind kind, EditedModel model) {
        return Draft.of(Literals.COMMITMENT).with(Literals.COMMITMENT__KIND, kind)
                .with(Literals.COMMITMENT__DATE, model.today())
                .with(Literals.COMMITMENT__TEXT, model.placeholder("commitment"));
    }

    /** Lets participants that commit nothing yet commit a day in kind: one, or as many as are missing to two. */
    private static List<EditOperation> commitMeans(Element whole, EditedModel model, Finding finding) {
        List<Actor> without = model.view().participants().stream()
                .filter(actor -> actor.getName() != null && !commitsMeans(actor)).toList();
        int missing = 2 - (model.view().participants().size() - without.size());
        if (missing > without.size() || missing < 1) {
            return List.of();
        }
        List<EditOperation> operations = new ArrayList<>();
        for (Actor actor : model.best(without, actor -> actor.isDriver() ? 1 : 0)) {
            List<Actor> committing = missing == 1 ? List.of(actor) : without.subList(0, missing);
            operations.add(EditedModel.together(Sentence.of("commitment.hours", committing, A_DAY_OF_HOURS),
                    committing.stream().map(each -> new AddElement(each, Literals.ACTOR__COMMITMENTS,
                            commitment(CommitmentKind.IN_KIND, model)
                                    .with(Literals.COMMITMENT__HOURS, A_DAY_OF_HOURS).element()))
                            .toList()));
        }
        return missing == 1 ? operations : operations.subList(0, 1);
    }

    private static boolean commitsMeans(Actor actor) {
        return actor.getCommitments().stream().anyMatch(commitment -> commitment.getWorth() != null
                || commitment.getHours() != null || commitment.getKind() == CommitmentKind.MONEY
                || commitment.getKind() == CommitmentKind.IN_KIND);
    }

    /** Lets a group meet every month, or adds a meeting for all every quarter. */
    private static List<EditOperation> meet(Element whole, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        Draft meeting = model.named(Literals.ACTION, "meeting")
                .with(Literals.ACTION__ACTIVITY, ActivityKind.INTERCOMPANY_SESSION)
                .with(Literals.ACTION__RHYTHM, every(TimeUnit.QUARTER))
                .with(Literals.WORK_ITEM__PARTICIPANTS,
                        model.view().participants().stream().filter(actor -> actor.getName() != null).toList());
        operations.add(EditedModel.together(Sentence.of("meeting"), List.of(model.addOnTop(meeting.element()))));
        model.best(model.view().all(Group.class), group -> group.isLeading() ? 1 : 0)
                .forEach(group -> operations.add(EditedModel.together(Sentence.of("group.meets", group),
                        List.of(new AddElement(group, Literals.GROUP__MEETS, every(TimeUnit.MONTH))))));
        return operations;
    }

    static EObject every(TimeUnit unit) {
        return Draft.of(Literals.RECURRENCE).with(Literals.RECURRENCE__UNIT, unit).element();
    }

    /** Adds an agreement about what no agreement is about yet. */
    private static List<EditOperation> agree(Element whole, EditedModel model, Finding finding) {
        List<AgreementSubject> missing = Stream.of(AgreementSubject.IP, AgreementSubject.KNOWLEDGE_SHARING)
                .filter(subject -> model.view().all(Agreement.class).stream()
                        .noneMatch(agreement -> agreement.getSubjects().contains(subject)
                                && !finding.related().contains(agreement)))
                .toList();
        return missing.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("agreement", missing),
                        List.of(model.addOnTop(model.named(Literals.AGREEMENT, "agreement")
                                .with(Literals.AGREEMENT__SUBJECTS, missing).element()))));
    }
}
