/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.ActorKind;

/** The three kinds of organisation of a triple helix, in Dutch the three Os (handbook 2.2, 3.1). */
public enum TripleHelix {

    /** Companies (ondernemingen). */
    COMPANY("company"),
    /** Knowledge and education institutes (onderzoek en onderwijs). */
    KNOWLEDGE("knowledge"),
    /** Governments (overheden). */
    GOVERNMENT("government");

    private final String key;

    TripleHelix(String key) {
        this.key = key;
    }

    /** Which of the three a kind of actor is; empty for the kinds beyond the triple helix. */
    public static Optional<TripleHelix> of(ActorKind kind) {
        return switch (kind) {
            case COMPANY -> Optional.of(COMPANY);
            case KNOWLEDGE_INSTITUTE, EDUCATION_INSTITUTE -> Optional.of(KNOWLEDGE);
            case GOVERNMENT -> Optional.of(GOVERNMENT);
            default -> Optional.empty();
        };
    }

    /** What it is called, as within a sentence. */
    public String label(Locale language) {
        return MethodTexts.text(language, "helix", key);
    }
}
