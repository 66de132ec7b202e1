/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.cli.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(folder.resolve("model.ecosystem"), """
                ecosystem Harbour "Green Harbour" {
                    ambition "No diesel in the harbour"
                    urgency "The ferry may not burn diesel much longer" since 2026
                }
                proposition Ferries "Ferries on batteries"
                goal Ferry
                answer Q3.1 "A ferry"
                """);
    }

    @Test
    void printsTheScoreOfEachFactorAndTheQuestionsOfEachStep() {
        Call call = Call.of("score", folder.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("50 % (2 of 4)"), call.out());
        assertTrue(call.out().contains("under way; questions: 1 answered, 0 waived, 6 open"), call.out());
    }

    @Test
    void speaksDutch() {
        Call call = Call.inDutch("score", folder.toString());
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("50 % (2 van 4)"), call.out());
        assertTrue(call.out().contains("1 beantwoord, 0 vervallen, 6 open"), call.out());
    }
}
