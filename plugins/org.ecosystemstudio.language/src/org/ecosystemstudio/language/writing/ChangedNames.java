/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Refuses new names that are none or that another element has. It looks before anything is written: what refers to such an
 * element cannot be written either, and a message of that would name the wrong culprit.
 */
final class ChangedNames {

    private static final String NAME = "Name";

    private final WritingContext context;
    private final LanguageMessages messages;

    ChangedNames(WritingContext context, LanguageMessages messages) {
        this.context = context;
        this.messages = messages;
    }

    void check(List<EObject> elements) {
        for (EObject element : elements) {
            if (element instanceof NamedElement named) {
                check(named, nameBefore(named));
            }
        }
    }

    private String nameBefore(NamedElement element) {
        ElementText text = context.find(element);
        List<ElementText.Atom> names = text == null ? List.of() : text.values(Literals.NAMED_ELEMENT__NAME);
        return names.isEmpty() ? null : (String) context.values().read(names.getLast());
    }

    private void check(NamedElement element, String before) {
        String name = element.getName();
        if (name == null ? before == null || element.getTitle() != null : name.equals(before)) {
            return;
        }
        String called = messages.noun(element.eClass()) + (before == null ? "" : ' ' + before);
        if (name == null) {
            throw refused("write.nameless", element, called);
        }
        if (context.values().write(name, NAME) == null) {
            throw refused("write.name", element, called, name);
        }
        EObject other = before == null ? null : context.names().otherOfSameName(element);
        if (other != null) {
            throw refused("write.taken", element, called, name, context.refusal().describe(other));
        }
    }

    private UnwritableChangeException refused(String key, NamedElement element, String... arguments) {
        return new UnwritableChangeException(messages.text(key, (Object[]) arguments), element);
    }
}
