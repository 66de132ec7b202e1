/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.CollaborationForm;
import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.ecosystemstudio.model.ecosystem.LifeCyclePhase;

/**
 * What the types of ecosystem (handbook table 1), the forms of collaboration (2.2) and the phases of the life cycle (2.3;
 * the names after Moore 1993) are about. None of them is {@code UNSPECIFIED}.
 */
public final class Meaning {

    private Meaning() {
    }

    /** What a type of ecosystem aims at, in a few words. */
    public static String aim(EcosystemType type, Locale language) {
        return MethodTexts.text(language, "type", type.getName(), "aim");
    }

    /** How a type of ecosystem works, as a sentence. */
    public static String concept(EcosystemType type, Locale language) {
        return MethodTexts.text(language, "type", type.getName(), "concept");
    }

    /** The examples of a type that the handbook names, with commas between them. */
    public static String examples(EcosystemType type, Locale language) {
        return MethodTexts.text(language, "type", type.getName(), "examples");
    }

    /** What a form of collaboration is, as a sentence. */
    public static String of(CollaborationForm form, Locale language) {
        return MethodTexts.text(language, "form", form.getName(), "meaning");
    }

    /** What marks a phase of the life cycle, as a sentence. */
    public static String of(LifeCyclePhase phase, Locale language) {
        return MethodTexts.text(language, "life_cycle", phase.getName(), "meaning");
    }
}
