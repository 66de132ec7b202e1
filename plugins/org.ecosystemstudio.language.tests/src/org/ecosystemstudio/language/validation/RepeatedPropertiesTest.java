/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ParserRule;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.syntax.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatedPropertiesTest {

    private static final Sentences SENTENCES = Sentences.ofTheLanguage();

    /** Every property that holds one value and that the grammar lets be written again. */
    static Stream<String> repeatableProperties() {
        List<String> texts = new ArrayList<>();
        for (ParserRule rule : SENTENCES.rules()) {
            for (Sentences.Use use : Sentences.paths(rule, Assignment.class)) {
                EStructuralFeature feature = ((EClass) rule.getType().getClassifier())
                        .getEStructuralFeature(((Assignment) use.last()).getFeature());
                if (!feature.isMany() && use.isInLoop()) {
                    texts.add(rule.getName() + "." + feature.getName() + ": " + SENTENCES.withTwice(use));
                }
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("repeatableProperties")
    void reportsASecondValueAtBothPlaces(String property) {
        LoadedModel model = Texts.model(property.substring(property.indexOf(':') + 1));

        assertEquals(List.of(), model.problems().stream().filter(problem -> problem.code().equals(ProblemCodes.SYNTAX))
                .toList(), property);
        List<Problem> found = model.problems().stream()
                .filter(problem -> problem.code().equals(ProblemCodes.DUPLICATE)).toList();
        // where a property has parts, like `TRL 4 by 2026`, one message says it for all of them
        assertEquals(2, found.size(), () -> property + found);
        for (Problem problem : found) {
            assertTrue(found.stream().anyMatch(other -> problem.message()
                    .endsWith("stands twice, also in line 1, column %d. Keep one of them."
                            .formatted(other.place().column()))),
                    () -> property + found);
        }
    }

    @Test
    void coversEverySortOfProperty() {
        List<String> properties = repeatableProperties().map(text -> text.substring(0, text.indexOf(':'))).toList();
        assertTrue(properties.size() > 100, properties::toString);
        assertTrue(properties.containsAll(List.of("Group.leading", "Actor.driver", "Ecosystem.scope",
                "Ecosystem.urgency",
                "Goal.consensus", "Goal.priority", "Action.rhythm", "Action.owner", "Task.hours", "Risk.category",
                "Governance.style", "Capability.trl", "Goal.parent", "Benefit.worth", "Role.expectation",
                "Waiver.until", "RuleSetting.severity", "Milestone.trl", "Predecessor.lag")), properties::toString);
    }

    @Test
    void reportsASecondValueInTheFirstLineOfAnElementAtBothPlaces() {
        assertEquals(
                List.of("3:14 error [duplicate] `under` stands twice, also in line 3, column 22. Keep one of them.",
                        "3:22 error [duplicate] `under` stands twice, also in line 3, column 14. Keep one of them."),
                Texts.problems("goal G\ngoal H\ngoal I under G under H { kind business }"));
        assertEquals(
                List.of("1:18 error [duplicate] `TRL` stands twice, also in line 1, column 32. Keep one of them.",
                        "1:32 error [duplicate] `TRL` stands twice, also in line 1, column 18. Keep one of them."),
                Texts.problems("capability C TRL 3 by 2026 TRL 4 by 2027"));
        assertEquals(
                List.of("1:29 error [duplicate] `worth` stands twice, also in line 1, column 41. Keep one of them.",
                        "1:41 error [duplicate] `worth` stands twice, also in line 1, column 29. Keep one of them."),
                Texts.problems("actor A { benefit \"b\" worth 5 EUR worth 6 EUR }"));
    }

    @Test
    void namesThePropertyAsItIsWritten() {
        assertEquals(List.of("2:23 error [duplicate] `document language` stands twice, also in line 3, column 23. "
                + "Keep one of them.",
                "3:23 error [duplicate] `document language` stands twice, also in line 2, column 23. "
                        + "Keep one of them."),
                Texts.problems("""
                        ecosystem E {
                            document language nl
                            document language en
                        }
                        """));
    }

    @Test
    void namesPropertiesThatAreBlocksOrSingleWords() {
        assertEquals(
                List.of("1:11 error [duplicate] `leading` stands twice, also in line 1, column 19. Keep one of them.",
                        "1:19 error [duplicate] `leading` stands twice, also in line 1, column 11. Keep one of them."),
                Texts.problems("group G { leading leading }"));
        assertEquals(
                List.of("1:15 error [duplicate] `scope` stands twice, also in line 1, column 25. Keep one of them.",
                        "1:25 error [duplicate] `scope` stands twice, also in line 1, column 15. Keep one of them."),
                Texts.problems("ecosystem E { scope { } scope { } }"));
    }

    @Test
    void seesThatTheSamePropertyStandsBeforeTheBraceAndInIt() {
        assertEquals(2, Texts.problems("risk R category talent { category alignment }").size());
    }

    @Test
    void letsPropertiesOfSeveralValuesStandSeveralTimes() {
        assertEquals(List.of(), Texts.problems("actor A { sector \"x\" sector \"y\" aims \"a\" aims \"b\", \"c\" }"));
    }

    @Test
    void namesBothWordsWhereTwoSayTheSame() {
        assertEquals(List.of(
                "1:13 error [duplicate] `by` says the same as `owner` in line 1, column 23. Keep one of them.",
                "1:23 error [duplicate] `owner` says the same as `by` in line 1, column 13. Keep one of them."),
                Texts.problems("action X by A { owner A }\nactor A"));
    }
}
