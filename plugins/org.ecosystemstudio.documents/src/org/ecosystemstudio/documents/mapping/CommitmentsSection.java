/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.ContributionWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RoleWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Role;

/** What each party is asked, beside what it has committed itself to (handbook 3.1, success factors 4 and 5). */
public final class CommitmentsSection implements PlanSection {

    private final Presentation presentation;
    private final CommitmentWords commitments;
    private final Map<Actor, List<Contribution>> contributions = new HashMap<>();

    /** Makes the section as a presentation shows it. */
    public CommitmentsSection(Presentation presentation) {
        this.presentation = presentation;
        commitments = new CommitmentWords(presentation);
        presentation.view().all(Contribution.class).forEach(contribution -> contributions
                .computeIfAbsent(contribution.getActor(), actor -> new ArrayList<>()).add(contribution));
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            Line asked = asked(actor);
            Line given = new Line();
            actor.getCommitments().forEach(commitment -> given.below().add(commitments.of(commitment)));
            if (!asked.isEmpty() || !given.isEmpty()) {
                rows.add(new Table.Row(Table.Role.BODY, "",
                        List.of(new Table.Cell(presentation.mention(actor)), asked.cell(), given.cell())));
            }
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("commitment", presentation.say("commitment.title"),
                        List.of(new Block.Paragraph(presentation.say("commitment.lead")),
                                new Table(presentation.say("commitment.caption"), List.of(
                                        new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 24),
                                        new Table.Column(presentation.word("commitment.asked"), Table.Kind.TEXT, 0),
                                        new Table.Column(presentation.word("commitment.given"), Table.Kind.TEXT, 32)),
                                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Line asked(Actor actor) {
        Line asked = new Line();
        for (Role role : actor.getRoles()) {
            List<Inline> expectation = Prose.line(role.getExpectation());
            Line name = Line.of(RoleWords.of(role, presentation)).add(presentation.marks(role));
            if (!name.isEmpty() || !expectation.isEmpty()) {
                asked.below().strong(name.runs()).text(name.isEmpty() || expectation.isEmpty() ? "" : ": ")
                        .add(expectation);
            }
        }
        for (Contribution contribution : contributions.getOrDefault(actor, List.of())) {
            List<Inline> words = new ContributionWords(presentation).brief(contribution);
            if (!words.isEmpty()) {
                asked.below().add(presentation.say("commitment.contribution", words));
            }
        }
        return asked;
    }
}
