/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void readsAnEmptyFileAsAModelWithoutElements() throws Exception {
        LoadedModel model = load(new byte[0]);
        assertEquals(List.of(), Texts.problems(model));
        assertEquals(List.of(), model.view().topLevel());
    }

    @Test
    void readsAFileOfOneLine() {
        assertEquals(List.of(), Texts.problems("ecosystem E"));
        assertEquals(List.of(), Texts.problems("actor Alfa"));
    }

    @Test
    void reportsTheFirstByteThatIsNoUtf8() throws Exception {
        byte[] text = "actor Alfa\nactor Caf? \"x\"".getBytes(StandardCharsets.UTF_8);
        text[20] = (byte) 0xE9;
        assertEquals(
                List.of("2:10 error [encoding] The file is not text in UTF-8: the byte 0xE9 belongs to no character "
                        + "here. Save the file as UTF-8."),
                Texts.problems(load(text)));
    }

    @Test
    void reportsBinary() throws Exception {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + (i >> 5));
        }
        List<String> problems = Texts.problems(load(bytes));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("[encoding]"), problems::toString);
    }

    @Test
    void saysHowAFileIsWrittenThatEditorsSaveInTwoBytesACharacter() throws Exception {
        assertEquals(List.of("1:1 error [encoding] The file is text in UTF-16, not in UTF-8. Save the file as UTF-8."),
                Texts.problems(load("actor Alfa".getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void reportsCharactersThatMeanNothing() {
        assertEquals(List.of("1:9 error [syntax] The character `U+0000` means nothing here: take it out."),
                Texts.problems("actor A \u0000"));
        assertEquals(List.of("1:18 error [syntax] `\"U+001B[31mred\"` is not expected here, but a name."),
                Texts.problems("actor A { shares \"\u001B[31mred\" }"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "goal G {\r\n owner Zz\r\n}\r\n// eof\r", "actor A {\r", "actor A \"x\r", "goal G { x\r",
            "actor A /* eof\r", "actor A\r\nactor A\r" })
    void reportsProblemsOfAFileThatEndsWithACarriageReturn(String text) {
        assertFalse(Texts.problems(text).isEmpty());
    }

    @Test
    void endsALineCommentAtACarriageReturn() {
        assertEquals(List.of(), Texts.problems("actor A // the first\ractor B // eof\r"));
        assertEquals(2, Texts.model("actor A // the first\ractor B // eof\r").view().actors().size());
    }

    @Test
    void doesNotTakeManyZerosForText() throws Exception {
        assertEquals(List.of("1:1 error [encoding] This file is not text: it holds many characters that are zero."),
                Texts.problems(load("a\0c\0t\0o\0r\0".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void warnsOfAFileThatDeclaresNothingAmongOthers() {
        assertEquals(List.of("b.ecosystem:1:1 warning [empty] This file declares nothing. Write something in it, or "
                + "delete it."), Texts.problems(Map.of("a.ecosystem", "actor A", "b.ecosystem", "// later")));
        assertEquals(List.of(), Texts.problems(Map.of("a.ecosystem", "", "b.ecosystem", "")));
    }

    @Test
    void readsAFileWithAByteOrderMark() throws Exception {
        LoadedModel model = load("\uFEFFactor Alfa\r\nactor Beta\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), Texts.problems(model));
        assertEquals(2, model.view().actors().size());
    }

    @Test
    void countsLinesOfWindowsFiles() {
        assertEquals(List.of("3:8 error [value] 2026-13 does not exist: there is no month 13."),
                Texts.problems("actor Alfa\r\ngoal G {\r\n    by 2026-13\r\n}\r\n"));
    }

    @Test
    void refusesAFileThatIsFarTooLarge() throws Exception {
        Path file = folder.resolve("large.ecosystem");
        byte[] line = "// the same line again and again, for very many lines of a model that nobody reads\n"
                .getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < 50_000_000; written += line.length) {
                out.write(line);
            }
        }
        assertEquals(
                List.of("1:1 error [size] The file is larger than 10 MB, which no model needs. Split it over several "
                        + "files in the same folder."),
                Texts.problems(loaded()));
    }

    @Test
    void reportsSubgoalsThatAreNestedTooDeep() {
        int levels = 10_000;
        StringBuilder text = new StringBuilder("goal G {\n");
        for (int i = 0; i < levels; i++) {
            text.append("subgoal S").append(i).append(" {\n");
        }
        text.append("}".repeat(levels)).append("}\nactor Alfa");
        LoadedModel model = Texts.model(text.toString());
        assertEquals(List.of("101:13 error [size] Blocks are nested more than 100 deep here, which no model needs."),
                Texts.problems(model));
        assertEquals(1, model.view().actors().size());
    }

    @Test
    void readsAHundredLevels() {
        assertEquals(List.of(), Texts.problems("goal G { " + "subgoal S { ".repeat(99) + "}".repeat(100)));
    }

    @Test
    void reportsTenThousandStrayBracesOnce() {
        assertEquals(
                List.of("1:12 error [syntax] This `}` closes nothing: take it out, or look for a `{` that is missing "
                        + "before it."),
                Texts.problems("actor Alfa " + "}".repeat(10_000)));
        assertEquals(1, Texts.problems("actor Alfa " + "}{".repeat(10_000)).size());
        List<String> open = Texts.problems("actor Alfa " + "{".repeat(10_000));
        assertTrue(open.size() <= 2, open::toString);
    }

    @Test
    void staysBoundedWithTenThousandErrors() {
        assertTrue(Texts.problems("goal G { by never }\n".repeat(10_000)).stream()
                .filter(problem -> problem.contains("[syntax]")).count() <= 51);
        assertTrue(Texts.problems("\"\n".repeat(10_000)).size() <= 51);
        assertTrue(Texts.problems("? ".repeat(10_000)).size() <= 51);
    }

    @Test
    void reportsAFileThatCannotBeRead() throws Exception {
        Path missing = folder.resolve("gone.ecosystem");
        LoadedModel model = new ModelLoader(Locale.ENGLISH).load(new ModelFolder(folder, List.of(missing)));
        assertEquals(List.of("1:1 error [unreadable] The file cannot be read: it is not there any more."),
                Texts.problems(model));
        assertTrue(model.hasErrors());
    }

    private LoadedModel load(byte[] content) throws IOException, NoSuchModelException {
        Files.write(folder.resolve("model.ecosystem"), content);
        return loaded();
    }

    private LoadedModel loaded() throws NoSuchModelException {
        return new ModelLoader(Locale.ENGLISH).load(ModelFolders.find(List.of(folder)).get(0));
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        Files.writeString(folder.resolve("a.ecosystem"), "ecosystem One");
        Path pipe = folder.resolve("b.ecosystem");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                List.of("1:1 error [unreadable] The file cannot be read: it is not a file, but a pipe, a device or "
                        + "the like. Take it out of the model."),
                assertTimeoutPreemptively(Duration.ofMinutes(1),
                        () -> Texts.problems(new ModelLoader(Locale.ENGLISH)
                                .load(ModelFolders.find(List.of(folder)).getFirst()))));
    }

    @Test
    void saysOfALinkInACircleOnlyThatItLeadsNowhere() throws Exception {
        Files.writeString(folder.resolve("a.ecosystem"), "ecosystem One");
        Path link = folder.resolve("b.ecosystem");
        Files.createSymbolicLink(link, link);
        ModelFolder model = ModelFolders.find(List.of(folder)).getFirst();
        assertEquals(List.of("1:1 error [unreadable] The file cannot be read: it is a link that leads to no file. Mend "
                + "the link, or take it out of the model."),
                Texts.problems(new ModelLoader(Locale.ENGLISH).load(model)));
        assertEquals(
                List.of("1:1 error [unreadable] Het bestand kan niet worden gelezen: het is een koppeling die naar "
                        + "geen bestand leidt. Herstel de koppeling, of haal haar uit het model."),
                Texts.problems(new ModelLoader(Locale.of("nl")).load(model)));
    }
}
