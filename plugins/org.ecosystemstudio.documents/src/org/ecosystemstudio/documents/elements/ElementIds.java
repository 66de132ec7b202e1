/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * What programs know the elements of one model by, from one export to the next: the kind of element and its full name
 * ({@code task:Traineeship.Werving}). A nameless element goes by the nearest named one around it and by what people
 * tell it from others by: its title, the channels it uses, the duty it is ({@code milestone:Visionlab/Opening}). Where
 * all that is the same, the order in the view counts. No two are the same, and none depends on how the model is spread
 * over files.
 */
public final class ElementIds {

    private final Map<EObject, String> ids = new HashMap<>();

    /** The identities of the elements of a model. */
    public ElementIds(EcosystemView view) {
        Set<String> taken = new HashSet<>();
        for (Element element : view.all(Element.class)) {
            String wanted = kind(element) + ':' + name(element);
            String id = wanted;
            for (int number = 2; !taken.add(id); number++) {
                id = wanted + '#' + number;
            }
            ids.put(element, id);
        }
    }

    /**
     * The identity of an element.
     *
     * @throws IllegalArgumentException when it is not of the model
     */
    public String of(Element element) {
        String id = ids.get(element);
        if (id == null) {
            throw new IllegalArgumentException("Not a part of this model: " + element);
        }
        return id;
    }

    private static String kind(Element element) {
        String name = element.eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String name(Element element) {
        String name = FullName.of(element);
        return name.isEmpty() ? around(element) + '/' + String.join(", ", marks(element)) : name;
    }

    private static String around(Element element) {
        for (EObject above = element.eContainer(); above != null && !(above instanceof Ecosystem); above =
                above.eContainer()) {
            String name = FullName.of(above);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static List<String> marks(Element element) {
        List<String> marks = new ArrayList<>();
        switch (element) {
            case NamedElement named -> marks.add(named.getTitle());
            case ChannelUse use -> marks.addAll(use.getChannels());
            case MonitoringDuty duty -> {
                marks.add(duty.getTask().getLiteral());
                marks.add(Presentation.isStated(duty.getSubject()) ? duty.getSubject().getLiteral() : null);
            }
            default -> {
                // Nothing lasting tells it from others of its kind.
            }
        }
        return marks.stream().filter(Objects::nonNull).map(String::strip).toList();
    }
}
