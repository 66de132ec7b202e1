/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.documents.values.Language;

/**
 * The data of one document.
 *
 * @param title what the document is called: {@code Actieplan}
 * @param subject what it is about, the name of the ecosystem
 * @param purpose what it is for, in one sentence
 * @param language the language of headings and words
 * @param date the day on which it is made
 * @param tables the tables that have rows; when none has, the first of all, so that there is one to fill in
 */
public record DataSet(String title, String subject, String purpose, Language language, LocalDate date,
        List<DataTable> tables) {

    /**
     * Creates a set and keeps a copy of the tables that count.
     *
     * @throws IllegalArgumentException when there is no table
     */
    public DataSet {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A document's data have a table: " + title);
        }
        List<DataTable> filled = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        tables = filled.isEmpty() ? List.of(tables.getFirst()) : filled;
    }
}
