/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {

    @TempDir
    private Path folder;

    @Test
    void classesUseOnlyWhatTheirRoomMay() {
        ClassFiles classes = new ClassFiles(Repository.ofThisBuild());
        assertTrue(classes.count() > 500, "the classes were found");
        assertEquals(List.of(), classes.complaints());
    }

    @Test
    void reportsClassThatUsesRoomAboveItsOwn() throws IOException {
        MadeUpRepository repository = new MadeUpRepository(folder).room("model").room("planning");
        compile("planning", "package org.ecosystemstudio.planning; public class Plan { }");
        compile("model", "package org.ecosystemstudio.model; class Goal { org.ecosystemstudio.planning.Plan plan; }");
        assertEquals(
                List.of("org.ecosystemstudio.model uses org.ecosystemstudio.planning, and the room model may not use "
                        + "planning (for example org.ecosystemstudio.model.Goal)"),
                new ClassFiles(repository.repository()).complaints());
    }

    @Test
    void reportsClassThatUsesInternalPackageOfAnotherRoom() throws IOException {
        MadeUpRepository repository = new MadeUpRepository(folder)
                .room("model", "Export-Package: org.ecosystemstudio.model.inside;x-internal:=true").room("planning");
        compile("model", "package org.ecosystemstudio.model.inside; public class Index { }");
        compile("planning",
                "package org.ecosystemstudio.planning; class Plan { org.ecosystemstudio.model.inside.Index index; }");
        assertEquals(List.of("org.ecosystemstudio.planning uses org.ecosystemstudio.model.inside, which is internal to "
                + "org.ecosystemstudio.model (for example org.ecosystemstudio.planning.Plan)"),
                new ClassFiles(repository.repository()).complaints());
    }

    @Test
    void reportsClassThatUsesLibraryOfAnotherRoom() throws IOException {
        MadeUpRepository repository = new MadeUpRepository(folder).room("assessment").file("src/Injector.java", "");
        Path library = folder.resolve("library");
        javac(library, "package com.google.inject; public class Injector { }", "Injector");
        compile("assessment",
                "package org.ecosystemstudio.assessment; class Rules { com.google.inject.Injector rules; }");
        assertEquals(
                List.of("org.ecosystemstudio.assessment uses com.google.inject, which is not a library of the room "
                        + "assessment (for example org.ecosystemstudio.assessment.Rules)"),
                new ClassFiles(repository.repository()).complaints());
    }

    private void compile(String room, String source) throws IOException {
        String name = source.replaceFirst(".* class (\\w+) .*", "$1");
        javac(folder.resolve("plugins/" + Rooms.PREFIX + room + "/target/classes"), source, name);
    }

    private void javac(Path classes, String source, String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("sources")).resolve(name + ".java");
        Files.writeString(file, source);
        Files.createDirectories(classes);
        try (Stream<Path> folders = Files.walk(folder)) {
            String classPath = String.join(java.io.File.pathSeparator, folders
                    .filter(found -> found.endsWith("classes") || found.endsWith("library")).map(Path::toString)
                    .toList());
            assertEquals(0,
                    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", classPath, "-d",
                            classes.toString(), file.toString()));
        }
    }
}
