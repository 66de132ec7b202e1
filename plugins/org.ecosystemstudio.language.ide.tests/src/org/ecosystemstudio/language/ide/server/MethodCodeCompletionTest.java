/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodCodeCompletionTest {

    private static final String A = "a.ecosystem";

    @TempDir
    Path folder;

    @Test
    void offersAllQuestionsInTheOrderOfTheMethod() {
        assertEquals(GuidingQuestion.all().stream().map(GuidingQuestion::code).toList(),
                labels(complete("answer ", "answer ", "en")));
    }

    @Test
    void tellsWhatEachQuestionAsksInTheLanguageOfTheEditor() {
        CompletionItem english = item("Q1.2", complete("answer ", "answer ", "en"));
        assertEquals("Which collaborations exist already?", english.getDetail());
        assertEquals("Which collaborations exist already?\n\nStep 1: map the ecosystem",
                english.getDocumentation().getLeft());
        CompletionItem dutch = item("Q1.2", complete("answer ", "answer ", "nl"));
        assertEquals("Welke samenwerkingen bestaan er al?", dutch.getDetail());
        assertTrue(dutch.getDocumentation().getLeft().contains("Stap 1: "), dutch.getDocumentation().getLeft());
    }

    @Test
    void offersOpenQuestionsBeforeThoseThatTheModelAnswersOrWaives() {
        List<CompletionItem> items = complete("answer Q1.1 \"All of the north\"\nwaive Q1.3 because \"Too early\"\n"
                + "answer  ", "answer  ", "en");
        assertEquals(List.of("Q1.2", "Q1.4"), labels(items).subList(0, 2));
        assertEquals(List.of("Q1.1", "Q1.3"), labels(items).subList(items.size() - 2, items.size()));
        assertEquals("answered: Which scope and which central organisations?", item("Q1.1", items).getDetail());
        assertEquals("waived: Which capabilities are needed and which are offered?", item("Q1.3", items).getDetail());
    }

    @Test
    void countsAnswersOfOtherFiles() {
        try (EditorSession editor = EditorSession.on(folder,
                Map.of("b.ecosystem", "answer Q1.1 \"All of the north\"\n", A, "answer "))) {
            editor.open(A);
            List<CompletionItem> items = sorted(editor, "answer ");
            assertEquals("Q1.2", items.getFirst().getLabel());
            assertEquals("Q1.1", items.getLast().getLabel());
        }
    }

    @Test
    void completesACodeThatHasBegun() {
        for (String begun : List.of("Q2", "Q2.", "q2.")) {
            List<String> labels = labels(complete("answer " + begun, begun, "en")).stream()
                    .filter(label -> label.startsWith("Q")).toList();
            assertEquals(List.of("Q2.1", "Q2.2", "Q2.3", "Q2.4", "Q2.5", "Q2.6", "Q2.7"), labels, begun);
        }
    }

    @Test
    void replacesWhatHasBegun() {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, "answer Q2. \"x\""))) {
            editor.open(A);
            CompletionItem item = item("Q2.4", sorted(editor, "Q2."));
            assertEquals("answer Q2.4 \"x\"", EditorSession.applied(editor.text(A),
                    List.of(item.getTextEdit().getLeft())));
        }
    }

    @Test
    void doesNotTakeTheCodeUnderTheCursorForAnAnswer() {
        CompletionItem own = item("Q1.1", complete("answer Q1.1 \"x\"", "Q1.1", "en"));
        assertEquals("Which scope and which central organisations?", own.getDetail());
    }

    @Test
    void offersRulesThenQuestionsToWaive() {
        List<CompletionItem> items = complete("waive ", "waive ", "en");
        List<String> rules = RuleCatalogue.all().stream().map(RuleDescription::code).toList();
        assertEquals(rules, labels(items).subList(0, rules.size()));
        assertTrue(labels(items).contains("Q4.12"), labels(items).toString());
        CompletionItem rule = item("SF1.4", items);
        assertEquals("Competitors have agreed on its bounds", rule.getDetail());
        assertTrue(rule.getDocumentation().getLeft()
                .startsWith("Two participants that compete have an agreement on how far their competition goes."));
    }

    @Test
    void offersRulesToSetAndThoseThatAreSetLast() {
        List<CompletionItem> items = complete("rules { SF1.1 severity info  }", "info ", "nl");
        assertFalse(labels(items).contains("Q1.1"), labels(items).toString());
        List<String> codes = labels(items).stream().filter(label -> RuleCatalogue.find(label).isPresent()).toList();
        assertEquals("SF1.2", codes.getFirst());
        assertEquals("SF1.1", codes.getLast());
        assertEquals("al ingesteld: " + RuleCatalogue.rule("SF1.1").title(Locale.forLanguageTag("nl")),
                item("SF1.1", items).getDetail());
    }

    private List<CompletionItem> complete(String text, String behind, String locale) {
        try (EditorSession editor = EditorSession.on(folder, Map.of(A, text), locale)) {
            editor.open(A);
            return sorted(editor, behind);
        }
    }

    private static List<CompletionItem> sorted(EditorSession editor, String behind) {
        return EditorSession.await(editor.documents()
                .completion(new CompletionParams(editor.document(A), editor.behind(A, behind)))).getRight().getItems()
                .stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
    }

    private static CompletionItem item(String label, List<CompletionItem> items) {
        return items.stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }
}
