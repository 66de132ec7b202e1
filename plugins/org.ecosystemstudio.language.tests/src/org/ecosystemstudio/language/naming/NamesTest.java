/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    /** Words that begin what may follow a name, where the grammar could not tell. */
    private static final List<String> ESCAPED_ONLY = List.of("confidential", "illustrative", "internal", "public");

    @Test
    void letsEveryWordOfTheLanguageBeANameAndAReference() {
        StringBuilder text = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (String word : new TreeSet<>(keywords())) {
            if (Character.isLetter(word.charAt(0)) && word.indexOf('-') < 0) {
                String written = isWrittenBare(word) ? word : "^" + word;
                text.append("actor ").append(written).append(" \"").append(word).append("\" collaboration ")
                        .append(written).append(", ").append(written).append(" action Work").append(words.size())
                        .append(" by ").append(written).append(" with ").append(written).append(" { owner ")
                        .append(written).append(" }\n");
                words.add(word);
            }
        }
        LoadedModel model = Texts.model(text.toString());
        List<String> errors = Texts.problems(model).stream()
                .filter(problem -> problem.contains("[syntax]") || problem.contains("[link]")).toList();
        assertEquals(List.of(), errors);
        assertTrue(words.size() > 400, words::toString);
        assertEquals(new TreeSet<>(words),
                new TreeSet<>(model.view().actors().stream().map(NamedElement::getName).toList()));
    }

    @Test
    void letsAllWordsButAFewBeNamesWithoutACaret() {
        List<String> carets = keywords().stream().filter(word -> Character.isLetter(word.charAt(0)))
                .filter(word -> word.indexOf('-') < 0 && !isWrittenBare(word)).sorted().toList();
        assertEquals(ESCAPED_ONLY, carets);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Caf\u00e9", "\u0395\u03bb\u03bb\u03ac\u03b4\u03b1", "\u6771\u4eac",
            "\u0645\u062f\u064a\u0646\u0629",
            "\u0939\u093f\u0928\u094d\u0926\u0940", "\ud835\udd38\ud835\udd39", "_x", "a1", "\u00d8resund",
            "\u0141\u00f3d\u017a", "WP2", "Q1", "h2" })
    void takesAnyLetter(String name) {
        LoadedModel model = Texts.model("actor " + name + " goal G { owner " + name + " }");
        assertEquals(List.of(), Texts.problems(model));
        assertEquals(name, model.view().actors().get(0).getName());
    }

    @Test
    void keepsNamesInTheirComposedForm() {
        assertEquals("Caf\u00e9", Texts.model("actor Cafe\u0301").view().actors().get(0).getName());
    }

    @Test
    void reportsANameThatStandsTwiceAtBothPlaces() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.ecosystem", "actor Alfa");
        files.put("b.ecosystem", "\ngoal Alfa");
        assertEquals(List.of(
                "a.ecosystem:1:7 error [duplicate] The name Alfa stands twice, also in b.ecosystem, line 2, column 6. "
                        + "Give one of them another name.",
                "b.ecosystem:2:6 error [duplicate] The name Alfa stands twice, also in a.ecosystem, line 1, column 7. "
                        + "Give one of them another name."),
                Texts.problems(files));
    }

    @Test
    void seesThatANameInsideOfTheEcosystemsBracesIsTheSameAsOneOutside() {
        assertEquals(2, Texts.problems("ecosystem E { actor Alfa } actor Alfa").size());
        assertEquals(2, Texts.problems("finance { subsidy Fund } goal Fund").size());
        assertEquals(2, Texts.problems("ecosystem E { actor E }").size());
    }

    @Test
    void letsNestedNamesStandOnceInEveryParent() {
        assertEquals(List.of(), Texts.problems("action A { task Design } action B { task Design } goal Design"));
        assertEquals(2, Texts.problems("action A { task Design task Design }").size());
    }

    @Test
    void warnsOfNamesThatDifferOnlyInCapitals() {
        assertEquals(List.of(
                "1:7 warning [case] The names Alfa and ALFA differ only in capitals; the other stands in model.ecosystem, "
                        + "line 1, column 17. Choose names that cannot be mistaken.",
                "1:17 warning [case] The names ALFA and Alfa differ only in capitals; the other stands in model.ecosystem, "
                        + "line 1, column 7. Choose names that cannot be mistaken."),
                Texts.problems("actor Alfa goal ALFA"));
    }

    @Test
    void reportsTwoEcosystemsInOneModel() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a.ecosystem", "ecosystem A");
        files.put("b.ecosystem", "ecosystem B");
        assertEquals(List.of(
                "a.ecosystem:1:11 error [duplicate] A model has one ecosystem, and another is declared in b.ecosystem, "
                        + "line 1, column 11. Keep one, or move the other to a subfolder of its own.",
                "b.ecosystem:1:11 error [duplicate] A model has one ecosystem, and another is declared in a.ecosystem, "
                        + "line 1, column 11. Keep one, or move the other to a subfolder of its own."),
                Texts.problems(files));
    }

    @Test
    void reportsTwoGovernanceBlocksAndAddsUpOtherBlocks() {
        assertEquals(List.of(
                "1:1 error [duplicate] A model has one governance block, and another stands in model.ecosystem, line 1, "
                        + "column 16. Put what both say into one.",
                "1:16 error [duplicate] A model has one governance block, and another stands in model.ecosystem, line 1, "
                        + "column 1. Put what both say into one."),
                Texts.problems("governance { } governance { }"));
        assertEquals(List.of(), Texts.problems("finance { } finance { } rules { } rules { } swot { } swot { }"));
    }

    private static boolean isWrittenBare(String word) {
        return Texts.problems("actor " + word + " goal G { owner " + word + " }").isEmpty();
    }

    private static List<String> keywords() {
        EcosystemGrammarAccess grammar = Texts.model("").resources().get(0).getResourceServiceProvider()
                .get(EcosystemGrammarAccess.class);
        return List.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }
}
