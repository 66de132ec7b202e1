/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.Actor;

/** Names files after actors: lower case letters without accents, digits and hyphens, no two the same. */
final class ActorSuffixes {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** The next actor's part of a file name. */
    String next(Actor actor) {
        String plain = Normalizer.normalize(actor.getName() == null ? "" : actor.getName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        String wanted = shortened.isEmpty() ? "actor" : shortened;
        String suffix = wanted;
        for (int number = 2; !taken.add(suffix); number++) {
            suffix = wanted + '-' + number;
        }
        return suffix;
    }
}
