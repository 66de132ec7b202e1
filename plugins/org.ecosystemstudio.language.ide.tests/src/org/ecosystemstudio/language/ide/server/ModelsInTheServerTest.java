/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsInTheServerTest {

    @TempDir
    Path folder;

    @Test
    void linksAcrossTheFilesOfOneModel() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa",
                "sub/b.ecosystem", "actor Beta { depends on Alfa }"))) {
            assertEquals(List.of(), editor.problemsOfFewCodes("sub/b.ecosystem"));
        }
    }

    @Test
    void keepsTheModelsOfOneFolderApart() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("one/a.ecosystem", "ecosystem One\nactor Alfa",
                "two/b.ecosystem", "ecosystem Two\nactor Beta { depends on Alfa }"))) {
            assertEquals(1, editor.problemsOfFewCodes("two/b.ecosystem").size());
            assertTrue(editor.problemsOfFewCodes("two/b.ecosystem").get(0).contains("[link]"),
                    editor.problemsOfFewCodes("two/b.ecosystem").get(0));
            assertEquals(List.of(), editor.problemsOfFewCodes("one/a.ecosystem"));
        }
    }

    @Test
    void showsAndClearsAFindingInAnotherFileByAnUnsavedEdit() {
        Map<String, String> files = new HashMap<>();
        files.put("a.ecosystem", "ecosystem One\ngoal A\n");
        files.put("b.ecosystem", "goal B under A\n");
        for (int i = 0; i < 198; i++) {
            files.put("f" + i + ".ecosystem", "actor Actor" + i + "\n");
        }
        try (EditorSession editor = EditorSession.on(folder, files)) {
            assertEquals(List.of(), editor.problemsOfFewCodes("b.ecosystem"));
            editor.open("a.ecosystem");
            editor.toldOf();
            editor.replace("a.ecosystem", "goal A", "goal A under B");
            List<String> both = Stream.of("a.ecosystem", "b.ecosystem").map(editor::problemsOfFewCodes)
                    .flatMap(List::stream).toList();
            assertTrue(both.stream().anyMatch(problem -> problem.contains("[GOAL7]")), both.toString());
            assertTrue(editor.toldOf().size() <= 2, "Only files that changed are told");
            editor.replace("a.ecosystem", " under B", "");
            assertEquals(List.of(), editor.problemsOfFewCodes("a.ecosystem"));
            assertEquals(List.of(), editor.problemsOfFewCodes("b.ecosystem"));
        }
    }

    @Test
    void clearsAFindingInAClosedFileByAnEditOfAnOpenOne() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("a.ecosystem", "ecosystem One\ngoal A under B\n", "b.ecosystem", "goal B under A\n"))) {
            assertTrue(editor.problemsOfFewCodes("a.ecosystem").toString().contains("[GOAL7]"));
            editor.open("b.ecosystem");
            editor.replace("b.ecosystem", " under A", "");
            assertEquals(List.of(), editor.problemsOfFewCodes("a.ecosystem"));
        }
    }

    @Test
    void tellsOfANameThatTwoFilesDeclareAtBothPlaces() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n", "my files/b.ecosystem", "actor Beta\n"))) {
            editor.open("my files/b.ecosystem");
            editor.replace("my files/b.ecosystem", "Beta", "Alfa");
            assertTrue(editor.problemsOfFewCodes("a.ecosystem").toString().contains("my files/b.ecosystem"),
                    editor.problemsOfFewCodes("a.ecosystem").toString());
            assertTrue(editor.problemsOfFewCodes("my files/b.ecosystem").toString().contains("[duplicate]"));
            editor.replace("my files/b.ecosystem", "Alfa", "Beta");
            assertEquals(List.of(), editor.problemsOfFewCodes("a.ecosystem"));
        }
    }

    @Test
    void splitsAModelWhenASubfolderBeginsToDeclareAnEcosystem() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n",
                "sub/b.ecosystem", "actor Beta { depends on Alfa }\n"))) {
            editor.open("sub/b.ecosystem");
            editor.replace("sub/b.ecosystem", "actor Beta", "ecosystem Two actor Beta");
            assertTrue(editor.problemsOfFewCodes("sub/b.ecosystem").toString().contains("[link]"));
            editor.replace("sub/b.ecosystem", "ecosystem Two ", "");
            assertEquals(List.of(), editor.problemsOfFewCodes("sub/b.ecosystem"));
        }
    }

    @Test
    void makesAModelOfItsOwnOfANewEcosystemInASubfolder() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("m/a.ecosystem", "ecosystem M\nactor A\n",
                "m/sub/y.ecosystem", "actor B { depends on C }\n"))) {
            editor.open("m/sub/x.ecosystem", "ecosystem Sub\nactor A\nactor C\n");
            assertEquals(List.of(), editor.problemsOfFewCodes("m/sub/x.ecosystem"));
            assertEquals(List.of(), editor.problemsOfFewCodes("m/a.ecosystem"));
            assertEquals(List.of(), editor.problemsOfFewCodes("m/sub/y.ecosystem"));
            editor.write("m/sub/x.ecosystem", "ecosystem Sub\nactor A\nactor C\n");
            editor.noticeOnDisk("m/sub/x.ecosystem", FileChangeType.Created);
            editor.replace("m/sub/x.ecosystem", "actor C", "actor C \"Cee\"");
            assertEquals(List.of(), editor.problemsOfFewCodes("m/sub/x.ecosystem"));
            assertEquals(List.of(), editor.problemsOfFewCodes("m/a.ecosystem"));
        }
    }

    @Test
    void takesPositionsBehindTheTextForItsEnd() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n"))) {
            editor.open("a.ecosystem");
            assertNull(EditorSession.await(editor.documents()
                    .hover(new HoverParams(editor.document("a.ecosystem"), new Position(50, 7)))));
            editor.server().didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(editor.uri("a.ecosystem"), 2),
                    List.of(new TextDocumentContentChangeEvent(new Range(new Position(1, 99), new Position(70, 0)),
                            " { depends on Nobody }"))));
            editor.settle();
            assertTrue(editor.problemsOfFewCodes("a.ecosystem").toString().contains("[link]"),
                    editor.problemsOfFewCodes("a.ecosystem").toString());
        }
    }

    @Test
    void noticesFilesThatComeAndGoOnDisk() throws Exception {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("a.ecosystem", "ecosystem One\nactor Alfa { depends on Beta }\n"))) {
            assertEquals(1, editor.problemsOfFewCodes("a.ecosystem").size());
            editor.write("b.ecosystem", "actor Beta\n");
            editor.noticeOnDisk("b.ecosystem", FileChangeType.Created);
            assertEquals(List.of(), editor.problemsOfFewCodes("a.ecosystem"));
            Files.delete(folder.resolve("b.ecosystem"));
            editor.noticeOnDisk("b.ecosystem", FileChangeType.Deleted);
            assertEquals(1, editor.problemsOfFewCodes("a.ecosystem").size());
        }
    }

    @Test
    void servesAFileThatNoOpenFolderHolds() {
        try (EditorSession editor = EditorSession.withoutFolder(folder)) {
            editor.write("loose.ecosystem", "actor Alfa { depends on Beta }\n");
            editor.open("loose.ecosystem");
            assertEquals(1, editor.problemsOfFewCodes("loose.ecosystem").size());
            editor.replace("loose.ecosystem", "depends on Beta", "driver");
            assertEquals(List.of(), editor.problemsOfFewCodes("loose.ecosystem"));
        }
    }

    @Test
    void servesAFileThatIsNotSavedYet() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n"))) {
            editor.open("new.ecosystem", "actor Beta { depends on Alfa }\n");
            assertEquals(List.of(), editor.problemsOfFewCodes("new.ecosystem"));
        }
    }

    @Test
    void staysOutOfDocumentsThatAreNoModelFiles() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n"))) {
            editor.open("untitled:Untitled-1", "actor Beta { depends on Nobody }\n");
            editor.replace("untitled:Untitled-1", "Nobody", "Somebody");
            assertEquals(List.of(), editor.problemsOfFewCodes("untitled:Untitled-1"));
            editor.open("a.ecosystem");
            editor.replace("a.ecosystem", "actor Alfa", "actor Alfa { depends on Nobody }");
            assertEquals(1, editor.problemsOfFewCodes("a.ecosystem").size());
        }
    }

    @Test
    void forgetsWhatAClosedFileSaidWithoutSaving() {
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa\n"))) {
            editor.open("a.ecosystem");
            editor.replace("a.ecosystem", "actor Alfa", "actor Alfa { depends on Nobody }");
            assertEquals(1, editor.problemsOfFewCodes("a.ecosystem").size());
            editor.closeFile("a.ecosystem");
            assertEquals(List.of(), editor.problemsOfFewCodes("a.ecosystem"));
        }
    }

    @Test
    void speaksTheLanguageOfItsClient() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("a.ecosystem", "goal A under B goal B under A\nactor Alfa { depends on Nobody }"), "nl-NL")) {
            String problems = editor.problemsOfFewCodes("a.ecosystem").toString();
            assertTrue(problems.contains("Doel") || problems.contains("doel"), problems);
        }
    }

    @Test
    void announcesNothingThatItDoesNotHave() {
        try (EditorSession editor = EditorSession.on(folder, Map.of())) {
            assertEquals(null, editor.capabilities().getSignatureHelpProvider());
            assertTrue(editor.capabilities().getRenameProvider().getRight().getPrepareProvider());
        }
    }

    @Test
    void goesOnWithAPipeAndALinkInACircleAmongTheFiles() throws Exception {
        Path pipe = folder.resolve("pipe.ecosystem");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Files.createSymbolicLink(folder.resolve("circle.ecosystem"), folder.resolve("circle.ecosystem"));
        try (EditorSession editor = EditorSession.on(folder, Map.of("a.ecosystem", "ecosystem One\nactor Alfa {\n"))) {
            editor.open("a.ecosystem");
            List<String> problems = editor.problemsOfFewCodes("a.ecosystem");
            assertEquals(1, problems.size(), problems::toString);
            assertEquals(List.of("1: Error: The file cannot be read: it is not a file, but a pipe, a device or the "
                    + "like. Take it out of the model. [unreadable]"), editor.problemsOfFewCodes("pipe.ecosystem"));
            assertEquals(List.of("1: Error: The file cannot be read: it is a link that leads to no file. Mend the "
                    + "link, or take it out of the model. [unreadable]"),
                    editor.problemsOfFewCodes("circle.ecosystem"));
        }
    }

    @Test
    void followsAnUnsavedEditFromOneOfTwoHundredFilesToAnother() {
        Map<String, String> files = new HashMap<>();
        files.put("goals.ecosystem", "ecosystem One\ngoal Talent\n");
        files.put("work.ecosystem", "action Fair for Talent\n");
        for (int i = 0; i < 198; i++) {
            files.put("actors/actor" + i + ".ecosystem", "actor Actor" + i + "\n");
        }
        try (EditorSession editor = EditorSession.on(folder, files)) {
            editor.open("work.ecosystem");
            assertFalse(isTold(editor, "goals.ecosystem", "GOAL5"));
            editor.replace("work.ecosystem", " for Talent", "");
            assertTrue(isTold(editor, "goals.ecosystem", "GOAL5"));
            editor.replace("work.ecosystem", "Fair", "Fair for Talent");
            assertFalse(isTold(editor, "goals.ecosystem", "GOAL5"));
        }
    }

    private static boolean isTold(EditorSession editor, String file, String code) {
        return editor.diagnostics(file).stream().anyMatch(found -> code.equals(found.getCode().getLeft()));
    }
}
