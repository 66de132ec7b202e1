/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.util.List;

/**
 * The themes of a model over time, which the proposition rests on (handbook 3.1, 3.2).
 *
 * @param tracks themes before technologies, each by the day work on it starts, of equals in the order of the view; those
 *        without such a day last
 */
public record Roadmap(List<ThemeTrack> tracks) {

    /** Keeps a copy. */
    public Roadmap {
        tracks = List.copyOf(tracks);
    }
}
