/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;

/**
 * The columns of a table, each with how its values come from what a row is about. Titles and headings are worded under
 * {@code data.} and the id.
 *
 * @param <T> what a row is about
 */
final class TableDesign<T> {

    private final String id;
    private final Wording wording;
    private final List<DataColumn> columns = new ArrayList<>();
    private final List<Function<T, DataCell>> values = new ArrayList<>();

    TableDesign(String id, Wording wording) {
        this.id = id;
        this.wording = wording;
    }

    TableDesign<T> text(String column, Function<T, String> value) {
        return add(column, Kind.TEXT, false, value.andThen(DataCell::of));
    }

    TableDesign<T> number(String column, Function<T, BigDecimal> value) {
        return add(column, Kind.NUMBER, false, value.andThen(DataCell::of));
    }

    TableDesign<T> hours(String column, Function<T, BigDecimal> value) {
        return add(column, Kind.HOURS, true, value.andThen(DataCell::of));
    }

    /** Hours whose sum means nothing. */
    TableDesign<T> hoursEach(String column, Function<T, BigDecimal> value) {
        return add(column, Kind.HOURS, false, value.andThen(DataCell::of));
    }

    TableDesign<T> percent(String column, Function<T, BigDecimal> value) {
        return add(column, Kind.PERCENT, false, value.andThen(DataCell::of));
    }

    TableDesign<T> day(String column, Function<T, LocalDate> value) {
        return add(column, Kind.DAY, false, value.andThen(DataCell::of));
    }

    TableDesign<T> period(String column, Function<T, CalendarPeriod> value) {
        return add(column, Kind.DAY, false, value.andThen(DataCell::of));
    }

    TableDesign<T> month(String column, Function<T, YearMonth> value) {
        return add(column, Kind.MONTH, false, value.andThen(DataCell::of));
    }

    /** One column for each currency, with the amounts in it; amounts of different currencies are never summed. */
    TableDesign<T> money(String column, List<Currency> currencies, Function<Currency, Function<T, Money>> value) {
        return money(column, currencies, true, value);
    }

    /** As {@link #money}, of amounts whose sum is not wanted. */
    TableDesign<T> moneyEach(String column, List<Currency> currencies, Function<Currency, Function<T, Money>> value) {
        return money(column, currencies, false, value);
    }

    private TableDesign<T> money(String column, List<Currency> currencies, boolean isSummed,
            Function<Currency, Function<T, Money>> value) {
        for (Currency currency : currencies) {
            String code = currency.getCurrencyCode();
            columns.add(new DataColumn(column + '-' + code.toLowerCase(Locale.ROOT),
                    wording.text("data.column." + column, code), Kind.MONEY, currency, isSummed));
            values.add(value.apply(currency).andThen(DataCell::of));
        }
        return this;
    }

    /** The table of the given things, as one of several in its document. */
    DataTable of(Collection<? extends T> things) {
        return table(wording.text("data." + id + ".file"), things);
    }

    /** The table of the given things, as the only one in its document. */
    DataTable onlyOf(Collection<? extends T> things) {
        return table("", things);
    }

    private DataTable table(String suffix, Collection<? extends T> things) {
        List<List<DataCell>> rows = new ArrayList<>();
        for (T thing : things) {
            rows.add(values.stream().map(value -> value.apply(thing)).toList());
        }
        return new DataTable(id, wording.text("data." + id), suffix, columns, rows);
    }

    private TableDesign<T> add(String column, Kind kind, boolean isSummed, Function<T, DataCell> value) {
        columns.add(new DataColumn(column, wording.text("data.column." + column), kind, null, isSummed));
        values.add(value);
        return this;
    }
}
