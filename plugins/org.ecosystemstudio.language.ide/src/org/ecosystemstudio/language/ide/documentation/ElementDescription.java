/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.documentation;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.documentation.MetamodelDocumentation;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What editors tell of elements and of the words of the language, in Markdown. */
@Singleton
public class ElementDescription {

    private final IdeMessages messages;

    @Inject
    ElementDescription(IdeMessages messages) {
        this.messages = messages;
    }

    /** What is known of an element: its kind, name and title, what it says of itself, and what its kind means. */
    public String of(NamedElement element) {
        StringBuilder text = new StringBuilder("**").append(capital(messages.noun(element.eClass()))).append("** ");
        if (element.getName() != null) {
            text.append('`').append(element.getName()).append('`');
        }
        if (element.getTitle() != null) {
            text.append(element.getName() == null ? "" : " – ").append(escaped(element.getTitle()));
        }
        if (EcosystemView.isIllustrative(element)) {
            text.append(" *(").append(messages.text("hover.illustrative")).append(")*");
        }
        if (element.getDescription() != null) {
            text.append("\n\n").append(element.getDescription());
        }
        MetamodelDocumentation.of(element.eClass(), messages.locale())
                .ifPresent(meaning -> text.append("\n\n---\n\n").append(escaped(meaning)));
        return text.toString();
    }

    /** What a word of the language means; empty when the metamodel says nothing of it. */
    public Optional<String> of(String words, EModelElement meaning) {
        return meaning(meaning, messages.locale()).map(text -> "**`" + words + "`**\n\n" + escaped(text));
    }

    /** What a question or rule of the method says; empty when the method has none with the code. */
    public Optional<String> ofCode(String code) {
        return MethodCode.find(code, messages).map(found -> "**`" + code + "`** " + escaped(found.title())
                + (found.documentation().startsWith(found.title() + "\n\n")
                        ? escaped(found.documentation().substring(found.title().length()))
                        : "\n\n" + escaped(found.documentation())));
    }

    /** What a part of the metamodel means, as plain text. */
    public Optional<String> meaning(EModelElement part) {
        return meaning(part, messages.locale());
    }

    private static Optional<String> meaning(EModelElement part, Locale language) {
        return switch (part) {
            case EClass type -> MetamodelDocumentation.of(type, language);
            case EStructuralFeature feature -> MetamodelDocumentation.of(feature, language);
            case EEnumLiteral literal -> MetamodelDocumentation.of(literal, language)
                    .or(() -> MetamodelDocumentation.of(literal.getEEnum(), language));
            default -> Optional.empty();
        };
    }

    private static String capital(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private static String escaped(String plain) {
        return plain.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
