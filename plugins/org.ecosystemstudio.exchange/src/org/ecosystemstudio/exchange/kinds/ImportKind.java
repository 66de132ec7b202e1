/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.messages.MessageBundle;

/** What the rows of a sheet are about. The order is that in which sheets are read: what others refer to comes first. */
public enum ImportKind {
    /** Actors, with whom to talk to. */
    ACTORS,
    /** Goals and subgoals. */
    GOALS,
    /** Actions. */
    ACTIONS,
    /** Tasks of actions. */
    TASKS,
    /** Milestones. */
    MILESTONES,
    /** Risks. */
    RISKS,
    /** KPIs of goals. */
    KPIS,
    /** What was measured of KPIs. */
    MEASUREMENTS,
    /** Answers to the guiding questions. */
    QUESTIONS,
    /** Interests of actors. */
    INTERESTS,
    /** Capabilities that actors offer. */
    CAPABILITIES,
    /** Hours that actors have. */
    CAPACITY,
    /** What actors have committed themselves to. */
    COMMITMENTS;

    private static final MessageBundle WORDS = MessageBundle.beside(ImportKind.class, "headings");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    /** What it is called on the command line: {@code actors}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a sheet of it is called: {@code Deelnemers}. */
    public String title(Locale language) {
        return names(language).getFirst();
    }

    /**
     * Whether a sheet or file of that name is one that this product computes from a model, and that says nothing new.
     */
    public static boolean isComputed(String name) {
        String plain = PlainWords.of(name);
        return LANGUAGES.stream().flatMap(language -> words(language, "sheet.computed").stream()).map(PlainWords::of)
                .anyMatch(word -> plain.equals(word) || plain.endsWith(' ' + word));
    }

    /** The kind that a sheet or file of that name holds; empty when its name does not tell. */
    public static Optional<ImportKind> named(String name) {
        String plain = PlainWords.of(name);
        return Arrays.stream(values()).filter(kind -> kind.id().equals(plain)).findFirst()
                .or(() -> Arrays.stream(values()).filter(kind -> LANGUAGES.stream()
                        .flatMap(language -> kind.names(language).stream()).map(PlainWords::of)
                        .anyMatch(word -> plain.equals(word) || plain.endsWith(' ' + word))).findFirst());
    }

    private List<String> names(Locale language) {
        return words(language, "sheet." + id());
    }

    private static List<String> words(Locale language, String key) {
        return Arrays.stream(WORDS.raw(language, key).split(",")).map(String::strip).toList();
    }
}
