/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts faults into a made-up bundle, to see them found. */
class BundlePairTest {

    @TempDir
    private Path plugins;

    @Test
    void findsTextThatOneLanguageLacks() throws IOException {
        BundlePair pair = pair("goal=Goal\nplan=Plan A\n", "goal=Doel\n");
        assertEquals(List.of("a/messages plan"), pair.unpaired());
    }

    @Test
    void findsBundleWithoutDutchSister() throws IOException {
        write("messages.properties", "goal=Goal\n");
        assertEquals(List.of("a/messages goal"), BundlePair.in(plugins).getFirst().unpaired());
    }

    @Test
    void findsTextThatNobodyTranslated() throws IOException {
        BundlePair pair = pair("goal=Goal\nnumber={0}\n", "goal=Goal\nnumber={0}\n");
        assertEquals(List.of("a/messages goal"), pair.same());
    }

    @Test
    void findsPlaceThatOneLanguageLacks() throws IOException {
        BundlePair pair = pair("due={0} is due on {1}\n", "due={0} moet af\n");
        assertEquals(List.of("a/messages due"), pair.differentPlaces());
    }

    private BundlePair pair(String english, String dutch) throws IOException {
        write("messages.properties", english);
        write("messages_nl.properties", dutch);
        return BundlePair.in(plugins).getFirst();
    }

    private void write(String name, String content) throws IOException {
        Path folder = Files.createDirectories(plugins.resolve("room/src/a"));
        Files.writeString(folder.resolve(name), content);
    }
}
