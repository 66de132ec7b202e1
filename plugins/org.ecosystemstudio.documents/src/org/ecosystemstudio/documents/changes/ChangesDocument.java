/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.score.ScoreChange;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.Effect;
import org.ecosystemstudio.planning.changes.ElementChange;
import org.ecosystemstudio.planning.changes.ElementChange.Kind;

/**
 * What changed since an earlier version, for a steering group: what it does to the plan first, then all of it by
 * subject.
 */
public final class ChangesDocument {

    private final DocumentSource source;
    private final Presentation presentation;

    /** Prepares the document. */
    public ChangesDocument(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; without an earlier version it says that there is none. */
    public Document compose() {
        return source.earlier().map(this::compared).orElseGet(() -> document(
                presentation.say("changes.nothingToCompare"),
                List.of(new Block.Paragraph(presentation.say("changes.howToCompare"))), List.of()));
    }

    private Document compared(EarlierVersion earlier) {
        Changes changes = Changes.between(earlier.plan(), source.plan());
        List<Block> opening = new ArrayList<>(List.of(facts(changes)));
        opening.addAll(new EffectSummary(presentation, changes.effect(),
                ScoreChange.between(earlier.assessment(), source.assessment())).blocks());
        List<Section> sections = new ArrayList<>();
        ChangeTable table = new ChangeTable(presentation, earlier.plan());
        for (ChangeGroup group : ChangeGroup.values()) {
            List<ElementChange> ofGroup = group.of(changes);
            if (!ofGroup.isEmpty()) {
                sections.add(Section.of(group.anchor(), presentation.say(group.key()), List.of(
                        table.of(presentation.say("changes.caption", presentation.word(group.key())), ofGroup))));
            }
        }
        return document(lead(earlier, changes), opening, sections);
    }

    /** What it is compared with: a version of another day, or the same day's in another folder. */
    private List<Inline> lead(EarlierVersion earlier, Changes changes) {
        Line lead = Line.of(earlier.date().equals(source.plan().today())
                ? presentation.say("changes.lead.sameDay", earlier.name())
                : presentation.say("changes.lead", earlier.name(), new Value.FullDay(earlier.date())));
        return changes.isEmpty() ? lead.text(" ").add(presentation.say("changes.lead.none")).runs() : lead.runs();
    }

    private Document document(List<Inline> lead, List<Block> opening, List<Section> sections) {
        return new Frame(presentation).document("changes", lead, opening, sections);
    }

    private KeyFacts facts(Changes changes) {
        List<KeyFacts.KeyFact> facts = new ArrayList<>();
        for (Kind kind : List.of(Kind.ADDED, Kind.CHANGED, Kind.REMOVED)) {
            int count = (int) changes.elements().stream().filter(change -> change.kind() == kind).count();
            facts.add(new KeyFacts.KeyFact(List.of(new Inline.Typed(Value.count(count))),
                    presentation.say("changes.fact." + kind.name())));
        }
        Effect effect = changes.effect();
        if (effect.workingDays() != null && effect.workingDays() != 0) {
            facts.add(new KeyFacts.KeyFact(List.of(new Inline.Typed(new Value.Day(effect.endAfter()))),
                    presentation.say("changes.fact.end",
                            new DifferenceWords(presentation).days(effect.workingDays()))));
        }
        effect.budgets().stream().filter(budget -> budget.moreCost().amount().signum() != 0).findFirst()
                .ifPresent(budget -> facts.add(new KeyFacts.KeyFact(
                        List.of(new Inline.Typed(new Value.Amount(budget.costAfter()))), presentation.say(
                                "changes.fact.cost", new DifferenceWords(presentation).more(budget.moreCost())))));
        return new KeyFacts(facts);
    }
}
