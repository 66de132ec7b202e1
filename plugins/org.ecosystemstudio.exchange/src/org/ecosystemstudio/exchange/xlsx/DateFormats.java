/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.xml.SafeXml;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Which styles of a workbook show numbers as dates (ECMA-376, part 1, 18.8.30), and what day a number is. */
final class DateFormats {

    private static final int FORMAT_CHARACTERS = 255;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private final List<Kind> kinds = new ArrayList<>();
    private boolean is1904;

    /** How a style shows numbers. */
    private enum Kind {
        NUMBER, DAY, MONTH
    }

    /** Takes note that the days of the workbook are counted from 1904. */
    void count1904() {
        is1904 = true;
    }

    /** Reads the part with the styles. */
    void read(SafeXml xml) throws ImportException {
        Map<String, String> own = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.begins("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.begins("xf")) {
                kinds.add(kind(xml.attribute("numFmtId"), own));
            }
        }
    }

    private static Kind kind(String number, Map<String, String> own) {
        if (number == null) {
            return Kind.NUMBER;
        }
        if (own.get(number) != null) {
            return kind(own.get(number));
        }
        return switch (number) {
            case "17" -> Kind.MONTH;
            case "14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                Kind.DAY;
            default -> Kind.NUMBER;
        };
    }

    private static Kind kind(String format) {
        String code = format.substring(0, Math.min(format.length(), FORMAT_CHARACTERS)).toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]|\\*.|;.*", "");
        boolean hasYear = code.contains("y") || code.contains("j");
        boolean hasDay = code.contains("d");
        return hasDay && (hasYear || code.contains("m")) ? Kind.DAY
                : hasYear && code.contains("m") ? Kind.MONTH : hasYear ? Kind.DAY : Kind.NUMBER;
    }

    /**
     * The day or month that a number is in a style.
     *
     * @param style the number of the style; null for none
     * @return null when the style shows no dates, or the number is no day that a sheet knows
     */
    CalendarPeriod period(BigDecimal number, String style) {
        Kind kind = style != null && style.matches("\\d{1,6}") && Integer.parseInt(style) < kinds.size()
                ? kinds.get(Integer.parseInt(style)) : Kind.NUMBER;
        if (kind == Kind.NUMBER || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        LocalDate day = (is1904 ? BEFORE_1904 : BEFORE_1900).plusDays(number.longValue());
        return kind == Kind.DAY ? CalendarPeriod.of(day) : CalendarPeriod.of(YearMonth.from(day));
    }
}
