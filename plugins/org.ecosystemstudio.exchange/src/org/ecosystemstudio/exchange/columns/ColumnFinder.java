/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.exchange.columns.ColumnReading.Use;
import org.ecosystemstudio.exchange.forms.Form;
import org.ecosystemstudio.exchange.forms.Forms;
import org.ecosystemstudio.exchange.kinds.Headings;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/** Finds the headings of a sheet, and what each column says. */
public final class ColumnFinder {

    private static final int ROWS_TO_LOOK_AT = 30;
    private static final int TELLING = 4;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ColumnFinder() {
    }

    /**
     * Reads a sheet.
     *
     * @param wanted what its rows are about; empty to find out by its name and headings
     */
    public static SheetReading read(Sheet sheet, Optional<ImportKind> wanted) {
        Optional<ImportKind> named = wanted.or(() -> ImportKind.named(sheet.name()));
        Header best = named.map(kind -> best(sheet, List.of(kind))).filter(header -> header.isUsable(true))
                .orElse(null);
        if (best == null && wanted.isEmpty() && ImportKind.isComputed(sheet.name())) {
            return SheetReading.unread(sheet, true);
        }
        if (best == null && wanted.isEmpty()) {
            best = best(sheet, List.of(ImportKind.values()));
        }
        if (best == null || !best.isUsable(named.isPresent())) {
            return SheetReading.unread(sheet, false);
        }
        int heading = best.row().number();
        return new SheetReading(sheet, Optional.of(best.kind()), heading, best.columns(),
                sheet.rows().stream().filter(row -> row.number() < heading).toList(),
                sheet.rows().stream().filter(row -> row.number() > heading).toList(), best.language(), false);
    }

    /** The row and kind of which most headings are known, if it can be one that says what rows are called; null when none is. */
    private static Header best(Sheet sheet, List<ImportKind> kinds) {
        Header best = null;
        for (SheetRow row : sheet.rows().subList(0, Math.min(ROWS_TO_LOOK_AT, sheet.rows().size()))) {
            for (ImportKind kind : kinds) {
                Header header = Header.of(row, kind, sheet);
                if (header.isBetterThan(best)) {
                    best = header;
                }
            }
        }
        return best;
    }

    /** A row that may hold the headings of a sheet of the kind. */
    private record Header(SheetRow row, ImportKind kind, List<ColumnReading> columns, int score, Locale language) {

        static Header of(SheetRow row, ImportKind kind, Sheet sheet) {
            Form form = Forms.of(kind);
            List<SheetRow> below = sheet.rows().stream().filter(each -> each.number() > row.number()).toList();
            int width = below.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
            Set<String> seen = new HashSet<>();
            List<ColumnReading> columns = new ArrayList<>();
            int score = 0;
            int dutch = 0;
            for (int index = 0; index < Math.max(width, row.cells().size()); index++) {
                String heading = row.cell(index) instanceof Cell.Words words ? words.text().strip() : "";
                ColumnReading column = column(index, heading, form, seen, below);
                if (!heading.isEmpty() || column.filled() > 0) {
                    columns.add(column);
                }
                if (column.use() == Use.READ || column.use() == Use.COMPUTED) {
                    score += isTelling(kind, column.column(), heading) ? TELLING : 1;
                    dutch += Headings.match(kind, column.column(), heading, DUTCH) ? 1 : 0;
                    dutch -= Headings.match(kind, column.column(), heading, Locale.ENGLISH) ? 1 : 0;
                }
            }
            boolean hasEnd = columns.stream().anyMatch(column -> column.column().equals("until"));
            return new Header(row, kind,
                    hasEnd ? columns : columns.stream().map(column -> column.column().equals("end")
                            ? new ColumnReading(column.index(), column.heading(), Use.READ, "until", column.filled(),
                                    column.formulas())
                            : column).toList(),
                    score, dutch > 0 ? DUTCH : Locale.ENGLISH);
        }

        /**
         * Whether a heading says what only this kind of sheets has: {@code Indicator} of KPIs, but neither {@code Titel}
         * nor {@code Doel}, which names a goal in the sheets of what serves it.
         */
        private static boolean isTelling(ImportKind kind, String column, String heading) {
            return Headings.areOwn(kind, column) && Arrays.stream(ImportKind.values()).filter(other -> other != kind)
                    .noneMatch(other -> Forms.of(other).columnIds().stream()
                            .anyMatch(id -> Headings.match(other, id, heading)));
        }

        private static ColumnReading column(int index, String heading, Form form, Set<String> seen,
                List<SheetRow> below) {
            int filled = (int) below.stream().filter(row -> !row.cell(index).isBlank()).count();
            int formulas = (int) below.stream().filter(row -> row.cell(index) instanceof Cell.Computed).count();
            List<String> ids = heading.isEmpty() ? List.of() : Arrays.asList(form.columnIds().stream()
                    .filter(id -> Headings.match(form.kind(), id, heading))
                    .sorted(Comparator.comparing(seen::contains)).toArray(String[]::new));
            if (ids.isEmpty()) {
                return new ColumnReading(index, heading, Use.UNKNOWN, "", filled, formulas);
            }
            String id = ids.getFirst();
            Use use = form.isComputed(id) ? Use.COMPUTED : seen.add(id) ? Use.READ : Use.REPEATED;
            return new ColumnReading(index, heading, use, id, filled, formulas);
        }

        boolean isBetterThan(Header other) {
            if (other == null) {
                return score > 0;
            }
            return isUsable(false) == other.isUsable(false) ? score > other.score : isUsable(false);
        }

        /**
         * Whether the headings tell enough: what a row is called, and one column more unless the sheet says its kind.
         */
        boolean isUsable(boolean kindIsSure) {
            Form form = Forms.of(kind);
            Set<String> read = new HashSet<>();
            columns.stream().filter(column -> column.use() == Use.READ).forEach(column -> read.add(column.column()));
            boolean hasSubject = form.isNamed() ? read.contains(Form.NAME) || read.contains(Form.TITLE)
                    : read.containsAll(form.required());
            return hasSubject && (kindIsSure || score > 1);
        }
    }
}
