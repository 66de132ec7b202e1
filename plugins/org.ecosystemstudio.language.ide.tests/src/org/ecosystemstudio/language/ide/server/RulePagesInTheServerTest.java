/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.ecosystemstudio.assessment.RuleDocumentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePagesInTheServerTest {

    private static final Map<String, String> MODEL = Map.of("north.ecosystem", """
            ecosystem North
            goal Talent under Growth
            goal Growth under Talent { owner Nobody }
            """);

    @TempDir
    private Path folder;

    @AfterEach
    void forgetPages() {
        System.clearProperty(RuleDocumentation.FOLDER);
    }

    @Test
    void leadToTheWebWithoutPagesOfTheirOwn() {
        try (EditorSession session = EditorSession.on(folder, MODEL)) {
            assertEquals("https://ecosystemstudio.org/rules/GOAL7", page(session, "GOAL7"));
        }
    }

    @Test
    void leadToTheWebInTheLanguageOfTheEditor() {
        try (EditorSession session = EditorSession.on(folder, MODEL, "nl")) {
            assertEquals("https://ecosystemstudio.org/rules/nl/GOAL7", page(session, "GOAL7"));
        }
    }

    @Test
    void leadToTheFilesOfTheProgram() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("my program/docs/rules"));
        Files.createDirectories(pages.resolve("nl"));
        Files.writeString(pages.resolve("GOAL7.md"), "# GOAL7");
        Files.writeString(pages.resolve("nl/GOAL7.md"), "# GOAL7");
        System.setProperty(RuleDocumentation.FOLDER, folder.resolve("my program/bin/../docs/rules").toString());
        Path model = folder.resolve("model");
        try (EditorSession session = EditorSession.on(model, MODEL)) {
            assertEquals(pages.resolve("GOAL7.md").toUri().toString(), page(session, "GOAL7"));
            assertTrue(page(session, "GOAL7").contains("my%20program"));
            assertEquals("https://ecosystemstudio.org/rules/GOAL1", page(session, "GOAL1"));
        }
        try (EditorSession session = EditorSession.on(model, MODEL, "nl")) {
            assertEquals(pages.resolve("nl/GOAL7.md").toUri().toString(), page(session, "GOAL7"));
        }
    }

    @Test
    void areThereForRulesAlone() {
        try (EditorSession session = EditorSession.on(folder, MODEL)) {
            assertNull(diagnostic(session, "link").getCodeDescription());
        }
    }

    private static String page(EditorSession session, String code) {
        return diagnostic(session, code).getCodeDescription().getHref();
    }

    private static Diagnostic diagnostic(EditorSession session, String code) {
        return session.diagnostics("north.ecosystem").stream()
                .filter(found -> found.getCode().getLeft().equals(code)).findFirst().orElseThrow();
    }
}
