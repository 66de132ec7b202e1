/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.planning.Plan;

/**
 * A model written as text, and what one rule says about it.
 *
 * @param model the model, which has no problems of its own
 * @param findings the rule's findings
 */
public record AssessedText(LoadedModel model, List<Finding> findings) {

    /** The day on which the models of tests are assessed. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Assesses a model by one rule. */
    public static AssessedText by(Rule rule, String text) {
        return by(rule, Map.of("model.ecosystem", text));
    }

    /** Assesses a model of several files by one rule. */
    public static AssessedText by(Rule rule, Map<String, String> files) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(new TreeMap<>(files));
        assertEquals(List.of(), model.problems());
        return new AssessedText(model, assess(rule, model).allFindings());
    }

    /** Assesses a model that is still being written: names that lead nowhere, statements without an end. */
    public static AssessedText unfinished(Rule rule, String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertNotEquals(List.of(), model.problems());
        return new AssessedText(model, assess(rule, model).allFindings());
    }

    /** The elements by which a rule holds, as messages call them. */
    public static List<String> evidence(Rule rule, String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        return assess(rule, model).outcome(rule.description().code()).orElseThrow().evidence().stream()
                .map(element -> ElementName.of(element, Locale.ENGLISH)).toList();
    }

    private static Assessment assess(Rule rule, LoadedModel model) {
        return Assessment.of(Plan.of(model.view(), TODAY), List.of(rule), AssessmentSettings.NONE);
    }

    /** The English messages. */
    public List<String> messages() {
        return findings.stream().map(finding -> finding.message(Locale.ENGLISH)).toList();
    }

    /** The Dutch messages. */
    public List<String> dutchMessages() {
        return findings.stream().map(finding -> finding.message(DUTCH)).toList();
    }

    /** Where the findings stand, as {@code line:column}. */
    public List<String> places() {
        return findings.stream().map(finding -> {
            Place place = model.place(finding.element(), finding.feature()).orElseThrow();
            return place.line() + ":" + place.column();
        }).toList();
    }
}
