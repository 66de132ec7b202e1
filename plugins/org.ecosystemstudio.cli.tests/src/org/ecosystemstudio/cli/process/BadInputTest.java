/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad input does to the real command: a message with its place, an exit code, and nothing written. */
class BadInputTest {

    private static List<Path> classPath;

    @TempDir
    private Path folder;
    private Path model;

    @BeforeAll
    static void findClassPath() {
        classPath = PlainClassPath.entries();
    }

    @BeforeEach
    void declareAnEcosystem() throws IOException {
        model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("a.ecosystem"), "ecosystem North\n");
    }

    @Test
    void emptyFile() throws Exception {
        Files.writeString(model.resolve("a.ecosystem"), "");
        assertRefused(1, "model/a.ecosystem:1:1: error: This model declares nothing.");
    }

    @Test
    void fileWithNothingButAComment() throws Exception {
        Files.writeString(model.resolve("a.ecosystem"), "// later\n");
        assertRefused(1, "model/a.ecosystem:1:1: error: This model declares nothing.");
    }

    @Test
    void missingFile() throws Exception {
        assertEquals("ecosystem: no-such.ecosystem: there is no such file or folder.\n",
                generate("no-such.ecosystem").assertSays(2, "").err());
    }

    @Test
    void folderWithoutModels() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/notes.txt"), "no model");
        assertEquals("ecosystem: empty: there is no file that ends in .ecosystem in this folder or below it."
                + " \"ecosystem new\" makes a model to start from.\n", generate("empty").assertSays(2, "").err());
    }

    @Test
    void fileOfAnotherKind() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "ecosystem North");
        generate("notes.txt").assertSays(2, "ecosystem: notes.txt: this is no model.");
    }

    @Test
    void binary() throws Exception {
        byte[] bytes = new byte[10_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 ^ i >> 3);
        }
        assertRefused(bytes, 1, "model/b.ecosystem:1:");
    }

    @Test
    void zeroBytes() throws Exception {
        assertRefused(new byte[10_000], 1, "model/b.ecosystem:1:1: error: ");
    }

    @Test
    void notUtf8() throws Exception {
        assertRefused("actor Alfa\nactor Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1), 1,
                "model/b.ecosystem:2:10: error: ", "[encoding]");
    }

    @Test
    void fiftyMegabytesOfText() throws Exception {
        byte[] line = "actor Alfa \"Alfa Devices\" { kind company }\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(model.resolve("b.ecosystem"))) {
            for (int size = 0; size < 50_000_000; size += line.length) {
                file.write(line);
            }
        }
        assertRefused(1, "model/b.ecosystem:1:1: error: ", "[size]");
    }

    @Test
    void subgoalsNestedTenThousandDeep() throws Exception {
        StringBuilder text = new StringBuilder("goal G");
        for (int i = 0; i < 10_000; i++) {
            text.append(" { subgoal S").append(i);
        }
        assertRefused(text + " }".repeat(10_000), 1, "model/b.ecosystem:1:", "error: ");
    }

    @Test
    void tenThousandStrayBraces() throws Exception {
        assertRefused("actor Alfa\n" + "}".repeat(10_000), 1, "model/b.ecosystem:2:1: error: ", "[syntax]");
    }

    @Test
    void tenThousandOpenBraces() throws Exception {
        assertRefused("actor Alfa\n" + "{".repeat(10_000), 1, "model/b.ecosystem:2:", "error: ");
    }

    @Test
    void unclosedText() throws Exception {
        assertRefused("actor Alfa \"Alfa Devices\nactor Beta\n", 1, "model/b.ecosystem:1:12: error: ");
    }

    @Test
    void unclosedTextOverSeveralLines() throws Exception {
        assertRefused("actor Alfa '''Alfa\nactor Beta\n", 1, "model/b.ecosystem:1:12: error: ");
    }

    @Test
    void unclosedComment() throws Exception {
        assertRefused("actor Alfa\n/* never ends\nactor Beta\n", 1, "model/b.ecosystem:2:1: error: ");
    }

    @Test
    void unknownKeyword() throws Exception {
        assertRefused("actor Alfa {\n    colour \"blue\"\n}\n", 1, "model/b.ecosystem:2:5: error: ", "colour");
    }

    @Test
    void duplicateNames() throws Exception {
        assertRefused("actor Alfa\nactor Alfa\n", 1, "model/b.ecosystem:2:7: error: ", "Alfa", "[duplicate]");
    }

    @Test
    void unknownReference() throws Exception {
        assertRefused("actor Beta\ngoal G { owner Bet }\n", 1,
                "model/b.ecosystem:2:16: error: There is no actor named Bet. Did you mean Beta? [link]");
    }

    @Test
    void cyclicGoals() throws Exception {
        assertRefused("goal A under B\ngoal B under A\n", 1, "model/b.ecosystem:1:", "error: ", "[GOAL7]");
    }

    @Test
    void thirtiethOfFebruary() throws Exception {
        assertRefused("goal G { by 2026-02-30 }\n", 1, "model/b.ecosystem:1:13: error: 2026-02-30 ", "[value]");
    }

    @Test
    void negativeAmount() throws Exception {
        assertRefused("actor Alfa\nfinance { cash Alfa -25000 EUR 2026 }\n", 1, "model/b.ecosystem:2:", "error: ");
    }

    @Test
    void twoEcosystemsInOneFolder() throws Exception {
        assertRefused("ecosystem South\n", 1, "model/b.ecosystem:1:11: error: ", "[duplicate]");
    }

    @Test
    void outputFolderIsAFile() throws Exception {
        Files.writeString(folder.resolve("out"), "a file");
        generate("model").assertSays(2, "ecosystem: out: this is not a folder.");
        assertEquals("a file", Files.readString(folder.resolve("out")));
    }

    @Test
    void notEnoughMemory() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append("actor A").append(i).append(" \"Some title of an actor\" { kind company }\n");
        }
        Files.writeString(model.resolve("b.ecosystem"), text);
        new RealCommand(classPath, folder).withJava("-Xmx24m").run("check", "model")
                .assertSays(2, "ecosystem: the memory is not enough for this.");
    }

    private void assertRefused(String text, int exitCode, String... sentences) throws Exception {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), exitCode, sentences);
    }

    private void assertRefused(byte[] content, int exitCode, String... sentences) throws Exception {
        Files.write(model.resolve("b.ecosystem"), content);
        assertRefused(exitCode, sentences);
    }

    private void assertRefused(int exitCode, String... sentences) throws Exception {
        RealCommand.Outcome outcome = generate("model");
        for (String sentence : sentences) {
            outcome.assertSays(exitCode, sentence);
        }
        assertTrue(outcome.out().length() < 100_000, "a flood of " + outcome.out().length() + " characters");
        assertFalse(Files.exists(folder.resolve("out")), "something was written");
    }

    private RealCommand.Outcome generate(String path) throws IOException, InterruptedException {
        return new RealCommand(classPath, folder).run("generate", path, "--out", "out");
    }
}
