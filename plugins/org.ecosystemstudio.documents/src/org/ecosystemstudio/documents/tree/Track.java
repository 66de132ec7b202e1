/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/**
 * Steps in a fixed order, each with how far it is.
 *
 * @param label what the track is, for those who do not see it
 */
public record Track(String label, List<Stop> stops) implements Block {

    /** Copies the list. */
    public Track {
        stops = List.copyOf(stops);
    }

    /**
     * One step.
     *
     * @param mark its number or sign
     * @param title its name
     * @param state how far it is, in words
     * @param tone {@link Tone#GOOD} when done, {@link Tone#ACTIVE} when going, else {@link Tone#NEUTRAL}
     */
    public record Stop(String mark, String title, List<Inline> state, Tone tone) {
        /** Copies the list. */
        public Stop {
            state = List.copyOf(state);
        }
    }
}
