/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.DocumentLanguage;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.planning.disclosure.Audience;

/**
 * Which documents are wanted.
 *
 * @param types the documents, in the order in which they are made
 * @param languages the languages; empty means the one that the model names, and Dutch when it names none
 * @param formats the formats; at least one
 * @param audience for whom they are made
 * @param style how they look, and what they call things
 * @param actor the name or title of the actor whom documents of one actor are about; these are left out when it is empty,
 *            and when a model has no such actor or several
 * @param unasked those of the documents that nobody named, because all were wanted: they are left out where the model has
 *            not {@linkplain DocumentType#hasSubjectIn what they are about}
 */
public record DocumentSelection(List<DocumentType> types, Set<Language> languages, Set<DocumentFormat> formats,
        Audience audience, HouseStyle style, Optional<String> actor, Set<DocumentType> unasked) {

    /** Keeps copies. */
    public DocumentSelection {
        types = List.copyOf(types);
        languages = Set.copyOf(languages);
        formats = Set.copyOf(formats);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(style);
        Objects.requireNonNull(actor);
        unasked = Set.copyOf(unasked);
    }

    /** Documents that are each named. */
    public DocumentSelection(List<DocumentType> types, Set<Language> languages, Set<DocumentFormat> formats,
            Audience audience, HouseStyle style, Optional<String> actor) {
        this(types, languages, formats, audience, style, actor, Set.of());
    }

    /** Documents for the steering group, without a style. */
    public DocumentSelection(List<DocumentType> types, Set<Language> languages, Set<DocumentFormat> formats) {
        this(types, languages, formats, Audience.STEERING, HouseStyle.PLAIN, Optional.empty());
    }

    /** All documents in the given languages and formats. */
    public static DocumentSelection allDocuments(Set<Language> languages, Set<DocumentFormat> formats) {
        return new DocumentSelection(List.of(DocumentType.values()), languages, formats);
    }

    /** The action plan in the given languages and formats: what people get who name no document. */
    public static DocumentSelection actionPlan(Set<Language> languages, Set<DocumentFormat> formats) {
        return new DocumentSelection(List.of(DocumentType.ACTION_PLAN), languages, formats);
    }

    /** The same documents, of which those are left out that nobody named and that would have nothing to say. */
    public DocumentSelection asking(Set<DocumentType> named) {
        return new DocumentSelection(types, languages, formats, audience, style, actor, types.stream()
                .filter(type -> !named.contains(type)).collect(Collectors.toSet()));
    }

    /** The languages in which documents of the model are wanted. */
    Set<Language> languagesFor(EcosystemView view) {
        if (!languages.isEmpty()) {
            return languages;
        }
        boolean english = view.ecosystem().map(Ecosystem::getDocumentLanguage)
                .filter(language -> language == DocumentLanguage.EN).isPresent();
        return Set.of(english ? Language.ENGLISH : Language.DUTCH);
    }
}
