/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Two small models that show what a rule means, as text of the ecosystem language.
 *
 * @param lacking a model in which the rule does not hold
 * @param holding a model in which it holds
 */
public record RuleExamples(String lacking, String holding) {

    /**
     * The examples that stand beside a class, in {@code CODE.lacking.ecosystem} and {@code CODE.holding.ecosystem}.
     *
     * @return empty when there are none
     * @throws UncheckedIOException when they cannot be read
     */
    public static Optional<RuleExamples> beside(Class<?> type, String code) {
        return read(type, code + ".lacking.ecosystem")
                .flatMap(lacking -> read(type, code + ".holding.ecosystem")
                        .map(holding -> new RuleExamples(lacking, holding)));
    }

    private static Optional<String> read(Class<?> type, String name) {
        try (InputStream stream = type.getResourceAsStream(name)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
