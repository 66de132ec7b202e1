/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Visibility;

/** Says in a cell which elements a row has to do with, and what must be known of its own. */
final class ElementWords {

    private static final String SEPARATOR = "; ";

    private final Presentation presentation;

    ElementWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The title of an element without markup; null for none and for one that is not found. */
    String title(NamedElement element) {
        return Presentation.found(element) == null ? null : plain(presentation.title(element));
    }

    /** The titles of the elements that are found, each once. */
    String titles(Collection<? extends NamedElement> elements) {
        return elements.stream().map(this::title).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Texts in one cell; those that are null or blank are left out. */
    static String joined(Collection<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    /** The word for a literal, with a capital; null for one that says nothing. */
    String label(Enumerator literal) {
        return Presentation.isStated(literal) ? Presentation.capital(presentation.label(literal)) : null;
    }

    /** That an element is illustrative or confidential; empty for most. */
    String marks(Element element) {
        return joined(List.of(
                EcosystemView.isIllustrative(element)
                        ? presentation.word("mark.illustrative") : "",
                element.getVisibility() == Visibility.CONFIDENTIAL
                        ? presentation.word("mark.confidential") : ""));
    }

    /** Runs as plain text. */
    String plain(List<? extends Inline> runs) {
        return presentation.wording().plain(runs);
    }
}
