/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** What programs show beside the name of an element: who sees to it, for what, what it yields, how it stands. */
public final class ElementNotes {

    private final Presentation presentation;
    private final SourceWords sources;
    private final RhythmWords rhythms;

    public ElementNotes(Presentation presentation) {
        this.presentation = presentation;
        sources = new SourceWords(presentation);
        rhythms = new RhythmWords(presentation.wording());
    }

    /** What there is to know of the element, a line each; empty when there is nothing. */
    public String text(Element element) {
        List<String> lines = new ArrayList<>();
        add(lines, "notes.who", sources.who(element));
        if (element instanceof WorkItem item) {
            add(lines, "notes.with", presentation.mentions(item.getParticipants()));
            add(lines, "notes.for", presentation.mentions(goals(item)));
            add(lines, "notes.delivers", presentation.mentions(item.getDeliverables()));
            lines.add(presentation.word("notes.standing", presentation.word("standing."
                    + presentation.plan().progress().of(item).standing().name())));
            if (presentation.plan().schedule().of(item).estimated()) {
                lines.add(presentation.word("notes.estimated"));
            }
        }
        if (element instanceof Action action) {
            add(lines, "notes.rhythm", rhythms.of(action.getRhythm()));
        }
        if (element instanceof Milestone milestone && milestone.getReached() != null) {
            lines.add(presentation.word("notes.reached"));
        }
        if (EcosystemView.isIllustrative(element)) {
            lines.add(presentation.word("notes.illustrative"));
        }
        if (element instanceof NamedElement named) {
            add(lines, "notes.about", Prose.line(named.getDescription()));
        }
        return String.join("\n", lines);
    }

    /**
     * What the element is for: the goals that it serves, or what kind of thing it is. Without commas, at which programs
     * part one category from the next even where the format says otherwise.
     */
    public List<String> categories(Element element) {
        List<String> goals = goals(element).stream().map(presentation::plainTitle)
                .map(title -> title.replaceAll("\\s*,\\s*", " - ")).distinct().toList();
        return !goals.isEmpty() || !isRecurring(element) ? goals : List.of(sources.kind(element));
    }

    private boolean isRecurring(Element element) {
        return presentation.plan().occurrences().bySource().containsKey(element);
    }

    /** The goals served by the element or by the nearest element around it that serves any. */
    private static Collection<Goal> goals(Element element) {
        return switch (element) {
            case Goal goal -> List.of(goal);
            case Action action -> action.getGoals().stream().filter(Objects::nonNull).filter(goal -> !goal.eIsProxy())
                    .toList();
            case Milestone milestone when !milestone.getTargets().isEmpty() -> milestone.getTargets().stream()
                    .filter(target -> Presentation.found(target) != null)
                    .flatMap(target -> goals(target).stream()).toList();
            default -> element.eContainer() instanceof Element container ? goals(container) : List.of();
        };
    }

    private void add(List<String> lines, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            lines.add(presentation.word(key, words));
        }
    }
}
