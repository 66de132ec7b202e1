/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixesTest {

    private static final String MODEL = "model.ecosystem";

    @TempDir
    Path folder;

    @Test
    void announcesFixes() {
        try (EditorSession editor = on("ecosystem Noord\n")) {
            assertEquals(List.of(CodeActionKind.QuickFix),
                    editor.capabilities().getCodeActionProvider().getRight().getCodeActionKinds());
            assertTrue(editor.capabilities().getCodeActionProvider().getRight().getResolveProvider());
        }
    }

    @Test
    void cutsACircleOfGoalsInTheUnsavedText() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent\ngoal Growth under Talent\n")) {
            editor.replace(MODEL, "goal Talent", "goal Talent under Growth // why?");
            Diagnostic found = diagnostic(editor, "GOAL7");
            CodeAction fix = action(editor, found, "no longer lead to");
            assertEquals(CodeActionKind.QuickFix, fix.getKind());
            assertEquals(List.of(found), fix.getDiagnostics());
            assertTrue(fix.getIsPreferred());
            assertNull(fix.getEdit());
            choose(editor, fix);
            assertFalse(editor.problemsOfFewCodes(MODEL).toString().contains("GOAL7"), () -> editor.text(MODEL));
            assertTrue(editor.text(MODEL).contains("// why?"), () -> editor.text(MODEL));
        }
    }

    @Test
    void addsAnOwnerAsAFormatterWouldWriteIt() {
        try (EditorSession editor = on("""
                ecosystem Noord
                actor Alfa { role driver }
                goal Talent "Twenty technicians"
                action Fair for Talent { from 2026-11 }
                """)) {
            CodeAction fix = action(editor, diagnostic(editor, "ACT1"), "owner of action Fair: actor Alfa");
            choose(editor, fix);
            assertEquals("""
                    ecosystem Noord
                    actor Alfa { role driver }
                    goal Talent "Twenty technicians"
                    action Fair for Talent { owner Alfa from 2026-11 }
                    """, editor.text(MODEL));
        }
    }

    @Test
    void putsANewElementIntoTheFileOfItsKind() {
        Map<String, String> files = Map.of("a.ecosystem", "ecosystem Noord\ngoal Talent by 2026-12\n"
                .replace(" by 2026-12", " { by 2026-12 }"), "b.ecosystem",
                "action Fair \"Job fair\" { from 2026-11 }\n");
        try (EditorSession editor = EditorSession.on(folder, files)) {
            editor.open("a.ecosystem");
            editor.open("b.ecosystem");
            CodeAction fix = action(editor, "a.ecosystem", diagnostic(editor, "a.ecosystem", "GOAL5"),
                    "Add an action for goal Talent");
            Map<String, List<TextEdit>> changes = resolved(editor, fix).getEdit().getChanges();
            assertEquals(List.of(editor.uri("b.ecosystem")), List.copyOf(changes.keySet()));
            editor.apply("b.ecosystem", changes.get(editor.uri("b.ecosystem")));
            assertTrue(editor.text("b.ecosystem").startsWith("action Fair"), () -> editor.text("b.ecosystem"));
            assertTrue(editor.text("b.ecosystem").contains("for Talent"), () -> editor.text("b.ecosystem"));
            assertTrue(editor.diagnostics("a.ecosystem").stream()
                    .noneMatch(found -> "GOAL5".equals(found.getCode().getLeft())));
            assertTrue(editor.problemsOfFewCodes("b.ecosystem").toString().contains("[TXT1]"),
                    () -> editor.problemsOfFewCodes("b.ecosystem") + editor.text("b.ecosystem"));
        }
    }

    @Test
    void waivesWithAReasonThatIsStillToBeWritten() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent\ngoal Growth under Talent\n")) {
            choose(editor, action(editor, diagnostic(editor, "GOAL4"), "Waive GOAL4 on goal"));
            assertTrue(editor.text(MODEL).startsWith("ecosystem Noord\ngoal Talent\n"));
            assertTrue(editor.text(MODEL).matches("(?s).*\nwaive GOAL4 on \\w+ because \"\\?\\? [^\"]+\"\n"),
                    () -> editor.text(MODEL));
            assertEquals(1, editor.diagnostics(MODEL).stream()
                    .filter(found -> found.getCode().getLeft().equals("GOAL4")).count());
            assertTrue(editor.problemsOfFewCodes(MODEL).toString().contains("[TXT1]"),
                    () -> editor.problemsOfFewCodes(MODEL) + editor.text(MODEL));
        }
    }

    @Test
    void speaksDutch() {
        try (EditorSession editor =
                EditorSession.on(folder, Map.of(MODEL, "ecosystem Noord\ngoal A\n"), "nl")) {
            editor.open(MODEL);
            Diagnostic found = diagnostic(editor, "GOAL4");
            assertTrue(labels(editor, MODEL, found).contains("Geef ontheffing van GOAL4 voor doel A, met een reden"));
            choose(editor, action(editor, found, "Geef ontheffing"));
            assertTrue(editor.text(MODEL).contains("because \"?? waarom"), () -> editor.text(MODEL));
        }
    }

    @Test
    void leavesTheModelAsItIsUntilTheEditorAppliesTheEdit() {
        try (EditorSession editor = on("ecosystem Noord\nactor Alfa\ngoal Talent under Talent\n")) {
            CodeAction fix = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            CodeAction again = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            assertEquals(resolved(editor, fix).getEdit(), resolved(editor, again).getEdit());
            assertTrue(editor.problemsOfFewCodes(MODEL).toString().contains("[GOAL7]"));
            editor.replace(MODEL, "actor Alfa", "actor Alfa\nactor Beta");
            assertTrue(editor.problemsOfFewCodes(MODEL).toString().contains("[GOAL7]"));
        }
    }

    @Test
    void changesNothingWhenWhatWasFoundIsGone() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent under Talent\n")) {
            CodeAction fix = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            editor.replace(MODEL, " under Talent", "");
            assertTrue(resolved(editor, fix).getEdit().getChanges().isEmpty());
            fix.setData("no key of ours");
            assertTrue(resolved(editor, fix).getEdit().getChanges().isEmpty());
        }
    }

    @Test
    void knowsAFixAgainByTheWordInQuotesThatATransportMakesOfItsKey() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent under Talent\n")) {
            CodeAction fix = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            fix.setData('"' + fix.getData().toString() + '"');
            choose(editor, fix);
            assertEquals("ecosystem Noord\ngoal Talent\n", editor.text(MODEL));
        }
    }

    @Test
    void refusesToWriteIntoATextWithSyntaxErrors() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent under Talent\n")) {
            editor.replace(MODEL, "under Talent\n", "under Talent\n}\n");
            CodeAction fix = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> resolved(editor, fix));
            assertTrue(refused.getCause().getMessage().contains("line 3"), refused.getCause().getMessage());
        }
    }

    @Test
    void offersNothingWhereNothingWasFoundOrOtherActionsAreWanted() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent under Talent\n// nothing here\n")) {
            Range nowhere = new Range(editor.at(MODEL, "nothing"), editor.at(MODEL, "here"));
            assertEquals(List.of(), actions(editor, MODEL, nowhere, new CodeActionContext(List.of())));
            CodeActionContext others = new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor));
            assertEquals(List.of(),
                    actions(editor, MODEL, diagnostic(editor, "GOAL7").getRange(), others));
        }
    }

    @Test
    void givesEditsAtOnceToAnEditorThatAsksForNoMore() {
        try (EditorSession editor = on("ecosystem Noord\ngoal Talent under Talent\n")) {
            CodeActionCapabilities fixes = new CodeActionCapabilities();
            fixes.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
            TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
            documents.setCodeAction(fixes);
            editor.server().meet(new ClientCapabilities(null, documents, null));
            CodeAction fix = action(editor, diagnostic(editor, "GOAL7"), "no longer lead to");
            assertEquals("ecosystem Noord\ngoal Talent\n", EditorSession.applied(editor.text(MODEL),
                    fix.getEdit().getChanges().get(editor.uri(MODEL))));
            editor.server().meet(new ClientCapabilities());
            assertEquals(List.of(), labels(editor, MODEL, diagnostic(editor, "GOAL7")));
        }
    }

    private EditorSession on(String text) {
        EditorSession editor = EditorSession.on(folder, Map.of(MODEL, text));
        editor.open(MODEL);
        return editor;
    }

    private static void choose(EditorSession editor, CodeAction action) {
        editor.apply(MODEL, resolved(editor, action).getEdit().getChanges().get(editor.uri(MODEL)));
    }

    private static CodeAction resolved(EditorSession editor, CodeAction action) {
        return EditorSession.await(editor.documents().resolveCodeAction(action));
    }

    private static Diagnostic diagnostic(EditorSession editor, String code) {
        return diagnostic(editor, MODEL, code);
    }

    private static Diagnostic diagnostic(EditorSession editor, String file, String code) {
        return editor.diagnostics(file).stream().filter(found -> code.equals(found.getCode().getLeft())).findFirst()
                .orElseThrow(() -> new AssertionError(editor.problemsOfFewCodes(file)));
    }

    private static CodeAction action(EditorSession editor, Diagnostic found, String label) {
        return action(editor, MODEL, found, label);
    }

    private static CodeAction action(EditorSession editor, String file, Diagnostic found, String label) {
        return actions(editor, file, found.getRange(), new CodeActionContext(List.of(found))).stream()
                .filter(action -> action.getTitle().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError(labels(editor, file, found)));
    }

    private static List<String> labels(EditorSession editor, String file, Diagnostic found) {
        return actions(editor, file, found.getRange(), new CodeActionContext(List.of(found))).stream()
                .map(CodeAction::getTitle).toList();
    }

    private static List<CodeAction> actions(EditorSession editor, String file, Range range,
            CodeActionContext context) {
        return EditorSession.await(editor.documents()
                .codeAction(new CodeActionParams(editor.document(file), range, context))).stream()
                .map(Either::getRight).toList();
    }
}
