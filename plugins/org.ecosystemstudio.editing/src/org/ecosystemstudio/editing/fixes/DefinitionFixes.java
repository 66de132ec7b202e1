/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Involvement;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** Fixes of DEF: what makes an ecosystem. */
final class DefinitionFixes {

    private static final int FEWEST_PARTICIPANTS = 3;

    private DefinitionFixes() {
    }

    static void addTo(FixList list) {
        list.add("DEF3", Element.class, DefinitionFixes::addParticipants);
        list.add("DEF4", Element.class, DefinitionFixes::shareProposition, "none");
        list.add("DEF4", Proposition.class, DefinitionFixes::contribute, "missing");
        list.add("DEF5", Element.class, DefinitionFixes::markHardToCopy, "none");
        list.add("DEF5", Element.class,
                (marked, model, finding) -> List.of(EditedModel.together(Sentence.of("hard.to.copy", marked),
                        List.of(model.ask(marked, finding.feature(), "hard.to.copy")))),
                "reason");
    }

    private static List<EditOperation> addParticipants(Element whole, EditedModel model, Finding finding) {
        List<EditOperation> additions = new ArrayList<>();
        for (int i = model.view().participants().size(); i < FEWEST_PARTICIPANTS; i++) {
            additions.add(model.addOnTop(model.named(Literals.ACTOR, "actor")
                    .with(Literals.ACTOR__INVOLVEMENT, Involvement.PARTICIPANT).element()));
        }
        return additions.size() < 2 ? additions
                : List.of(EditedModel.together(Sentence.of("participants", additions.size()), additions));
    }

    /** Makes a proposition to which every participant contributes. */
    static List<EditOperation> shareProposition(Element whole, EditedModel model, Finding finding) {
        Draft proposition = model.named(Literals.PROPOSITION, "proposition")
                .with(Literals.PROPOSITION__BENEFICIARIES, model.placeholder("beneficiary"))
                .with(Literals.PROPOSITION__VALUE, model.placeholder("value"));
        model.view().participants().stream().filter(actor -> actor.getName() != null).forEach(actor -> proposition
                .with(Literals.PROPOSITION__CONTRIBUTIONS, ComplementarityFixes.contribution(actor, model)));
        return List.of(EditedModel.together(Sentence.of("proposition"),
                List.of(model.addOnTop(proposition.element()))));
    }

    /** Adds the contributions that no participant has stated yet. */
    private static List<EditOperation> contribute(Proposition proposition, EditedModel model, Finding finding) {
        List<EditOperation> additions = model.view().participants().stream()
                .filter(actor -> actor.getName() != null && proposition.getContributions().stream()
                        .noneMatch(contribution -> contribution.getActor() == actor))
                .<EditOperation>map(actor -> new AddElement(proposition, Literals.PROPOSITION__CONTRIBUTIONS,
                        ComplementarityFixes.contribution(actor, model)))
                .toList();
        return additions.isEmpty() ? List.of()
                : List.of(EditedModel.together(Sentence.of("contributions", proposition), additions));
    }

    /** Asks why contributions are hard to copy, or where there are none, capabilities. */
    private static List<EditOperation> markHardToCopy(Element whole, EditedModel model, Finding finding) {
        List<Contribution> contributions = model.view().all(Contribution.class).stream()
                .filter(contribution -> Stated.is(contribution.getActor())).toList();
        if (contributions.isEmpty()) {
            return model.best(model.view().all(Capability.class), capability -> 0).stream()
                    .map(capability -> EditedModel.together(Sentence.of("hard.to.copy", capability),
                            List.of(model.ask(capability, Literals.TOPIC__HARD_TO_COPY, "hard.to.copy"))))
                    .toList();
        }
        return model.best(contributions, contribution -> 0).stream()
                .map(contribution -> EditedModel.together(
                        Sentence.of("hard.to.copy.contribution", contribution.getActor()),
                        List.of(model.ask(contribution, Literals.CONTRIBUTION__HARD_TO_COPY, "hard.to.copy"))))
                .toList();
    }
}
