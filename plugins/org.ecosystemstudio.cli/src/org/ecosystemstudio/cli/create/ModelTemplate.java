/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.ecosystemstudio.model.messages.MessageBundle;

/** The text of a small model to start from, commented and complete enough to make documents of. */
final class ModelTemplate {

    private static final MessageBundle WORDS = MessageBundle.beside(ModelTemplate.class, "template");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z0-9.]+)}}");

    private final EcosystemType type;
    private final Locale language;
    private final LocalDate today;

    /**
     * @param type the type of the ecosystem
     * @param language the language of its words
     * @param today the day that its dates follow
     */
    ModelTemplate(EcosystemType type, Locale language, LocalDate today) {
        this.type = type;
        this.language = language;
        this.today = today;
    }

    /** The model's text for an ecosystem with the title. */
    String text(String title) {
        YearMonth start = YearMonth.from(today).plusMonths(1);
        Map<String, String> values = new HashMap<>(Map.of("title", TextLiteral.contentOf(title),
                "type", type.getLiteral(), "language", language.getLanguage().equals("nl") ? "nl" : "en",
                "today", today.toString(), "year", String.valueOf(today.getYear()),
                "start", start.toString(), "month3", start.plusMonths(2).toString(),
                "month9", start.plusMonths(8).toString(), "end", start.getYear() + 1 + "-12"));
        values.put("id", id(title));
        return PLACE.matcher(skeleton()).replaceAll(place -> {
            String value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? word(place.group(1)) : value);
        });
    }

    /** A name for the ecosystem that no other element of the template has. */
    private String id(String title) {
        String id = ElementName.of(title);
        boolean isTaken = PLACE.matcher(skeleton()).results().map(place -> place.group(1))
                .filter(key -> key.startsWith("name.")).anyMatch(key -> word(key).equalsIgnoreCase(id));
        return isTaken ? id + "Ecosystem" : id;
    }

    private String word(String key) {
        String special = type.getLiteral() + '.' + key;
        return WORDS.raw(language, WORDS.has(language, special) ? special : key);
    }

    private static String skeleton() {
        try (InputStream stream = ModelTemplate.class.getResourceAsStream("model.template")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
