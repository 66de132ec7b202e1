/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** The proposition sheet: what the partners offer together, to whom, and what each gives and gets (handbook 3.2). */
public final class PropositionSheet {

    private final Presentation presentation;
    private final DocumentSource source;

    /** Prepares the document. */
    public PropositionSheet(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; the offer of an only proposition stands on the first page. */
    public Document compose() {
        List<Proposition> propositions = presentation.view().all(Proposition.class);
        boolean isOnly = propositions.size() == 1;
        List<Section> sections = new ArrayList<>(isOnly
                ? new PropositionParts(presentation, propositions.getFirst(), true).sections()
                : new PropositionsSection(presentation).sections());
        wholeBenefits().ifPresent(sections::add);
        Stream.of(new InfluencesSection(presentation), new PropositionRisks(presentation),
                new OpenPointsSection(presentation, source, EnumSet.of(MethodStep.PROPOSITION), "open.title"))
                .map(PlanSection::compose).flatMap(Optional::stream).forEach(sections::add);
        return new Frame(presentation).document("proposition-sheet", presentation.say("propositionSheet.lead"),
                isOnly ? new PropositionParts(presentation, propositions.getFirst(), true).offer() : List.of(),
                sections);
    }

    private Optional<Section> wholeBenefits() {
        BenefitWords words = new BenefitWords(presentation);
        List<List<Block>> items = presentation.view().all(Benefit.class).stream()
                .filter(benefit -> !(benefit.eContainer() instanceof Actor) && benefit.getActor() == null)
                .map(words::of).filter(line -> !line.isEmpty())
                .map(line -> List.<Block>of(new Block.Paragraph(line))).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.of("whole",
                presentation.say("giveAndGet.whole"), List.of(new Block.Items(0, items))));
    }
}
