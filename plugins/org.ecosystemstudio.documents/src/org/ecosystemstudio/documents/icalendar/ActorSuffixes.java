/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.util.HashSet;
import java.util.Set;

import org.ecosystemstudio.documents.elements.FileNamePart;
import org.ecosystemstudio.model.ecosystem.Actor;

/** Names files after actors, no two the same. */
final class ActorSuffixes {

    private final Set<String> taken = new HashSet<>();

    /** The next actor's part of a file name. */
    String next(Actor actor) {
        String wanted = FileNamePart.of(actor);
        String suffix = wanted;
        for (int number = 2; !taken.add(suffix); number++) {
            suffix = wanted + '-' + number;
        }
        return suffix;
    }
}
