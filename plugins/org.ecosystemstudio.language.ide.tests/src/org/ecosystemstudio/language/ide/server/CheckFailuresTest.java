/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Inject;

/** A check that fails inside of the server costs the file that it looked at, and nothing else. */
class CheckFailuresTest {

    private static final String BAD = "bad.ecosystem";
    private static final String GOOD = "good.ecosystem";
    private static final String FAILURE = "1: Error: Something went wrong inside of Ecosystem Studio while this was "
            + "checked (IllegalStateException); it is not your fault. Please report it, with the model. [internal]";
    private static final Map<String, String> FILES =
            Map.of(BAD, "actor Alfa\n", GOOD, "goal Talent { owner Nobody }\n");

    @TempDir
    Path folder;

    @Test
    void makesAFailureTheErrorOfItsFile() {
        try (EditorSession editor = failing()) {
            assertTrue(editor.problemsOfFewCodes(BAD).contains(FAILURE), editor.problemsOfFewCodes(BAD).toString());
        }
    }

    @Test
    void looksAtAllOtherFiles() {
        try (EditorSession editor = failing()) {
            assertTrue(editor.problemsOfFewCodes(GOOD).contains("1: Error: There is no actor named Nobody. [link]"),
                    editor.problemsOfFewCodes(GOOD).toString());
        }
    }

    @Test
    void goesOnServing() {
        try (EditorSession editor = failing()) {
            editor.open(GOOD);
            editor.replace(GOOD, "Nobody", "Alfa");
            assertFalse(editor.problemsOfFewCodes(GOOD).toString().contains("[link]"),
                    () -> editor.problemsOfFewCodes(GOOD).toString());
        }
    }

    @Test
    void writesALineToTheLog() {
        try (EditorSession editor = failing()) {
            List<String> log = editor.toldOf().stream().filter(line -> line.startsWith("internal ")).toList();
            assertEquals(1, log.size(), log.toString());
            assertTrue(log.getFirst().contains(BAD + ": java.lang.IllegalStateException: broken on purpose at "),
                    log.getFirst());
            assertFalse(log.getFirst().contains("\n"));
        }
    }

    @Test
    void saysInDutchThatItIsNobodysFault() {
        try (EditorSession editor = EditorSession.on(folder, FILES, "nl",
                parts -> parts.bind(InternalStatefulIncrementalBuilder.class).to(FailingBuilder.class))) {
            assertTrue(editor.problemsOfFewCodes(BAD).getFirst().contains("dat ligt niet aan jou"),
                    editor.problemsOfFewCodes(BAD).toString());
        }
    }

    @Test
    void keepsWhatTheTextSaysWhenARuleFails() {
        try (EditorSession editor = EditorSession.on(folder, FILES, "en",
                parts -> parts.bind(Clock.class).toInstance(new StoppedClock()))) {
            assertEquals(List.of(FAILURE), editor.problemsOfFewCodes(BAD));
            assertEquals(List.of("1: Error: There is no actor named Nobody. [link]"), editor.problemsOfFewCodes(GOOD));
        }
    }

    private EditorSession failing() {
        return EditorSession.on(folder, FILES, "en",
                parts -> parts.bind(InternalStatefulIncrementalBuilder.class).to(FailingBuilder.class));
    }

    static final class FailingBuilder extends ForgivingBuilder {

        @Inject
        FailingBuilder(CheckFailures failures) {
            super(failures);
        }

        @Override
        List<Issue> check(Resource file) {
            if (file.getURI().lastSegment().equals(BAD)) {
                throw new IllegalStateException("broken\non purpose");
            }
            return super.check(file);
        }
    }

    private static final class StoppedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("no day");
        }
    }
}
