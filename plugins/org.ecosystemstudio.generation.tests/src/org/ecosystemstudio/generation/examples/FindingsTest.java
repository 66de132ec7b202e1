/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is still said of an example is what the README of its folder says. */
class FindingsTest {

    private static final Pattern NAMED = Pattern.compile("(?m)^- \\*\\*([A-Z]+[0-9.]+)\\*\\*:");
    private static final String FIRST_DRAFT = "examples/first-draft/first-draft.ecosystem";

    @ParameterizedTest
    @ValueSource(strings = { "noordhoek", "drachten", "noordoostpolder", "drone2go", "jip-additive-manufacturing",
            "cpb-alliance", "ecofab" })
    void readmeNamesTheRulesThatStillSpeakAndNoOthers(String example) throws IOException, NoSuchModelException {
        Set<String> spoken = new TreeSet<>();
        for (Problem problem : Examples.review(Examples.load(example)).allProblems(Examples.MESSAGES)) {
            assertTrue(problem.severity() != Severity.ERROR, problem::message);
            spoken.add(problem.code());
        }

        Set<String> named = new TreeSet<>(NAMED.matcher(readme(example)).results()
                .map(result -> result.group(1)).toList());
        assertEquals(spoken, named);
    }

    @Test
    void readmeOfTheFirstDraftShowsWhatTheFirstCheckSays() throws IOException, NoSuchModelException {
        ReviewedModel draft = Examples.review(Examples.load("first-draft"));

        assertEquals(shown(readme("first-draft")), new TreeSet<>(draft.problems().stream()
                .map(FindingsTest::line).toList()));
        assertTrue(readme("first-draft").contains("that " + (draft.allProblems(Examples.MESSAGES).size()
                - draft.problems().size()) + " more wait"));
    }

    @Test
    void firstDraftHasTwoPointsFewerWithWhatTheReadmeAdds() throws IOException {
        String draft = Files.readString(Examples.folder().resolve("first-draft/first-draft.ecosystem"));
        String added = "    for \"Islands with a ferry\"\n    value \"A crossing without smoke or noise\"\n";
        String start = "proposition CleanFerries \"Ferries on batteries\" {\n";
        assertTrue(readme("first-draft").contains(added));

        List<Problem> next = review(draft.replace(start, start + added)).problems();
        assertEquals(review(draft).problems().size() - 2, next.size());
        assertTrue(readme("first-draft").contains(next.size() + " findings in 1 file"));
    }

    @Test
    void modelOfOneLineGetsAShortListOfWhatToDoNext() {
        assertEquals(List.of("DEF3", "MAP1", "SF2.3"),
                review("ecosystem X").problems().stream().map(Problem::code).sorted().toList());
    }

    private static ReviewedModel review(String text) {
        return Examples.review(new ModelLoader(Examples.MESSAGES).parse(text));
    }

    private static Set<String> shown(String readme) {
        return new TreeSet<>(Pattern.compile("(?m)^" + FIRST_DRAFT + ":.*$").matcher(readme).results()
                .map(MatchResult::group).toList());
    }

    private static String line(Problem problem) {
        String severity = problem.severity() == Severity.INFO ? "information" : "warning";
        return FIRST_DRAFT + ":" + problem.place().line() + ":" + problem.place().column() + ": " + severity + ": "
                + problem.message() + " [" + problem.code() + "]";
    }

    private static String readme(String example) throws IOException {
        return Files.readString(Path.of(Examples.folder().toString(), example, "README.md"));
    }
}
