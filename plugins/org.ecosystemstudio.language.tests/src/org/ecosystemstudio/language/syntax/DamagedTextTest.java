/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.language.loading.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the parser comes to an end, keeps the text, and says something that points into it. */
class DamagedTextTest {

    private static final List<String> PIECES =
            List.of("{", "}", "\"", "'''", "/*", "*/", "//", ",", ".", "goal", "actor X {",
                    "ecosystem", "by", "2026-02-30", "12", "EUR", "^", "\u00e9", "?", "illustrative", "-", "\n", "%",
                    "every", "\\");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void isReadToItsEnd(long seed) throws IOException, NoSuchModelException {
        Random random = new Random(seed);
        List<Path> files = ModelFolders.find(List.of(Path.of("../../examples/noordhoek"))).get(0).files();
        for (int i = 0; i < 10; i++) {
            String whole = Files.readString(files.get(random.nextInt(files.size())));
            String text = damaged(whole.substring(0, Math.min(whole.length(), 3000)), random);

            LoadedModel model = Texts.model(text);

            assertEquals(text, model.resources().get(0).getParseResult().getRootNode().getText());
            for (Problem problem : model.problems()) {
                assertTrue(problem.place().offset() >= 0
                        && problem.place().offset() + problem.place().length() <= text.length(), problem::toString);
                assertFalse(problem.message().isBlank() || problem.message().contains("RULE_")
                        || problem.message().contains("Exception"), problem::toString);
                assertFalse(problem.code().contains("xtext"), problem::toString);
            }
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int place = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.delete(place, Math.min(damaged.length(), place + 1 + random.nextInt(20)));
            } else {
                damaged.insert(place, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return damaged.toString();
    }
}
