/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.elements;

import java.text.Normalizer;
import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.Actor;

/** The name of an actor as a part of a file name: lower case letters without accents, digits and hyphens, never a path. */
public final class FileNamePart {

    private static final int LONGEST = 60;

    private FileNamePart() {
    }

    /** The part for an actor; {@code actor} for one whose name has neither letters nor digits. */
    public static String of(Actor actor) {
        String plain = Normalizer.normalize(actor.getName() == null ? "" : actor.getName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return shortened.isEmpty() ? "actor" : shortened;
    }
}
