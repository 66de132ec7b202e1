/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.documents.SourcePlaces;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Names elements by their titles, or else by kind and name, each with its place in the model's text. */
final class Places {

    private static final int MOST_ELEMENTS = 8;

    private final Presentation presentation;
    private final SourcePlaces places;
    private final Set<Actor> participants;

    Places(Presentation presentation, SourcePlaces places) {
        this.presentation = presentation;
        this.places = places;
        participants = Set.copyOf(presentation.view().participants());
    }

    /**
     * The different names of elements with commas between them; of many the first few and how many more there are, unless
     * they are all participants, which is said in so many words.
     */
    Line of(List<? extends Element> elements) {
        if (elements.size() > MOST_ELEMENTS && Set.copyOf(elements).equals(participants)) {
            return Line.of(presentation.say("score.allParticipants", Value.count(elements.size())));
        }
        List<List<Inline>> names = elements.stream().map(this::of).distinct().toList();
        Line line = new Line();
        names.stream().limit(MOST_ELEMENTS).forEach(name -> line.separator(", ").add(name));
        return names.size() <= MOST_ELEMENTS ? line
                : line.text(" ").add(presentation.say("open.andMore", Value.count(names.size() - MOST_ELEMENTS)));
    }

    /** The place of an element, with less weight than what stands before it; nothing when it is not known. */
    List<Inline> placeOf(Element element) {
        return places.of(element).map(place -> new Line().muted(List.of(place)).runs()).orElse(List.of());
    }

    private List<Inline> of(Element element) {
        Locale locale = presentation.locale();
        Line line = (element instanceof NamedElement named && named.getTitle() != null
                ? Line.of(presentation.title(named))
                : Line.of(ElementName.of(element, locale, Naming.TITLES)))
                .text(Presentation.sign(EcosystemView.isIllustrative(element)));
        List<Inline> place = placeOf(element);
        return place.isEmpty() ? line.runs() : line.text(" ").add(place).runs();
    }
}
