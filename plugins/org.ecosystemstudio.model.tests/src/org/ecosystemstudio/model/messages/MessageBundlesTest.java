/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Looks at the message bundles of all rooms, in their sources. */
class MessageBundlesTest {

    private static final Path PLUGINS = Path.of("..");
    private static final Path SAME = PLUGINS.resolve("same-in-dutch.txt");
    private static final Pattern ENTRY = Pattern.compile("(?<bundle>\\S+) (?<key>\\S+) = (?<reason>\\S.*)");

    private final List<BundlePair> bundles;

    MessageBundlesTest() throws IOException {
        bundles = BundlePair.in(PLUGINS);
    }

    @Test
    void looksAtTheBundlesOfAllRooms() {
        assertFalse(bundles.stream().filter(pair -> pair.name().contains("/model/method/")).toList().isEmpty());
        assertFalse(bundles.stream().filter(pair -> pair.name().contains("/assessment/goals/")).toList().isEmpty());
    }

    @Test
    void findsEveryTextInBothLanguages() {
        assertEquals(List.of(), bundles.stream().flatMap(pair -> pair.unpaired().stream()).toList());
    }

    @Test
    void findsTheSamePlacesToFillInBothLanguages() {
        assertEquals(List.of(), bundles.stream().flatMap(pair -> pair.differentPlaces().stream()).toList());
    }

    @Test
    void findsAReasonWhereDutchIsTheSameAsEnglish() throws IOException {
        List<String> same = new ArrayList<>(bundles.stream().flatMap(pair -> pair.same().stream()).toList());
        same.removeAll(reasons().keySet());
        assertEquals(List.of(), same, "Translate these, or add them with the reason to " + SAME.getFileName());
    }

    @Test
    void findsNoReasonWithoutUse() throws IOException {
        List<String> unused = new ArrayList<>(reasons().keySet());
        bundles.forEach(pair -> unused.removeAll(pair.same()));
        assertEquals(List.of(), unused);
    }

    private static TreeMap<String, String> reasons() throws IOException {
        TreeMap<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(SAME)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var entry = ENTRY.matcher(line);
                assertTrue(entry.matches(), "bundle, key, = and reason are expected: " + line);
                reasons.put(entry.group("bundle") + " " + entry.group("key"), entry.group("reason"));
            }
        }
        return reasons;
    }
}
