/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SketchTest {

    private static final String REST = """
            actor Beta actor Gamma actor ProgrammeOffice group Board
            capability MassProduction capability Engineers
            """;

    @Test
    void loadsASketchOfEverySubjectWithoutProblems() throws IOException {
        try (InputStream input = SketchTest.class.getResourceAsStream("sketch.ecosystem")) {
            LoadedModel model = new ModelLoader(Locale.ENGLISH)
                    .parse(Map.of("sketch.ecosystem", new String(input.readAllBytes(), StandardCharsets.UTF_8),
                            "rest.ecosystem", REST));

            assertEquals(List.of(), model.problems().stream().map(problem -> problem.place().line() + ":"
                    + problem.place().column() + " " + problem.code() + " " + problem.message()).toList());
            assertEquals("Noordhoek", model.view().ecosystem().orElseThrow().getName());
        }
    }
}
