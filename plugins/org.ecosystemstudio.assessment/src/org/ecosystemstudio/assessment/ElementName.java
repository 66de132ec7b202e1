/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;

/**
 * How a message calls an element: by kind and short name, as references write it, {@code goal Talent}; by its title where
 * it has no name; a nameless one by kind and the element around it, {@code cost share of action Website}.
 */
public final class ElementName {

    private static final String NAMELESS = "\u2026";
    private static final MessageBundle MESSAGES = MessageBundle.beside(ElementName.class);

    private ElementName() {
    }

    /** The kind and name of an element, as plain text without line breaks. */
    public static String of(EObject element, Locale language) {
        return of(element, language, Naming.NAMES);
    }

    /** The same in the way of a text: documents call elements by their titles. */
    public static String of(EObject element, Locale language, Naming naming) {
        List<EObject> path = new ArrayList<>(List.of(element));
        while (!isCalled(path.getLast()) && path.getLast().eContainer() instanceof NamedElement around) {
            path.add(around);
        }
        String name = single(path.getLast(), language, naming);
        for (EObject inner : path.reversed().subList(1, path.size())) {
            name = MESSAGES.text(language, "element.inside", single(inner, language, naming), name);
        }
        return name;
    }

    /** The short name as references write it, or the title in quotes; shortened when it is very long. Dots when it has neither. */
    public static String shortName(NamedElement element) {
        if (!isCalled(element)) {
            return NAMELESS;
        }
        boolean named = !isBlank(element.getName());
        String shown = PlainLine.shortened(named ? element.getName() : element.getTitle());
        return named ? shown : '"' + shown + '"';
    }

    private static String single(EObject element, Locale language, Naming naming) {
        return isCalled(element) ? naming.withKind((NamedElement) element, language)
                : Labels.noun(element.eClass(), language);
    }

    private static boolean isCalled(EObject element) {
        return element instanceof NamedElement named && !(isBlank(named.getName()) && isBlank(named.getTitle()));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
