/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Dependency;

/** On what the whole depends, and then on which actors most others depend. */
final class DependencyBox {

    private final Presentation presentation;

    DependencyBox(Presentation presentation) {
        this.presentation = presentation;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Map<Actor, Set<Actor>> dependents = new LinkedHashMap<>();
        for (Dependency dependency : presentation.view().all(Dependency.class)) {
            if (!(dependency.eContainer() instanceof Actor actor)) {
                entries.add(new Entry(presentation.wording().plain(whole(dependency)),
                        presentation.marks(dependency)));
            } else if (Presentation.found(dependency.getOn()) != null) {
                dependents.computeIfAbsent(dependency.getOn(), key -> new LinkedHashSet<>()).add(actor);
            }
        }
        dependents.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Actor, Set<Actor>> entry) -> entry.getValue().size())
                        .reversed())
                .forEach(entry -> entries.add(new Entry(presentation.wording().countedText("canvas.dependents",
                        entry.getValue().size(), presentation.plainTitle(entry.getKey())))));
        return entries;
    }

    private List<Inline> whole(Dependency dependency) {
        Line line = Line.of(Prose.line(dependency.getText()));
        if (line.isEmpty()) {
            line.add(presentation.mentions(dependency.getTopics()));
        }
        if (Presentation.found(dependency.getOn()) != null) {
            line.text(line.isEmpty() ? "" : " ").add(presentation.say("canvas.on",
                    presentation.mention(dependency.getOn())));
        }
        return line.runs();
    }
}
