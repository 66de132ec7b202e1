/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorServicesTest {

    private static final String A = "a.ecosystem";
    private static final String B = "b.ecosystem";
    private static final String ACTORS = """
            ecosystem One
            /* Makers
               and builders */
            actor Alfa "Alfa Devices" {
                kind knowledge institute
                description "Builds *smart* things"
            }
            """;
    private static final String GOALS = """
            goal Talent "Attract engineers" {
                owner Alfa
                by 2027-06-30
                subgoal Trainees "A traineeship"
            }
            """;

    @TempDir
    Path folder;

    @Test
    void goesToTheDeclarationInAnotherFile() {
        try (EditorSession editor = opened()) {
            List<? extends Location> found = EditorSession.await(editor.documents()
                    .definition(new DefinitionParams(editor.document(B), editor.behind(B, "owner Al")))).getLeft();
            assertEquals(editor.uri(A), found.get(0).getUri());
            assertEquals(editor.at(A, "Alfa"), found.get(0).getRange().getStart());
        }
    }

    @Test
    void findsAllReferences() {
        try (EditorSession editor = opened()) {
            List<? extends Location> found = EditorSession.await(editor.documents().references(new ReferenceParams(
                    editor.document(A), editor.behind(A, "actor Al"), new ReferenceContext(false))));
            assertEquals(1, found.size());
            assertEquals(editor.uri(B), found.get(0).getUri());
            assertEquals(editor.at(B, "Alfa"), found.get(0).getRange().getStart());
        }
    }

    @Test
    void marksOccurrencesInTheFile() {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, "actor Alfa\ngoal G { owner Alfa }\n"))) {
            editor.open(A);
            assertEquals(2, EditorSession.await(editor.documents().documentHighlight(
                    new DocumentHighlightParams(editor.document(A), editor.behind(A, "owner Al")))).size());
        }
    }

    @Test
    void hoversTellOfTheElementAndWhatItsKindMeans() {
        try (EditorSession editor = opened()) {
            String hover = hover(editor, B, "owner Al");
            assertTrue(hover.startsWith("**Actor** `Alfa` – Alfa Devices"), hover);
            assertTrue(hover.contains("Builds *smart* things"), hover);
            assertTrue(hover.contains("organisation"), hover);
        }
    }

    @Test
    void hoversTellWhatAWordOfTheLanguageMeans() {
        try (EditorSession editor = opened()) {
            assertTrue(hover(editor, B, "    ow").startsWith("**`owner`**"), hover(editor, B, "    ow"));
            assertTrue(hover(editor, B, "    by").contains("to be reached"), hover(editor, B, "    by"));
            assertTrue(hover(editor, B, "go").startsWith("**`goal`**"), hover(editor, B, "go"));
            assertTrue(hover(editor, A, "knowledge inst").startsWith("**`knowledge institute`**"),
                    hover(editor, A, "knowledge inst"));
        }
    }

    @Test
    void hoversTellWhatACodeOfTheMethodAsks() {
        String text = "answer Q1.3 \"x\"\nwaive SF1.5 because \"y\"\nwaive SF99.1 because \"z\"\n";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, text))) {
            editor.open(A);
            String question = GuidingQuestion.find("Q1.3").orElseThrow().wording(Locale.ENGLISH);
            assertTrue(hover(editor, A, "answer Q1").startsWith("**`Q1.3`** " + question),
                    hover(editor, A, "answer Q1"));
            assertTrue(hover(editor, A, "SF1.").startsWith(
                    "**`SF1.5`** " + RuleCatalogue.rule("SF1.5").title(Locale.ENGLISH)), hover(editor, A, "SF1."));
            assertTrue(hover(editor, A, "SF1.").contains(RuleCatalogue.rule("SF1.5").holds(Locale.ENGLISH)));
        }
    }

    @Test
    void hoversTellNothingWhereNothingIsKnown() {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, "actor Alfa \"Title\"\n"))) {
            editor.open(A);
            assertNull(EditorSession.await(editor.documents()
                    .hover(new HoverParams(editor.document(A), editor.behind(A, "Tit")))));
        }
    }

    @Test
    void outlinesElementsAsATreeWithKindAndTitle() {
        try (EditorSession editor = opened()) {
            DocumentSymbol talent = EditorSession
                    .await(editor.documents().documentSymbol(new DocumentSymbolParams(editor.document(B)))).get(0)
                    .getRight();
            assertEquals("Talent", talent.getName());
            assertEquals("goal: Attract engineers", talent.getDetail());
            assertEquals(List.of("Trainees"), talent.getChildren().stream().map(DocumentSymbol::getName).toList());
        }
    }

    @Test
    void findsElementsOfTheWorkspaceByName() {
        try (EditorSession editor = opened()) {
            List<String> names =
                    EditorSession.await(editor.server().symbol(new WorkspaceSymbolParams("alf"))).getRight()
                            .stream().map(symbol -> symbol.getName()).toList();
            assertEquals(List.of("Alfa"), names);
        }
    }

    @Test
    void foldsBlocksAndComments() {
        try (EditorSession editor = opened()) {
            List<FoldingRange> folds = EditorSession
                    .await(editor.documents().foldingRange(new FoldingRangeRequestParams(editor.document(A))));
            TreeSet<String> lines = new TreeSet<>();
            folds.forEach(fold -> lines.add(fold.getStartLine() + "-" + fold.getEndLine()));
            assertTrue(lines.contains("1-2"), lines.toString());
            assertTrue(lines.contains("3-6"), lines.toString());
        }
    }

    @Test
    void coloursTellNamesReferencesAndChoicesFromKeywords() {
        try (EditorSession editor = opened()) {
            List<String> a = coloured(editor, A);
            assertTrue(a.containsAll(List.of("actor=keyword", "Alfa=class", "\"Alfa Devices\"=string",
                    "knowledge=enumMember", "/* Makers=comment", "   and builders */=comment")), a.toString());
            List<String> b = coloured(editor, B);
            assertTrue(b.containsAll(List.of("owner=keyword", "Alfa=variable", "2027-06-30=number")), b.toString());
        }
    }

    @Test
    void coloursAKeywordThatIsAName() {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, "actor owner\ngoal goal { owner owner }\n"))) {
            editor.open(A);
            assertEquals(List.of("actor=keyword", "owner=class", "goal=keyword", "goal=class", "owner=keyword",
                    "owner=variable"), coloured(editor, A));
        }
    }

    @Test
    void formatsTheDocument() {
        String untidy = "goal   G{owner Alfa}\nactor Alfa";
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, untidy))) {
            editor.open(A);
            String tidy = EditorSession.applied(untidy, EditorSession.await(editor.documents().formatting(
                    new DocumentFormattingParams(editor.document(A), new FormattingOptions(4, true)))));
            assertFalse(tidy.contains("goal   G{"), tidy);
            assertTrue(tidy.replaceAll("\\s+", " ").startsWith("goal G { owner Alfa }"), tidy);
        }
    }

    private EditorSession opened() {
        EditorSession editor = EditorSession.on(folder, Map.of(A, ACTORS, B, GOALS));
        editor.open(A);
        editor.open(B);
        return editor;
    }

    private static String hover(EditorSession editor, String file, String behind) {
        return EditorSession
                .await(editor.documents().hover(new HoverParams(editor.document(file), editor.behind(file, behind))))
                .getContents().getRight().getValue();
    }

    private static List<String> coloured(EditorSession editor, String file) {
        List<Integer> data = EditorSession
                .await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document(file))))
                .getData();
        List<String> types = editor.capabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
        String[] lines = editor.text(file).split("\n", -1);
        List<String> words = new ArrayList<>();
        Position here = new Position(0, 0);
        for (int i = 0; i < data.size(); i += 5) {
            here = new Position(here.getLine() + data.get(i),
                    data.get(i + 1) + (data.get(i) == 0 ? here.getCharacter() : 0));
            words.add(lines[here.getLine()].substring(here.getCharacter(), here.getCharacter() + data.get(i + 2)) + "="
                    + types.get(data.get(i + 3)));
        }
        return words;
    }
}
