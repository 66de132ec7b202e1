/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FixCatalogueTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern PLACEHOLDER = Pattern.compile("\"\\?\\? ");

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("fixes")
    void mendsWhatWasFoundAndNothingElse(String code, String text, String label, int number, int choice) {
        FixableText before = FixableText.of(text);
        Finding finding = before.findings(code).get(number);
        String found = FixableText.key(finding);
        Fix fix = before.fixes(finding).get(choice);
        assertEquals(label, fix.label(Locale.ENGLISH));
        String after = before.after(fix).get("model.ecosystem");
        FixableText result = FixableText.of(after);
        assertFalse(result.finds(found, code), after);
        assertEquals(fix.waives(), result.isWaived(found), after);
        List<String> errors = new ArrayList<>(result.errors());
        errors.removeAll(FixableText.of(text).errors());
        assertEquals(List.of(), errors, after);
        long lost = text.lines().map(String::strip)
                .filter(line -> line.startsWith("// kept") && !after.contains(line + '\n')).count();
        assertTrue(lost <= (label.startsWith("Remove ") ? 1 : 0), after);
        assertEquals(FixableText.formatted(after), after);
        if (!code.equals("TXT1")) {
            assertEquals(PLACEHOLDER.matcher(after).results().count(), result.findings("TXT1").size(), after);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void offersFixesForEachRuleThatHasSome(String code) {
        boolean fixable = texts().get(code).stream().map(FixableText::of)
                .flatMap(model -> model.findings(code).stream().flatMap(finding -> model.fixes(finding).stream()))
                .anyMatch(fix -> !fix.waives());
        assertEquals(FixCatalogue.codes().contains(code), fixable);
    }

    static Stream<String> codes() {
        return texts().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void saysInBothLanguagesWhatAFixDoes(String code, String text) {
        FixableText model = FixableText.of(text);
        List<String> english = model.labels(code);
        List<String> dutch = model.labels(code, DUTCH);
        assertEquals(english.size(), dutch.size());
        for (int i = 0; i < english.size(); i++) {
            assertTrue(english.get(i).matches("(?s)\\p{Lu}.*[^.]"), english.get(i));
            assertTrue(dutch.get(i).matches("(?s)\\p{Lu}.*[^.]"), dutch.get(i));
            assertFalse(english.get(i).equals(dutch.get(i)), english.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void triesTheFixesOfEveryCase(String code) {
        Set<String> tried = new TreeSet<>();
        for (String text : texts().get(code)) {
            FixableText model = FixableText.of(text);
            model.findings(code).stream()
                    .filter(finding -> model.fixes(finding).stream().anyMatch(fix -> !fix.waives()))
                    .forEach(finding -> tried.add(FixList.caseOf(finding)));
        }
        Set<String> untried = new TreeSet<>(FixCatalogue.cases(code));
        untried.removeAll(tried);
        assertEquals(Set.of(), untried);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void knowsTheCasesOfEachRule(Rule rule) {
        String code = rule.description().code();
        MessageBundle messages = MessageBundle.beside(rule.getClass());
        for (String variant : FixCatalogue.cases(code)) {
            String key = variant.isEmpty() ? code : code + '.' + variant;
            assertTrue(messages.has(Locale.ENGLISH, key + ".problem"), key);
        }
    }

    static Stream<Rule> rules() {
        return InstalledRules.own().stream();
    }

    @Test
    void knowsTheRulesThatItHasFixesFor() {
        assertTrue(FixCatalogue.codes().size() >= 30, FixCatalogue.codes().toString());
        FixCatalogue.codes().forEach(code -> assertTrue(RuleCatalogue.find(code).isPresent(), code));
    }

    static Stream<Arguments> models() {
        return texts().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
    }

    static Stream<Arguments> fixes() {
        List<Arguments> fixes = new ArrayList<>();
        texts().forEach((code, texts) -> {
            for (String text : texts) {
                String commented = commented(text);
                FixableText model = FixableText.of(commented);
                List<Finding> findings = model.findings(code);
                for (int number = 0; number < findings.size(); number++) {
                    List<Fix> choices = model.fixes(findings.get(number));
                    for (int choice = 0; choice < choices.size(); choice++) {
                        fixes.add(Arguments.of(code, commented, choices.get(choice).label(Locale.ENGLISH), number,
                                choice));
                    }
                }
            }
        });
        return fixes.stream();
    }

    /** The examples in which rules do not hold, and more cases of theirs. */
    private static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Rule rule : InstalledRules.own()) {
            List<String> cases = new ArrayList<>();
            rule.examples().ifPresent(examples -> cases.add(examples.lacking()));
            cases.addAll(MoreCases.of(rule.description().code()));
            texts.put(rule.description().code(), cases);
        }
        return texts;
    }

    /** A text in canonical form with a comment above every line. */
    private static String commented(String text) {
        StringBuilder commented = new StringBuilder();
        int number = 0;
        for (String line : FixableText.formatted(text).lines().toList()) {
            commented.append("// kept ").append(++number).append('\n').append(line).append('\n');
        }
        return FixableText.formatted(commented.toString());
    }
}
