/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * The anchors by which a plan's links find goals, actions and actors: made of the elements' names, so that they last as
 * long as the names do; a number follows where two would be the same.
 */
public final class Anchors {

    private static final int LONGEST = 60;

    private final Map<NamedElement, String> anchors = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Makes the anchors of all goals and actions of a model, and of the given actors. */
    public Anchors(EcosystemView view, List<? extends NamedElement> actors) {
        view.mainGoals().forEach(goal -> add("goal", goal));
        view.goals().forEach(goal -> add("goal", goal));
        view.actions().forEach(action -> add("action", action));
        actors.forEach(actor -> add("actor", actor));
    }

    /** The anchor of an element; null when nothing in the document can be linked to for it. */
    public String of(NamedElement element) {
        return anchors.get(element);
    }

    private void add(String kind, NamedElement element) {
        if (anchors.containsKey(element)) {
            return;
        }
        String base = kind + '-' + slug(element);
        String anchor = base;
        for (int number = 2; !used.add(anchor); number++) {
            anchor = base + '-' + number;
        }
        anchors.put(element, anchor);
    }

    private static String slug(NamedElement element) {
        String name = element.getName() == null ? "" : element.getName();
        if (!(element instanceof Actor) && element.eContainer() instanceof NamedElement parent
                && parent.getName() != null
                && parent.getClass() == element.getClass()) {
            name = parent.getName() + '-' + name;
        }
        StringBuilder slug = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST)
                .forEach(codePoint -> slug.appendCodePoint(Character.isLetterOrDigit(codePoint) ? codePoint : '-'));
        return slug.toString();
    }
}
