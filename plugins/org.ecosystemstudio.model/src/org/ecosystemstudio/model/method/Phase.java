/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;

/**
 * A phase of the ecosystem strategy model (handbook 3). Which steps belong to which phase is read from its text, which
 * does not say so outright: step 4 is the core of setting up, and steps 3 and 5 touch it.
 */
public enum Phase {

    /** Direct (richten): joint proposition and goals. */
    DIRECT("direct"),
    /** Set up (inrichten): scope, leadership, organisation and governance. */
    SET_UP("set_up"),
    /** Perform (verrichten): carry out, follow, adjust. */
    PERFORM("perform");

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /** Its name, with a capital: {@code Set up}. */
    public String title(Locale language) {
        return MethodTexts.text(language, "phase", key, "title");
    }

    /** What it is for, as a sentence. */
    public String purpose(Locale language) {
        return MethodTexts.text(language, "phase", key, "purpose");
    }

    /** Its steps, in order. */
    public List<Step> steps() {
        return Step.all().stream().filter(step -> step.phase() == this).toList();
    }

    /** Its segments of the cluster innovation circle, in order. */
    public List<Segment> segments() {
        return Segment.all().stream().filter(segment -> segment.phase() == this).toList();
    }
}
