/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.Labels;

/**
 * Finds the elements that cells name: by full name, by name, or by title. Where there is no model to look in, actors,
 * goals and capabilities that a row names are made.
 */
public final class References {

    private static final Map<EClass, EClass> MADE =
            Map.of(Literals.ACTOR, Literals.ACTOR, Literals.PARTY, Literals.ACTOR,
                    Literals.GOAL, Literals.GOAL, Literals.TOPIC, Literals.CAPABILITY);

    private final Names names;
    private final FreeNames free;
    private final boolean makesMissing;
    private final Map<String, NamedElement> made = new LinkedHashMap<>();

    /** @param makesMissing whether to make what is named and is not there */
    public References(Names names, FreeNames free, boolean makesMissing) {
        this.names = names;
        this.free = free;
        this.makesMissing = makesMissing;
    }

    /** The elements that were made because rows name them. */
    public List<NamedElement> made() {
        return List.copyOf(made.values());
    }

    /**
     * The element that a text names.
     *
     * @throws MisfitException when there is none, or there are several
     */
    public EObject one(String text, EClass type, RowDraft row, Locale language) throws MisfitException {
        List<NamedElement> found = names.find(text, type);
        if (found.size() > 1) {
            throw MisfitException.of("reference.several", text.strip(), Labels.plural(type, language),
                    found.stream().map(NamedElement::getName).collect(Collectors.joining(", ")));
        }
        NamedElement element = found.isEmpty() ? make(text, type) : found.getFirst();
        if (element == null) {
            throw MisfitException.of("reference.none", Labels.noun(type, language), text.strip());
        }
        row.mention(element);
        return element;
    }

    /**
     * The elements that a text names, with semicolons, line breaks or commas between them; each once.
     *
     * @throws MisfitException when one of them is not there, or there are several of its name
     */
    public List<EObject> many(String text, EClass type, RowDraft row, Locale language) throws MisfitException {
        List<EObject> elements = new ArrayList<>();
        for (String part : text.split("[;\\n]")) {
            boolean isWhole = part.indexOf(',') < 0 || !names.find(part, type).isEmpty();
            for (String name : isWhole ? new String[] { part } : part.split(",")) {
                if (!name.isBlank()) {
                    EObject element = one(name, type, row, language);
                    if (!elements.contains(element)) {
                        elements.add(element);
                    }
                }
            }
        }
        return elements;
    }

    /** The names that are free. */
    FreeNames free() {
        return free;
    }

    private NamedElement make(String text, EClass type) {
        EClass madeType = makesMissing ? MADE.get(type) : null;
        if (madeType == null || PlainWords.of(text).isEmpty()) {
            return null;
        }
        return made.computeIfAbsent(madeType.getName() + PlainWords.of(text), key -> {
            NamedElement element = (NamedElement) EcoreUtil.create(madeType);
            free.name(element, text.strip(), "");
            names.add(element, element.getName());
            return element;
        });
    }
}
