/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.style.StyleException;
import org.ecosystemstudio.generation.style.StyleFolder;
import org.ecosystemstudio.planning.disclosure.Audience;

/**
 * What a headless build makes, after the properties {@code ecosystem.date} (the day that counts as today, as
 * {@code 2026-12-31}; default the clock's), {@code ecosystem.lang} ({@code nl}, {@code en} or {@code both}; default the
 * model's document language, otherwise Dutch), {@code ecosystem.format} (ids of {@link DocumentFormat} with commas between;
 * default {@code html}), {@code ecosystem.actor} (the actor whose partner pack is made, instead of the action plan) and
 * {@code ecosystem.audience} ({@code public}, {@code partners} or {@code steering}; default {@code partners} for a partner
 * pack, otherwise {@code steering}). They mean what the options of the command line of the same names mean.
 *
 * @param today the day that counts as today
 * @param selection which documents are wanted
 */
public record GenerationSettings(LocalDate today, DocumentSelection selection) {

    private static final String BOTH = "both";

    /**
     * The settings that properties ask for.
     *
     * @throws IllegalArgumentException when a property has a value that it cannot have
     */
    public static GenerationSettings of(Properties properties) {
        Optional<String> actor = Optional.of(properties.getProperty("ecosystem.actor", "").strip())
                .filter(word -> !word.isEmpty());
        return new GenerationSettings(today(properties.getProperty("ecosystem.date", "")),
                new DocumentSelection(
                        List.of(actor.isPresent() ? DocumentType.PARTNER_PACK : DocumentType.ACTION_PLAN),
                        languages(properties.getProperty("ecosystem.lang", "")),
                        formats(properties.getProperty("ecosystem.format", DocumentFormat.HTML.id())),
                        audience(properties.getProperty("ecosystem.audience", ""),
                                actor.isPresent() ? Audience.PARTNERS : Audience.STEERING),
                        style(properties.getProperty("ecosystem.style", "")),
                        actor));
    }

    private static LocalDate today(String value) {
        try {
            return value.isBlank() ? LocalDate.now() : LocalDate.parse(value.strip());
        } catch (DateTimeException exception) {
            throw new IllegalArgumentException(
                    "ecosystem.date: " + value + " is not a day of the calendar, written as 2026-12-31.", exception);
        }
    }

    private static Set<Language> languages(String value) {
        if (value.isBlank()) {
            return Set.of();
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (value.strip().equals(BOTH) || value.strip().equals(language.tag())) {
                languages.add(language);
            }
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("ecosystem.lang: " + value + " is not one of: nl, en, both.");
        }
        return languages;
    }

    private static Set<DocumentFormat> formats(String value) {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        List<String> words = Arrays.stream(value.split(",")).map(String::strip).toList();
        for (String word : words) {
            formats.add(Arrays.stream(DocumentFormat.values()).filter(format -> format.id().equals(word)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("ecosystem.format: " + word + " is not one of: "
                            + String.join(", ",
                                    Arrays.stream(DocumentFormat.values()).map(DocumentFormat::id).toList())
                            + '.')));
        }
        return formats;
    }

    private static Audience audience(String value, Audience otherwise) {
        if (value.isBlank()) {
            return otherwise;
        }
        return Arrays.stream(Audience.values()).filter(audience -> audience.id().equals(value.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ecosystem.audience: " + value + " is not one of: "
                        + String.join(", ", Arrays.stream(Audience.values()).map(Audience::id).toList()) + '.'));
    }

    private static HouseStyle style(String folder) {
        try {
            return folder.isBlank() ? HouseStyle.PLAIN : StyleFolder.read(Path.of(folder.strip()));
        } catch (StyleException | InvalidPathException exception) {
            throw new IllegalArgumentException("ecosystem.style: " + exception.getMessage(), exception);
        }
    }
}
