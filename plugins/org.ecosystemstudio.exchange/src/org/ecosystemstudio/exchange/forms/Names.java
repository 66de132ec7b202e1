/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** The named elements of a model, and those that rows bring, by what people call them. */
public final class Names {

    private final Map<String, List<NamedElement>> byFullName = new HashMap<>();
    private final Map<String, List<NamedElement>> byWord = new HashMap<>();
    private final Map<String, List<NamedElement>> byTitle = new HashMap<>();

    /** The named elements of a model. */
    public Names(EcosystemView view) {
        for (NamedElement element : view.all(NamedElement.class)) {
            if (element.getName() != null) {
                add(element, FullName.of(element));
            }
        }
    }

    /** Adds an element that is no part of the model yet. */
    public void add(NamedElement element, String fullName) {
        put(byFullName, fullName, element);
        put(byWord, PlainWords.of(element.getName()), element);
        if (element.getTitle() != null) {
            put(byTitle, PlainWords.of(element.getTitle()), element);
        }
    }

    /** Adds a title that an element is going to have. */
    public void addTitle(NamedElement element, String title) {
        put(byTitle, PlainWords.of(title), element);
    }

    private static void put(Map<String, List<NamedElement>> map, String key, NamedElement element) {
        map.computeIfAbsent(key, none -> new ArrayList<>(1)).add(element);
    }

    /** The elements of a type that a text names: by full name, else by name, else by title; usually one or none. */
    public List<NamedElement> find(String text, EClass type) {
        String plain = PlainWords.of(text);
        List<NamedElement> found = of(byFullName, text.strip(), type);
        if (found.isEmpty() && !plain.isEmpty()) {
            found = of(byWord, plain, type);
        }
        return found.isEmpty() && !plain.isEmpty() ? of(byTitle, plain, type) : found;
    }

    private static List<NamedElement> of(Map<String, List<NamedElement>> map, String key, EClass type) {
        return map.getOrDefault(key, List.of()).stream().filter(type::isInstance).toList();
    }
}
