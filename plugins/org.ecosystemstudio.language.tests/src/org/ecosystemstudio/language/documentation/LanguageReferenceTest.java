/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language reference shows every construct, and shows it as it is. */
class LanguageReferenceTest {

    private static final Path REFERENCE = Path.of("../../docs/language.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```ecosystem\\R(.*?)^```");
    /** Rules whose words are names or units and stand for no construct. */
    private static final Set<String> WORD_LISTS = Set.of("Name", "UnitWord", "TimeSpan", "TimeUnits");

    static Stream<String> examples() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(REFERENCE));
        List<String> texts = new ArrayList<>();
        while (example.find()) {
            texts.add(example.group(1));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsExamplesThatAreRight(String example) {
        assertEquals(List.of(), Texts.problems(example), example);
    }

    @Test
    void showsEveryPropertyAndEveryChoice() throws IOException {
        Set<EObject> used = new HashSet<>();
        examples().map(Texts::model).forEach(model -> used.addAll(elementsUsed(model)));
        Set<String> missing = new TreeSet<>();
        // every model shares one grammar
        for (AbstractRule rule : grammar().getGrammar().getRules()) {
            if (rule instanceof ParserRule && !WORD_LISTS.contains(rule.getName())) {
                for (AbstractElement element : EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
                    if (element instanceof Keyword keyword && !used.contains(keyword)
                            && Character.isLetter(keyword.getValue().charAt(0))) {
                        missing.add(rule.getName() + ": " + shown(keyword));
                    } else if (element instanceof Assignment assignment && isUnused(assignment, used)) {
                        missing.add(rule.getName() + ": " + assignment.getFeature());
                    }
                }
            }
        }
        assertTrue(missing.isEmpty(), () -> "The reference shows no example of:\n" + String.join("\n", missing));
    }

    private static boolean isUnused(Assignment assignment, Set<EObject> used) {
        return EcoreUtil2.getAllContentsOfType(assignment, AbstractElement.class).stream().noneMatch(used::contains);
    }

    private static String shown(Keyword keyword) {
        Assignment assignment = GrammarUtil.containingAssignment(keyword);
        return assignment == null ? keyword.getValue() : assignment.getFeature() + " " + keyword.getValue();
    }

    private static Set<EObject> elementsUsed(LoadedModel model) {
        Set<EObject> used = new HashSet<>();
        for (INode node : model.resources().get(0).getParseResult().getRootNode().getAsTreeIterable()) {
            EObject element = node.getGrammarElement();
            if (element != null) {
                used.add(element);
            }
        }
        return used;
    }

    private static EcosystemGrammarAccess grammar() {
        return Texts.model("").resources().get(0).getResourceServiceProvider().get(EcosystemGrammarAccess.class);
    }
}
