/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFoldersTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeModels() throws IOException {
        write("one/cluster.ecosystem", "ecosystem One");
        write("one/actors/alfa.ecosystem", "actor Alfa");
        write("one/inner/inner.ecosystem", "ecosystem Inner");
        write("one/inner/deep/goals.ecosystem", "goal G");
        write("two/b.ecosystem", "actor Beta");
        write("two/a.ecosystem", "// comes first\necosystem Two");
        write("README.md", "no model");
    }

    @Test
    void givesOneModelForEveryFolderThatDeclaresAnEcosystem() throws Exception {
        assertEquals(List.of("one: actors/alfa.ecosystem cluster.ecosystem",
                "one/inner: deep/goals.ecosystem inner.ecosystem",
                "two: a.ecosystem b.ecosystem"), found(folder));
    }

    @Test
    void takesAFileForTheWholeModelThatItBelongsTo() throws Exception {
        assertEquals(List.of("one: actors/alfa.ecosystem cluster.ecosystem"),
                found(folder.resolve("one/actors/alfa.ecosystem")));
        assertEquals(List.of("one/inner: deep/goals.ecosystem inner.ecosystem"),
                found(folder.resolve("one/inner/deep/goals.ecosystem")));
    }

    @Test
    void takesAFolderInsideOfAModelForTheModel() throws Exception {
        assertEquals(List.of("one: actors/alfa.ecosystem cluster.ecosystem"), found(folder.resolve("one/actors")));
    }

    @Test
    void namesEachModelOnceForSeveralPaths() throws Exception {
        assertEquals(List.of("one: actors/alfa.ecosystem cluster.ecosystem", "two: a.ecosystem b.ecosystem"),
                found(folder.resolve("two/b.ecosystem"), folder.resolve("one/cluster.ecosystem"),
                        folder.resolve("one/actors"), folder.resolve("two")));
    }

    @Test
    void letsFilesThatNoEcosystemClaimsMakeAModelOfTheFolder() throws Exception {
        write("loose.ecosystem", "actor Gamma");
        write("three/goals.ecosystem", "goal G");
        assertEquals(": loose.ecosystem three/goals.ecosystem", found(folder).get(0));
        assertEquals(List.of("three: goals.ecosystem"), found(folder.resolve("three/goals.ecosystem")));
    }

    @Test
    void passesOverHiddenFoldersAndWhatBuildsMake() throws Exception {
        write("two/.git/x.ecosystem", "ecosystem Hidden");
        write("two/target/x.ecosystem", "ecosystem Built");
        write("two/node_modules/m/x.ecosystem", "ecosystem Foreign");
        write("two/.hidden.ecosystem", "ecosystem HiddenFile");
        assertEquals(List.of("two: a.ecosystem b.ecosystem"), found(folder.resolve("two")));
        assertEquals(List.of("two/target: x.ecosystem"), found(folder.resolve("two/target")));
    }

    @Test
    void survivesLinksThatLeadInCircles() throws Exception {
        Files.createSymbolicLink(folder.resolve("two/again"), folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two/up"), folder);
        Files.createSymbolicLink(folder.resolve("two/c.ecosystem"), folder.resolve("two/gone"));
        List<String> found = found(folder.resolve("two"));
        assertEquals(true, found.contains("two: a.ecosystem b.ecosystem c.ecosystem"), found::toString);
    }

    @Test
    void seesADeclarationBehindAByteOrderMark() throws Exception {
        write("bom/deep/a.ecosystem", "actor Alfa");
        write("bom/b.ecosystem", "\uFEFFecosystem Marked");
        assertEquals(List.of("bom: b.ecosystem deep/a.ecosystem"), found(folder.resolve("bom/deep")));
    }

    @Test
    void keepsRelativePathsRelative() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path inside = Files.createTempDirectory(Files.createDirectories(here.resolve("target")), "folders");
        try {
            Files.writeString(inside.resolve("a.ecosystem"), "ecosystem A");
            Path relative = here.relativize(inside);
            assertEquals(List.of(new ModelFolder(relative, List.of(relative.resolve("a.ecosystem")))),
                    ModelFolders.find(List.of(relative)));
        } finally {
            Files.delete(inside.resolve("a.ecosystem"));
            Files.delete(inside);
        }
    }

    @Test
    void keepsRelativePathsRelativeOutsideOfTheWorkingFolder() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path outside = Files.createDirectories(folder.resolve("north"));
        Files.writeString(outside.resolve("a.ecosystem"), "ecosystem A");
        Path relative = here.relativize(outside.toAbsolutePath().normalize());
        ModelFolder model = new ModelFolder(relative, List.of(relative.resolve("a.ecosystem")));
        assertEquals(List.of(model), ModelFolders.find(List.of(relative)));
        assertEquals(List.of(model), ModelFolders.find(List.of(relative.resolve("a.ecosystem"))));
    }

    @Test
    void refusesPathsThatHoldNoModel() throws Exception {
        Files.createDirectories(folder.resolve("empty/deeper"));
        assertEquals(NoSuchModelException.Reason.MISSING, reasonFor("nowhere"));
        assertEquals(NoSuchModelException.Reason.NO_MODEL_INSIDE, reasonFor("empty"));
        assertEquals(NoSuchModelException.Reason.NOT_A_MODEL_FILE, reasonFor("README.md"));
    }

    private NoSuchModelException.Reason reasonFor(String path) {
        NoSuchModelException problem = assertThrows(NoSuchModelException.class,
                () -> ModelFolders.find(List.of(folder.resolve(path))));
        assertEquals(folder.resolve(path), problem.path());
        return problem.reason();
    }

    private List<String> found(Path... inputs) throws NoSuchModelException {
        return ModelFolders.find(List.of(inputs)).stream().map(this::shown).toList();
    }

    private String shown(ModelFolder model) {
        Stream<String> files = model.files().stream().map(file -> model.root().relativize(file).toString());
        return folder.relativize(model.root()) + ": " + String.join(" ", files.toList());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
