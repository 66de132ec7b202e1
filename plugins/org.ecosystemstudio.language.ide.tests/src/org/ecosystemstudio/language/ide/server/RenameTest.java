/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameTest {

    private static final String A = "a.ecosystem";
    private static final String B = "b.ecosystem";

    @TempDir
    Path folder;

    @Test
    void changesTheDeclarationAndEveryUseInAllFiles() {
        String a = "ecosystem One\n// about Alfa\nactor Alfa \"Alfa Devices\" { depends on Beta }\nactor Beta\n";
        String b = "goal G { owner Alfa supported by Beta, Alfa }\ncollaboration Alfa, Beta\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a, B, b))) {
            WorkspaceEdit edit = rename(editor, a, "Alfa \"", "Gamma");
            assertEquals("ecosystem One\n// about Alfa\nactor Gamma \"Alfa Devices\" { depends on Beta }\nactor Beta\n",
                    applied(editor, A, a, edit));
            assertEquals("goal G { owner Gamma supported by Beta, Gamma }\ncollaboration Gamma, Beta\n",
                    applied(editor, B, b, edit));
        }
    }

    @Test
    void changesOneSegmentOfAQualifiedName() {
        String a =
                "goal Talent { subgoal Trainees }\naction X for Talent.Trainees\nwaive GOAL4 on Talent.Trainees because \"x\"\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            assertEquals(a.replace("Talent", "People"), applied(editor, A, a, rename(editor, a, "Talent {", "People")));
            assertEquals(a.replace("Trainees", "Interns"),
                    applied(editor, A, a, rename(editor, a, "Trainees\nwaive", "Interns")));
            assertEquals(a.replace("Talent", "People"),
                    applied(editor, A, a, rename(editor, a, "Talent.Trainees\nwaive", "People")));
        }
    }

    @Test
    void escapesANameThatTheGrammarCouldNotTellFromAKeyword() {
        String a = "actor Alfa\ngoal G { owner Alfa }\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            String renamed = applied(editor, A, a, rename(editor, a, "Alfa\n", "illustrative"));
            assertEquals("actor ^illustrative\ngoal G { owner ^illustrative }\n", renamed);
        }
    }

    @Test
    void refusesANameThatAnotherElementHas() {
        String a = "actor Alfa\nactor Beta\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            Throwable refused = assertThrows(IllegalStateException.class, () -> rename(editor, a, "Alfa", "Beta"));
            assertTrue(message(refused).contains("'Beta' is the name of another element"), message(refused));
        }
    }

    @Test
    void refusesANameWithWhichAReferenceWouldMeanAnotherElement() {
        String nested = "goal Talent {\n    subgoal Homes { serves Growth }\n    subgoal Nursery\n}\ngoal Growth\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, nested))) {
            assertEquals("With the name 'Nursery', `Nursery` in a.ecosystem, line 2, would mean another element (goal "
                    + "Nursery). Choose another name.", refusal(editor, nested, "Growth\n", "Nursery"));
        }
    }

    @Test
    void refusesANameThatHidesTheElementThatOthersMean() {
        String tasks = "action A {\n    task T1\n    task T2 { after V }\n}\naction V\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, tasks))) {
            assertEquals("With the name 'V', `V` in a.ecosystem, line 3, would mean another element (task T1). "
                    + "Choose another name.", refusal(editor, tasks, "T1", "V"));
            assertEquals("With the name 'T1', `T1` in a.ecosystem, line 3, would mean another element (task T1). "
                    + "Choose another name.", refusal(editor, tasks, "V\n", "T1"));
            assertEquals(tasks.replace("V", "T3"), applied(editor, A, tasks, rename(editor, tasks, "V\n", "T3")));
        }
    }

    @Test
    void refusesANameThatStandsBeforeOneOfAnotherFile() {
        String a = "goal Own { subgoal Deep { serves Far } }\n";
        try (EditorSession editor = EditorSession.on(folder,
                Map.of(A, a, B, "ecosystem One\ngoal Far\n"))) {
            String refusal = refusal(editor, a, "Deep", "Far");
            assertTrue(refusal.startsWith("With the name 'Far', `Far` in a.ecosystem, line 1,"), refusal);
        }
    }

    @Test
    void renamesWhatQualifiedNamesLeadThrough() {
        String a = "goal Talent { subgoal Homes { serves Talent.Homes } }\naction X for Talent.Homes\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            assertEquals(a.replace("Homes", "Houses"), applied(editor, A, a, rename(editor, a, "Homes {", "Houses")));
        }
    }

    @Test
    void namesFilesAsTheEditorDoes() {
        String file = "caf\u00E9 \u20AC.ecosystem";
        String a = "actor Alfa\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(file, a))) {
            editor.open(file, a);
            assertTrue(editor.uri(file).endsWith("caf%C3%A9%20%E2%82%AC.ecosystem"), editor.uri(file));
            WorkspaceEdit edit = EditorSession.await(editor.documents()
                    .rename(new RenameParams(editor.document(file), editor.at(file, "Alfa"), "Beta")));
            assertEquals(Set.of(editor.uri(file)), edit.getChanges().keySet());
        }
    }

    @Test
    void refusesWhatIsNoName() {
        String a = "actor Alfa\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            for (String wish : new String[] { "two words", "1st", "", "a.b", "a{b" }) {
                Throwable refused =
                        assertThrows(IllegalStateException.class, () -> rename(editor, a, "Alfa", wish), wish);
                assertTrue(message(refused).contains("cannot be a name"), message(refused));
            }
        }
    }

    @Test
    void offersTheNameUnderTheCaretAndNothingElsewhere() {
        String a = "actor Alfa \"Title\"\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, a))) {
            editor.open(A);
            PrepareRenameResult offered = EditorSession.await(editor.documents()
                    .prepareRename(new PrepareRenameParams(editor.document(A), editor.behind(A, "Al")))).getSecond();
            assertEquals("Alfa", offered.getPlaceholder());
            assertEquals(editor.at(A, "Alfa"), offered.getRange().getStart());
            assertEquals(editor.behind(A, "Alfa"), offered.getRange().getEnd());
            assertNull(EditorSession.await(editor.documents()
                    .prepareRename(new PrepareRenameParams(editor.document(A), editor.behind(A, "Tit")))));
        }
    }

    private static WorkspaceEdit rename(EditorSession editor, String text, String at, String name) {
        editor.open(A, text);
        return EditorSession.await(
                editor.documents().rename(new RenameParams(editor.document(A), editor.at(A, at), name)));
    }

    private static String applied(EditorSession editor, String file, String text, WorkspaceEdit edit) {
        return EditorSession.applied(text, edit.getChanges().get(editor.uri(file)));
    }

    private static String refusal(EditorSession editor, String text, String at, String name) {
        return message(assertThrows(IllegalStateException.class, () -> rename(editor, text, at, name)));
    }

    private static String message(Throwable thrown) {
        return ((ResponseErrorException) thrown.getCause()).getResponseError().getMessage();
    }
}
