/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void holdsEveryCodeOfTheMethod() {
        Map<String, Integer> families = new LinkedHashMap<>();
        for (String family : List.of("SF1.", "SF2.", "SF3.", "SF4.", "SF5.", "SF6.", "SF7.", "DEF", "TYP", "MAP",
                "PROP", "GOAL", "GOV", "FIN", "ACT", "COM", "MON", "REP", "QST", "WAI", "SET", "TXT")) {
            int number = 0;
            while (RuleCatalogue.find(family + (number + 1)).isPresent()) {
                number++;
            }
            families.put(family, number);
        }
        assertEquals(List.of(6, 4, 6, 4, 3, 3, 3, 5, 1, 5, 3, 7, 4, 5, 8, 2, 4, 2, 1, 3, 1, 1),
                List.copyOf(families.values()));
        assertEquals(families.values().stream().mapToInt(Integer::intValue).sum(), RuleCatalogue.all().size());
    }

    @Test
    void givesEveryRuleASourceAndAStep() {
        for (RuleDescription rule : ofTheMethod()) {
            assertFalse(rule.sources().isEmpty(), rule.code());
            assertTrue(rule.ownStep().isPresent() || rule.code().equals("QST1"), rule.code());
        }
    }

    @Test
    void letsErrorsBeNeitherSetNorWaived() {
        assertFalse(RuleCatalogue.rule("GOAL7").isWaivable());
        assertTrue(RuleCatalogue.rule("GOAL7").ownSettableSeverity().isEmpty());
        assertTrue(RuleCatalogue.rule("SF5.3").isWaivable());
        assertEquals(Severity.WARNING, RuleCatalogue.rule("SF5.3").ownSettableSeverity().orElseThrow());
        assertEquals(List.of("GOAL7", "FIN4", "WAI1", "WAI2", "WAI3", "SET1"), RuleCatalogue.all().stream()
                .filter(rule -> !rule.isWaivable()).map(RuleDescription::code).toList());
    }

    @Test
    void endsWithRulesAboutTheTextThatHaveNeitherSourceNorStep() {
        List<RuleDescription> about = RuleCatalogue.all().subList(ofTheMethod().size(), RuleCatalogue.all().size());
        assertEquals(List.of("WAI1", "WAI2", "WAI3", "SET1", "TXT1"),
                about.stream().map(RuleDescription::code).toList());
        for (RuleDescription rule : about) {
            assertEquals("", rule.citation(Locale.ENGLISH), rule.code());
            assertTrue(rule.ownStep().isEmpty(), rule.code());
        }
    }

    @Test
    void putsEachRuleUnderItsStep() {
        assertEquals(List.of("SF2.3", "DEF1", "DEF3", "TYP1", "MAP1", "MAP2", "MAP3", "MAP4", "MAP5"),
                codes(MethodStep.MAP));
        assertEquals(List.of("SF1.1", "SF1.2", "SF1.3", "SF1.4", "SF1.5", "SF1.6", "SF2.2", "SF3.1", "SF3.4", "SF3.6",
                "DEF4", "DEF5", "PROP1", "PROP2", "PROP3"), codes(MethodStep.PROPOSITION));
        assertEquals(List.of("SF2.1", "SF2.4", "GOAL1", "GOAL2", "GOAL3", "GOAL4", "GOAL5", "GOAL6", "GOAL7"),
                codes(MethodStep.GOALS));
        assertEquals(List.of("SF3.2", "SF3.3", "SF3.5", "SF4.1", "SF4.2", "SF4.4", "SF5.1", "SF5.2", "SF5.3", "SF6.1",
                "SF6.2", "SF6.3", "DEF2", "GOV1", "GOV2", "GOV3", "GOV4", "FIN1", "FIN2", "FIN3", "FIN4", "FIN5"),
                codes(MethodStep.ORGANISATION));
        assertEquals(List.of("SF4.3", "SF7.3", "ACT1", "ACT2", "ACT3", "ACT4", "ACT5", "ACT6", "ACT7", "ACT8"),
                codes(MethodStep.PLAN));
        assertEquals(List.of("SF7.1", "SF7.2", "COM1", "COM2"), codes(MethodStep.CARRY_OUT));
        assertEquals(List.of("MON1", "MON2", "MON3", "MON4"), codes(MethodStep.MONITOR));
        assertEquals(List.of("REP1", "REP2"), codes(MethodStep.REPEAT));
    }

    @Test
    void tellsErrorsFromWarnings() {
        assertEquals(List.of("SF5.3", "GOAL7", "FIN4", "ACT4"), RuleCatalogue.all().stream()
                .filter(rule -> rule.severity() == Severity.ERROR).map(RuleDescription::code).toList());
        assertEquals(List.of("MAP3", "GOAL4", "ACT1", "MON2"), RuleCatalogue.all().stream()
                .filter(rule -> rule.severities().indexOf(Severity.ERROR) > 0).map(RuleDescription::code).toList());
    }

    @Test
    void allowsNumbersUpToTheBoundAndTheBoundItself() {
        RuleThreshold quarter = RuleCatalogue.rule("SF1.5").defaultThreshold().orElseThrow();
        assertTrue(quarter.allows(new BigDecimal("25.00")));
        assertFalse(quarter.allows(new BigDecimal("25.01")));
        RuleThreshold three = RuleCatalogue.rule("DEF3").defaultThreshold().orElseThrow();
        assertTrue(three.allows(new BigDecimal("3")));
        assertFalse(three.allows(new BigDecimal("2")));
    }

    @Test
    void takesTwoOfThreeForTwoThirds() {
        RuleThreshold twoThirds = RuleCatalogue.rule("SF2.4").defaultThreshold().orElseThrow();
        assertTrue(twoThirds.allows(new BigDecimal("66.66666667")));
        assertFalse(twoThirds.allows(new BigDecimal("66.65")));
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        List<String> same = new ArrayList<>();
        for (RuleDescription rule : RuleCatalogue.all()) {
            for (Locale language : List.of(Locale.ENGLISH, DUTCH)) {
                assertFalse(rule.title(language).endsWith("."), rule.code());
                assertTrue(rule.holds(language).matches("\\p{Lu}.*\\."), rule.code());
                assertTrue(rule.why(language).matches("\\p{Lu}.*\\."), rule.code());
            }
            if (rule.holds(DUTCH).equals(rule.holds(Locale.ENGLISH))) {
                same.add(rule.code());
            }
        }
        assertEquals(List.of(), same);
    }

    @Test
    void citesTheHandbook() {
        assertEquals("handbook 2.2, 3.1", RuleCatalogue.rule("MAP5").citation(Locale.ENGLISH));
        assertEquals("handboek tabel 1", RuleCatalogue.rule("TYP1").citation(DUTCH));
    }

    @Test
    void readsEnglishInOtherLanguages() {
        assertEquals("There is a driver", RuleCatalogue.rule("SF6.1").title(Locale.FRENCH));
        assertNotEquals("There is a driver", RuleCatalogue.rule("SF6.1").title(DUTCH));
    }

    @Test
    void refusesUnknownCodes() {
        assertTrue(RuleCatalogue.find("GOAL8").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> RuleCatalogue.rule("GOAL8"));
    }

    private static List<RuleDescription> ofTheMethod() {
        return RuleCatalogue.all().stream().filter(rule -> !rule.code().matches("WAI.|SET.|TXT.")).toList();
    }

    private static List<String> codes(MethodStep step) {
        return RuleCatalogue.of(step).stream().map(RuleDescription::code).toList();
    }
}
