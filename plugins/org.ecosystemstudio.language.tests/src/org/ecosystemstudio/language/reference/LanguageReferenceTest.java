/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Problem;
import org.junit.jupiter.api.Test;

/** The reference of the language shows every construct, in examples that hold. */
class LanguageReferenceTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```ecosystem\\R(.*?)^```$");
    private static final String NAMES = "Name";

    @Test
    void everyExampleLoadsWithoutProblems() throws IOException {
        List<String> problems = new ArrayList<>();
        examples().forEach((line, text) -> {
            for (Problem problem : new ModelLoader(Locale.ENGLISH).parse(text).problems()) {
                problems.add("line " + (line + problem.place().line() - 1) + ": " + problem.message());
            }
        });

        assertEquals(List.of(), problems);
    }

    @Test
    void everyRuleKeywordAndAlternativeOfTheGrammarStandsInAnExample() throws IOException {
        Set<EObject> shown = new HashSet<>();
        for (String text : examples().values()) {
            addShown(new ModelLoader(Locale.ENGLISH).parse(text), shown);
        }
        List<String> missing = new ArrayList<>();
        for (AbstractRule rule : grammarOf(shown).getRules()) {
            if (rule instanceof ParserRule && !rule.getName().equals(NAMES)) {
                addMissing(rule, shown, missing);
            }
        }

        assertEquals(List.of(), missing);
    }

    private static void addShown(LoadedModel model, Set<EObject> shown) {
        for (XtextResource file : model.resources()) {
            for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
                for (EObject used = node.getGrammarElement(); used != null; used = used.eContainer()) {
                    shown.add(used);
                }
            }
        }
    }

    private static Grammar grammarOf(Set<EObject> shown) {
        assertTrue(!shown.isEmpty(), "the reference has no examples");
        return GrammarUtil.getGrammar(shown.iterator().next());
    }

    private static void addMissing(AbstractRule rule, Set<EObject> shown, List<String> missing) {
        Iterator<EObject> contents = rule.eAllContents();
        while (contents.hasNext()) {
            EObject element = contents.next();
            if (isWritten(element) && !shown.contains(element)) {
                Assignment assignment = GrammarUtil.containingAssignment(element);
                missing.add(rule.getName() + (assignment == null ? "" : "." + assignment.getFeature()) + ": "
                        + wordOf(element));
            }
        }
    }

    /** A cross-reference is shown itself, with the name of its target in the place of its rule. */
    private static boolean isWritten(EObject element) {
        if (element instanceof RuleCall call) {
            boolean isFragment = call.getRule() instanceof ParserRule called && called.isFragment();
            return !isFragment && !(call.eContainer() instanceof CrossReference);
        }
        return element instanceof Keyword || element instanceof CrossReference;
    }

    private static String wordOf(EObject element) {
        return switch (element) {
            case Keyword keyword -> "'" + keyword.getValue() + "'";
            case RuleCall call -> call.getRule().getName();
            default -> "a reference";
        };
    }

    /** The text of each example by the line on which it begins. */
    private static Map<Integer, String> examples() throws IOException {
        String reference = Files.readString(reference());
        Map<Integer, String> examples = new TreeMap<>();
        Matcher example = EXAMPLE.matcher(reference);
        while (example.find()) {
            int line = 1 + (int) reference.substring(0, example.start(1)).lines().count();
            examples.put(line, example.group(1));
        }
        return examples;
    }

    private static Path reference() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path reference = folder.resolve("docs").resolve("language.md");
            if (Files.isRegularFile(reference)) {
                return reference;
            }
        }
        throw new IllegalStateException("No folder above " + Path.of("").toAbsolutePath() + " holds docs/language.md");
    }
}
