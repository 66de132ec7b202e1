/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.rows;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.exchange.columns.ColumnReading;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.Forms;
import org.ecosystemstudio.exchange.forms.PlanFacts;
import org.ecosystemstudio.exchange.forms.RowDraft;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.DecimalSign;
import org.ecosystemstudio.exchange.sheet.SheetRow;
import org.ecosystemstudio.exchange.values.LooseMoney;
import org.ecosystemstudio.exchange.values.PlainWords;
import org.ecosystemstudio.model.values.Money;

/** A sheet that is being read: its rows that say something. */
final class SheetDraft {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*([€$£]|[A-Za-z]{3})\\s*[)\\]]");
    private static final Set<String> TOTALS = Set.of("totaal", "total");

    private final SheetReading reading;
    private final Form form;
    private final Optional<String> answeredBy;
    private final List<RowDraft> rows = new ArrayList<>();
    private int empty;

    SheetDraft(SheetReading reading, ImportKind kind, Optional<String> answeredBy, PlanFacts facts) {
        this.reading = reading;
        this.answeredBy = answeredBy;
        form = Forms.of(kind);
        boolean isDocument =
                reading.columns().stream().anyMatch(column -> column.use() == ColumnReading.Use.COMPUTED);
        for (SheetRow row : reading.rows()) {
            if (saysSomething(row)) {
                rows.add(new RowDraft(row, isDocument ? facts : null));
            } else {
                empty++;
            }
        }
    }

    SheetReading reading() {
        return reading;
    }

    Form form() {
        return form;
    }

    List<RowDraft> rows() {
        return rows;
    }

    /** How many rows say nothing, or are totals. */
    int empty() {
        return empty;
    }

    /**
     * The cell of a row in a column; empty when the sheet has no such column. Who answered counts where nobody is
     * named.
     */
    Cell cell(RowDraft row, String column) {
        Cell cell = reading.column(column).map(found -> row.row().cell(found.index())).orElse(Cell.EMPTY);
        boolean namesAnswerer = column.equals("by") || column.equals("actor");
        return cell.isBlank() && namesAnswerer ? answeredBy.<Cell>map(Cell.Words::new).orElse(Cell.EMPTY) : cell;
    }

    /** The heading of a column; its own id when the sheet has none. */
    String heading(String column) {
        return reading.column(column).map(ColumnReading::heading).orElse(column);
    }

    /** Whether a number that can be read in two ways has its decimals behind a comma. */
    boolean commaIsDecimal() {
        return reading.sheet().decimals() == DecimalSign.COMMA
                || reading.sheet().decimals() == DecimalSign.OF_LANGUAGE && isDutch(reading.language());
    }

    private static boolean isDutch(Locale language) {
        return language.getLanguage().equals("nl");
    }

    /** The currency of a column's amounts: what stands in brackets in its heading, otherwise euro. */
    Currency currency(String column) {
        Matcher brackets = IN_BRACKETS.matcher(heading(column));
        Currency named = brackets.find() ? LooseMoney.currency(brackets.group(1)) : null;
        return named == null ? Money.EUR : named;
    }

    /** Whether a row is more than a total, or than a line to fill in that nobody filled in. */
    private boolean saysSomething(SheetRow row) {
        Optional<Cell> first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
        boolean computes = row.cells().stream()
                .anyMatch(cell -> cell instanceof Cell.Computed || cell instanceof Cell.Unreadable);
        if (first.isPresent() && computes && TOTALS.contains(PlainWords.of(first.get().shown()))) {
            return false;
        }
        return reading.columns().stream().filter(column -> column.use() == ColumnReading.Use.READ)
                .filter(column -> form.isNamed() || !isSubject(column.column()))
                .anyMatch(column -> !row.cell(column.index()).isBlank());
    }

    /** Whether a column only says which line this is: with it alone, nothing is said. */
    private boolean isSubject(String column) {
        return form.containers().contains(column)
                || form.keys().contains(column) && !form.required().getLast().equals(column)
                        && form.required().contains(column);
    }
}
