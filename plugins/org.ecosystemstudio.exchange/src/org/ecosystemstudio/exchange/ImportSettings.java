/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.exchange.kinds.ImportKind;

/**
 * What the user says about a file.
 *
 * @param file the name of the file, as comments in the model name it
 * @param kind what its rows are about; empty to find out by its headings
 * @param answeredBy the actor that filled it in, by name or title; empty when the file says so itself, or nobody did
 * @param today the day of answers that say none
 * @param language the language of comments in the model
 */
public record ImportSettings(String file, Optional<ImportKind> kind, Optional<String> answeredBy, LocalDate today,
        Locale language) {

    /** Creates settings; no part is null. */
    public ImportSettings {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(answeredBy);
        Objects.requireNonNull(today);
        Objects.requireNonNull(language);
    }
}
