/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temporary;
    private Path out;

    @BeforeEach
    void nameFolder() {
        out = temporary.resolve("deep/out");
    }

    @Test
    void writesFilesInFoldersThatItMakes() throws IOException {
        List<Path> written = write(file("nl/actieplan.html", "A"), file("en/action-plan.html", "B"));
        assertEquals(List.of(out.resolve("nl/actieplan.html"), out.resolve("en/action-plan.html")), written);
        assertEquals("A", Files.readString(out.resolve("nl/actieplan.html")));
        assertEquals("B", Files.readString(out.resolve("en/action-plan.html")));
    }

    @Test
    void leavesNothingButTheFilesAndItsRecords() throws IOException {
        write(file("nl/a.html", "A"));
        write(file("nl/a.html", "B"));
        assertEquals(List.of(".ecosystem-studio", ".ecosystem-studio/lock", ".ecosystem-studio/written.sha256", "nl",
                "nl/a.html"), contents(out));
    }

    @Test
    void replacesWhatItWrote() throws IOException {
        write(file("a.html", "old"));
        write(file("a.html", "new"));
        assertEquals("new", Files.readString(out.resolve("a.html")));
    }

    @Test
    void doesNotReplaceAFileOfSomebodyElse() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.html"), "mine");
        OutputException refusal = assertThrows(OutputException.class,
                () -> write(file("b.html", "B"), file("a.html", "A")));
        assertProblem(Reason.FOREIGN, out.resolve("a.html"), refusal);
        assertEquals("this file exists already, and this program did not write it. Choose another output folder, or use"
                + " --force to replace it.", refusal.problems().getFirst().message(Locale.ENGLISH));
        assertEquals("mine", Files.readString(out.resolve("a.html")));
        assertFalse(Files.exists(out.resolve("b.html")), "nothing is written when not everything can be");
    }

    @Test
    void doesNotReplaceWhatItWroteAndSomebodyChanged() throws IOException {
        write(file("a.html", "A"));
        Files.writeString(out.resolve("a.html"), "A, edited by hand");
        OutputException refusal = assertThrows(OutputException.class, () -> write(file("a.html", "B")));
        assertProblem(Reason.CHANGED, out.resolve("a.html"), refusal);
        assertEquals(
                "dit bestand is gewijzigd nadat dit programma het schreef. Verplaats het om de wijzigingen te bewaren,"
                        + " of vervang het met --force.",
                refusal.problems().getFirst().message(Locale.forLanguageTag("nl")));
        assertEquals("A, edited by hand", Files.readString(out.resolve("a.html")));
    }

    @Test
    void replacesFilesOfOthersWhenTold() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.html"), "mine");
        new OutputFolder(out).write(List.of(file("a.html", "A")), true);
        assertEquals("A", Files.readString(out.resolve("a.html")));
    }

    @Test
    void acceptsAForeignFileWithTheSameContent() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.html"), "A");
        write(file("a.html", "A"));
        write(file("a.html", "B"));
        assertEquals("B", Files.readString(out.resolve("a.html")));
    }

    @Test
    void mayGoOnAfterARunThatEndedBetweenItsRecordsAndItsFiles() throws IOException {
        write(file("a.html", "A"));
        byte[] before = Files.readAllBytes(out.resolve("a.html"));
        write(file("a.html", "B"));
        Files.write(out.resolve("a.html"), before);
        write(file("a.html", "C"));
        assertEquals("C", Files.readString(out.resolve("a.html")));
    }

    @Test
    void removesWhatAKilledRunLeftBehind() throws IOException {
        Path staging = Files.createDirectories(out.resolve(".ecosystem-studio/staging"));
        Files.writeString(staging.resolve("0.part"), "half a docum");
        write(file("a.html", "A"));
        assertFalse(Files.exists(staging));
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("nl"), elsewhere);
        OutputException refusal = assertThrows(OutputException.class, () -> write(file("nl/a.html", "A")));
        assertProblem(Reason.NOT_A_FOLDER, out.resolve("nl"), refusal);
        assertEquals(List.of(), contents(elsewhere));
    }

    @Test
    void doesNotWriteThroughALinkThatStandsWhereAFileShould() throws IOException {
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere.txt"), "precious");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("a.html"), elsewhere);
        assertThrows(OutputException.class, () -> new OutputFolder(out).write(List.of(file("a.html", "A")), true));
        assertEquals("precious", Files.readString(elsewhere));
    }

    @Test
    void refusesRecordsThatAreALink() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve(".ecosystem-studio"), elsewhere);
        assertThrows(OutputException.class, () -> write(file("a.html", "A")));
        assertEquals(List.of(), contents(elsewhere));
    }

    @Test
    void refusesAFileAsItsFolder() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        OutputException refusal = assertThrows(OutputException.class, () -> write(file("a.html", "A")));
        assertProblem(Reason.NOT_A_FOLDER, out, refusal);
        assertEquals("a file", Files.readString(out));
    }

    @Test
    void refusesAFolderBelowAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "a file");
        OutputException refusal = assertThrows(OutputException.class,
                () -> new OutputFolder(file.resolve("out")).write(List.of(file("a.html", "A")), false));
        assertEquals(Reason.NOT_A_FOLDER, refusal.problems().getFirst().reason());
    }

    @Test
    void saysWhenAFolderStandsWhereAFileShould() throws IOException {
        Files.createDirectories(out.resolve("a.html"));
        OutputException refusal = assertThrows(OutputException.class,
                () -> new OutputFolder(out).write(List.of(file("a.html", "A")), true));
        assertProblem(Reason.NOT_A_FILE, out.resolve("a.html"), refusal);
    }

    @Test
    void leavesNoFoldersOfARunThatFailed() throws IOException {
        Files.createDirectories(out.resolve("a.html"));
        assertThrows(OutputException.class, () -> write(file("a.html", "A")));
        assertEquals(List.of("a.html"), contents(out));
    }

    @Test
    void takesTurnsWithOtherRuns() throws Exception {
        int runs = 8;
        byte[][] contents = new byte[runs][];
        List<Future<List<Path>>> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(runs)) {
            for (int i = 0; i < runs; i++) {
                contents[i] = Integer.toString(i).repeat(200_000).getBytes(StandardCharsets.UTF_8);
                List<OutputFile> files =
                        List.of(new OutputFile("a.html", contents[i]), new OutputFile("b.html", contents[i]));
                results.add(pool.submit(() -> new OutputFolder(out).write(files, false)));
            }
        }
        for (Future<List<Path>> result : results) {
            assertEquals(2, result.get().size());
        }
        byte[] first = Files.readAllBytes(out.resolve("a.html"));
        assertArrayEquals(first, Files.readAllBytes(out.resolve("b.html")), "both files are of the same run");
        assertTrue(Arrays.stream(contents).anyMatch(content -> Arrays.equals(content, first)));
    }

    @Test
    void noFileCanBeNamedOutsideOfTheFolder() {
        assertThrows(IllegalArgumentException.class, () -> file("../a.html", "A"));
        assertThrows(IllegalArgumentException.class, () -> file("/a.html", "A"));
        assertThrows(IllegalArgumentException.class, () -> file("nl/../../a.html", "A"));
    }

    private List<Path> write(OutputFile... files) throws OutputException {
        return new OutputFolder(out).write(List.of(files), false);
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(Reason reason, Path path, OutputException exception) {
        assertEquals(List.of(new OutputProblem(reason, path, "")), exception.problems());
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
