/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.cli.Call;
import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> typesAndLanguages() {
        return new EcosystemTypes().stream()
                .flatMap(type -> Stream.of(Arguments.of(type, "en"), Arguments.of(type, "nl")));
    }

    @Test
    void offersAllTypesOfTheMetamodel() {
        assertEquals(Arrays.stream(EcosystemType.values()).filter(type -> type != EcosystemType.UNSPECIFIED)
                .map(EcosystemType::getLiteral).toList(), List.copyOf(new EcosystemTypes()));
    }

    @ParameterizedTest
    @MethodSource("typesAndLanguages")
    void writesAModelThatChecksCleanIsFormattedAndGenerates(String type, String language) {
        Path model = folder.resolve("my-cluster");
        Call created = Call.of("new", model.toString(), "--type", type, "--lang", language);
        assertEquals(0, created.exitCode(), created.err());
        assertEquals(model.resolve("my-cluster.ecosystem") + System.lineSeparator(), created.out());
        Call checked = Call.of("check", model.toString(), "--fail-on", "info");
        assertEquals(0, checked.exitCode(), checked.out());
        Call formatted = Call.of("format", "--check", model.toString());
        assertEquals(0, formatted.exitCode(), formatted.out());
        Call generated = Call.of("generate", model.toString(), "--out", folder.resolve("out").toString());
        assertEquals(0, generated.exitCode(), generated.err());
        assertTrue(generated.out().contains(language.equals("nl") ? "nl/actieplan.html" : "en/action-plan.html"));
    }

    @Test
    void speaksTheLanguageOfMessagesUnlessTold() throws IOException {
        Call.inDutch("new", folder.resolve("a").toString(), "--type", "regional");
        Call.inDutch("new", folder.resolve("b").toString(), "--type", "regional", "--lang", "en");
        assertTrue(Files.readString(folder.resolve("a/a.ecosystem")).contains("document language nl"));
        assertTrue(Files.readString(folder.resolve("b/b.ecosystem")).contains("document language en"));
    }

    @Test
    void isCalledAsItsFolderUnlessTold() throws IOException {
        Call.of("new", folder.resolve("north-sea").toString(), "--type", "regional");
        assertTrue(Files.readString(folder.resolve("north-sea/north-sea.ecosystem"))
                .contains("ecosystem NorthSea \"North sea\" {"));
    }

    @Test
    void takesAnyName() throws IOException {
        Path model = folder.resolve("x");
        Call call = Call.of("new", model.toString(), "--type", "regional", "--name", "3 \"D\" \\ \n{{type}} Ålborg 城");
        assertEquals(0, call.exitCode(), call.err());
        assertTrue(Files.readString(model.resolve("x.ecosystem")).contains("ecosystem Ecosystem3DTypeÅlborg城 "));
        Call checked = Call.of("check", model.toString(), "--fail-on", "info");
        assertEquals(0, checked.exitCode(), checked.out());
    }

    @Test
    void takesANameThatAnElementHasToo() {
        Path model = folder.resolve("x");
        Call.of("new", model.toString(), "--type", "regional", "--name", "University");
        Call checked = Call.of("check", model.toString(), "--fail-on", "info");
        assertEquals(0, checked.exitCode(), checked.out());
    }

    @Test
    void doesNotOverwriteAModel() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("x")).resolve("mine.ecosystem"), "actor A");
        Call call = Call.of("new", file.getParent().toString(), "--type", "regional");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: " + file.getParent()
                + ": there is a model in this folder already. Choose another folder." + System.lineSeparator(),
                call.err());
        assertFalse(Files.exists(file.resolveSibling("x.ecosystem")));
    }

    @Test
    void doesNotClaimFilesOfSubfolders() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("x/y")).resolve("mine.ecosystem"), "actor A");
        Call call = Call.of("new", folder.resolve("x").toString(), "--type", "regional");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("mine.ecosystem would become part of the new ecosystem"), call.err());
        assertFalse(Files.exists(folder.resolve("x/x.ecosystem")));
        Files.writeString(file, "ecosystem Own");
        assertEquals(0, Call.of("new", folder.resolve("x").toString(), "--type", "regional").exitCode());
    }

    @Test
    void doesNotTakeAFileForAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "a file");
        Call call = Call.of("new", file.toString(), "--type", "regional");
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("this is a file"), call.err());
        assertEquals("a file", Files.readString(file));
    }

    @Test
    void namesTheTypes() {
        Call call = Call.of("new", folder.resolve("x").toString(), "--type", "local");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --type: local is not one of: business, knowledge, platform, regional, entrepreneurial,"
                + " innovation." + System.lineSeparator(), call.err());
        assertFalse(Files.exists(folder.resolve("x")));
    }
}
