/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    private static final String A = "a.ecosystem";

    @TempDir
    Path folder;

    @Test
    void offersOnlyElementsThatFitTheReference() {
        List<CompletionItem> items = complete("actor Alfa \"Alfa Devices\"\ngoal Talent\ngoal G { owner ", "owner ");
        assertTrue(labels(items).contains("Alfa"), labels(items).toString());
        assertFalse(labels(items).contains("Talent"), labels(items).toString());
        CompletionItem alfa = items.stream().filter(item -> item.getLabel().equals("Alfa")).findFirst().orElseThrow();
        assertEquals("actor: Alfa Devices", alfa.getDetail());
    }

    @Test
    void offersElementsOfOtherFilesWithTheirTitles() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("b.ecosystem", "actor Beta \"Beta Works\"\n", A, "goal G { owner  }\n"))) {
            editor.open(A);
            List<CompletionItem> items = EditorSession.await(editor.documents()
                    .completion(new CompletionParams(editor.document(A), editor.behind(A, "owner ")))).getRight()
                    .getItems();
            CompletionItem beta =
                    items.stream().filter(item -> item.getLabel().equals("Beta")).findFirst().orElseThrow();
            assertEquals("actor: Beta Works", beta.getDetail());
        }
    }

    @Test
    void offersNoGoalUnderItselfOrUnderAGoalBelowIt() {
        String text = """
                goal Top
                goal Other
                goal H under  {
                    subgoal Inner
                }
                goal Below under H
                goal Deeper under Below
                goal Deepest under H.Inner
                """;
        List<String> labels = labels(complete(text, "goal H under "));
        assertTrue(labels.containsAll(List.of("Top", "Other")), labels.toString());
        for (String refused : List.of("H", "H.Inner", "Inner", "Below", "Deeper", "Deepest")) {
            assertFalse(labels.contains(refused), refused + " in " + labels);
        }
        assertTrue(labels(complete(text, "goal Deeper under ")).contains("H"));
        assertTrue(labels(complete(text + "action A for ", "action A for ")).contains("Below"));
    }

    @Test
    void offersNoGoalToServeItselfOrAGoalBelowIt() {
        List<String> labels = labels(complete("goal H { serves  subgoal Inner }\ngoal Top\n", "serves "));
        assertTrue(labels.contains("Top"), labels::toString);
        assertFalse(labels.contains("H"), labels::toString);
        assertFalse(labels.contains("H.Inner"), labels::toString);
        assertFalse(labels.contains("Inner"), labels::toString);
    }

    @Test
    void offersNoGoalUnderAGoalBelowItInAnotherFile() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("b.ecosystem", "goal Below under H\ngoal Top\n", A, "goal H under "))) {
            editor.open(A);
            List<String> labels = labels(EditorSession.await(editor.documents()
                    .completion(new CompletionParams(editor.document(A), editor.behind(A, "under ")))).getRight()
                    .getItems());
            assertTrue(labels.contains("Top"), labels.toString());
            assertFalse(labels.contains("Below") || labels.contains("H"), labels.toString());
        }
    }

    @Test
    void offersPropertiesOfTheElementWithWhatTheyMean() {
        List<CompletionItem> items = complete("goal G { ", "{ ");
        assertTrue(labels(items).containsAll(List.of("owner", "by", "supported by", "follow up", "subgoal", "kpi")),
                labels(items).toString());
        CompletionItem owner = items.stream().filter(item -> item.getLabel().equals("owner")).findFirst().orElseThrow();
        assertFalse(owner.getDocumentation().getLeft().isBlank());
    }

    @Test
    void offersNoPropertyThatCanStandOnceAndStands() {
        List<String> labels = labels(complete("goal G { owner A aims  }", "owner A "));
        assertFalse(labels.contains("owner"), labels.toString());
        assertTrue(labels.containsAll(List.of("by", "serves")), labels.toString());
        assertFalse(labels(complete("goal G\ngoal H under G  ", "under G ")).contains("under"));
        assertFalse(labels(complete("group B { leading  }", "leading ")).contains("leading"));
    }

    @Test
    void offersPropertiesOfAnElementAfterThoseOfTheElementsInIt() {
        List<String> labels = labels(complete("goal G { subgoal S { owner A }  }", "A } "));
        assertTrue(labels.contains("owner"), labels.toString());
        assertTrue(labels(complete("actor A { sector \"x\"  }", "\"x\" ")).contains("sector"));
    }

    @Test
    void offersWhatBeginsAnotherElementLikeTheLast() {
        assertTrue(labels(complete("action A { worked 5 h  }", "5 h ")).contains("worked"));
        assertTrue(labels(complete("goal G { kpi K { when below 5  } }", "below 5 ")).contains("when"));
        assertTrue(labels(complete("actor A { benefit \"b\" worth 5 EUR  }", "5 EUR ")).contains("benefit"));
        assertTrue(labels(complete("answer Q1.1 \"x\" ", "\"x\" ")).contains("answer"));
    }

    @Test
    void offersPropertiesThatOnlyTheElementBeforeHas() {
        List<String> labels = labels(complete("action A { task T 5 h by B  }", "by B "));
        assertTrue(labels.containsAll(List.of("hours", "owner")), labels.toString());
    }

    @Test
    void offersPhrasesWhole() {
        List<String> kinds = labels(complete("actor A { kind ", "kind "));
        assertTrue(kinds.contains("knowledge institute"), kinds.toString());
        assertTrue(labels(complete("capability C { ha", "ha")).contains("hard to copy"));
        assertTrue(labels(complete("finance { in", "{ in")).contains("in kind"));
    }

    @Test
    void offersNoKeywordWhereOnlyANameFits() {
        assertEquals(List.of(), labels(complete("actor ", "actor ")));
    }

    @Test
    void offersTopLevelElementsAndTemplates() {
        List<CompletionItem> items = complete("g", "g");
        assertTrue(labels(items).containsAll(List.of("goal", "group", "governance")), labels(items).toString());
        CompletionItem template = items.stream()
                .filter(item -> item.getInsertTextFormat() == InsertTextFormat.Snippet).findFirst().orElseThrow();
        assertTrue(template.getLabel().startsWith("goal with"), template.getLabel());
    }

    @Test
    void templatesParseWhenTheirPlacesAreFilled() {
        for (String word : List.of("actor", "goal", "action", "kpi", "risk", "proposition")) {
            boolean nested = word.equals("kpi");
            String before = nested ? "goal X { " : "";
            List<CompletionItem> items = complete(before + word.substring(0, 2), before + word.substring(0, 2));
            String body = items.stream().filter(item -> item.getInsertTextFormat() == InsertTextFormat.Snippet)
                    .map(item -> item.getTextEdit().getLeft().getNewText()).filter(text -> text.startsWith(word + ' '))
                    .findFirst().orElseThrow(() -> new AssertionError("No template for " + word));
            String filled = body.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
                    .replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1");
            try (EditorSession editor = EditorSession.on(folder.resolve(word),
                    Map.of(A, before + filled + (nested ? " }" : "")))) {
                assertEquals(List.of(), editor.problemsOfFewCodes(A), filled);
            }
        }
    }

    @Test
    void offersTodayWhereADateFits() {
        assertTrue(labels(complete("goal G { by ", "by ")).stream()
                .anyMatch(label -> label.matches("\\d{4}-\\d\\d-\\d\\d")));
    }

    private List<CompletionItem> complete(String text, String behind) {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, text))) {
            editor.open(A);
            return EditorSession.await(editor.documents()
                    .completion(new CompletionParams(editor.document(A), editor.behind(A, behind)))).getRight()
                    .getItems();
        }
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }
}
