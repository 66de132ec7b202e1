/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.values.Money;

/**
 * The formats of numbers and dates. A column shows decimals in all of its cells or in none; names of months are those of the
 * document's language, and separators those of whoever looks.
 */
final class NumberFormats {

    private static final int DECIMALS = 2;

    private final Wording wording;

    NumberFormats(Language language) {
        wording = Wording.of(language);
    }

    /** The format of a column. */
    String of(DataColumn column, List<List<DataCell>> rows, int index) {
        String locale = wording.text("data.format.locale");
        return switch (column.kind()) {
            case TEXT, NUMBER -> "General";
            case HOURS -> negativeInRed(digits(rows, index) + " \"" + wording.text("data.format.hours") + '"');
            case MONEY -> negativeInRed(symbol(column) + '\u00a0' + digits(rows, index));
            case PERCENT -> "0%";
            case DAY -> locale + "d mmm yyyy";
            case MONTH -> locale + "mmm yyyy";
        };
    }

    private static String negativeInRed(String format) {
        return format + ";[Red]-" + format;
    }

    private static String symbol(DataColumn column) {
        return column.currency().equals(Money.EUR) ? "[$\u20ac-2]" : "[$" + column.currency().getCurrencyCode() + ']';
    }

    private static String digits(List<List<DataCell>> rows, int index) {
        boolean isWhole = rows.stream().map(row -> row.get(index)).filter(DataCell.Number.class::isInstance)
                .map(cell -> ((DataCell.Number) cell).number().setScale(DECIMALS, RoundingMode.HALF_UP))
                .allMatch(number -> number.remainder(BigDecimal.ONE).signum() == 0);
        return isWhole ? "#,##0" : "#,##0.00";
    }
}
