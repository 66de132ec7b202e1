/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rooms of the house and what each may use: what stands here, and what those may use. Nothing points down the list.
 * Rooms that are not built yet stand here too, so that they come into the house where they belong.
 */
final class Rooms {

    /** What the symbolic names of all our bundles begin with. */
    static final String PREFIX = "org.ecosystemstudio.";

    private static final Map<String, Set<String>> USES = new LinkedHashMap<>();

    static {
        USES.put("model", Set.of());
        USES.put("planning", Set.of("model"));
        USES.put("assessment", Set.of("planning"));
        USES.put("editing", Set.of("assessment"));
        USES.put("diagrams", Set.of("editing"));
        USES.put("documents", Set.of("diagrams"));
        USES.put("language", Set.of("model"));
        USES.put("language.ide", Set.of("language", "editing"));
        USES.put("exchange", Set.of("language", "editing"));
        USES.put("history", Set.of("language", "assessment"));
        USES.put("generation", Set.of("language", "documents", "history"));
        USES.put("cli", Set.of("generation", "exchange", "language.ide"));
        USES.put("workbench", Set.of("generation", "exchange", "language.ide"));
        USES.put("workbench.diagrams", Set.of("workbench"));
        USES.put("sirius", Set.of("diagrams", "language"));
        USES.put("sirius.runtime", Set.of("sirius"));
    }

    private Rooms() {
    }

    /** Whether a name is that of a room. */
    static boolean isRoom(String room) {
        return USES.containsKey(room);
    }

    /** Whether a room may use another one; each may use itself. */
    static boolean mayUse(String user, String used) {
        return allUsedBy(user).contains(used);
    }

    /**
     * Whether the tests of a room may use another room: test models are written as text, so the tests of rooms that
     * the language does not stand on may use the language.
     */
    static boolean testsMayUse(String user, String used) {
        return mayUse(user, used) || !user.equals("model") && mayUse("language", used);
    }

    /** The room that one of our packages or bundles belongs to: the one with the longest name that it begins with. */
    static Optional<String> roomOf(String packageOrBundle) {
        return USES.keySet().stream().filter(room -> (packageOrBundle + '.').startsWith(PREFIX + room + '.'))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static Set<String> allUsedBy(String room) {
        Set<String> all = new LinkedHashSet<>();
        collect(room, all);
        return all;
    }

    private static void collect(String room, Set<String> all) {
        if (all.add(room)) {
            USES.getOrDefault(room, Set.of()).forEach(used -> collect(used, all));
        }
    }
}
