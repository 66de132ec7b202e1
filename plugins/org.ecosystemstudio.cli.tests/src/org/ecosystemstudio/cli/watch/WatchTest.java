/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.cli.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final String WAITING = "Waiting for changes. Ctrl+C ends it.";

    @TempDir
    private Path folder;

    private Path model;
    private Path plan;

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("north")).resolve("north.ecosystem");
        plan = folder.resolve("plan/en/action-plan.md");
        Files.writeString(model, "ecosystem North { document language en }\ngoal Housing\n");
    }

    @Test
    void makesDocumentsAgainWhenAModelIsSaved() throws IOException, InterruptedException {
        try (RunningCall watch = watch()) {
            watch.await(call -> call.err().contains(WAITING));
            assertTrue(Files.readString(plan).contains("Housing"));
            Files.writeString(model, "ecosystem North { document language en }\ngoal Talent\n");
            watch.await(call -> contains("Talent"));
            assertEquals(0, watch.stop());
            assertEquals(2, watch.out().lines().filter(plan.toString()::equals).count(), watch.out());
        }
    }

    @Test
    void seesNewFilesInNewFolders() throws IOException, InterruptedException {
        try (RunningCall watch = watch()) {
            watch.await(call -> call.err().contains(WAITING));
            Path goals = Files.createDirectories(folder.resolve("north/parts/deeper"));
            Files.writeString(goals.resolve("goals.ecosystem"), "goal Harbour\n");
            watch.await(call -> contains("Harbour"));
            Files.writeString(goals.resolve("goals.ecosystem"), "goal Airport\n");
            watch.await(call -> contains("Airport"));
        }
    }

    @Test
    void keepsTheLastGoodDocumentsWhileAModelHasErrors() throws IOException, InterruptedException {
        try (RunningCall watch = watch()) {
            watch.await(call -> call.err().contains(WAITING));
            Files.writeString(model, "ecosystem North { document language en }\ngoal Housing { owner Nobody }\n");
            watch.await(call -> call.out().contains("north.ecosystem:2:22: error: There is no actor named Nobody."));
            assertTrue(contains("Housing"));
            Files.writeString(model, "ecosystem North { document language en }\ngoal Harbour\n");
            watch.await(call -> contains("Harbour"));
        }
    }

    @Test
    void outlivesAModelThatIsGoneForAMoment() throws IOException, InterruptedException {
        try (RunningCall watch = watch()) {
            watch.await(call -> call.err().contains(WAITING));
            Files.delete(model);
            watch.await(call -> call.err().contains("ecosystem: "));
            Files.writeString(model, "ecosystem North { document language en }\ngoal Harbour\n");
            watch.await(call -> contains("Harbour"));
        }
    }

    @Test
    void wantsAModelToBeginWith() {
        Call call = Call.of("watch", folder.resolve("south").toString(), "--out", folder.resolve("plan").toString());
        assertEquals(2, call.exitCode());
    }

    private RunningCall watch() {
        return RunningCall.of("watch", folder.resolve("north").toString(), "--out", folder.resolve("plan").toString(),
                "--format", "md");
    }

    private boolean contains(String word) {
        try {
            return Files.exists(plan) && Files.readString(plan).contains(word);
        } catch (IOException beingReplaced) {
            return false;
        }
    }
}
