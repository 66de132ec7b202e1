/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.model.values.TimeSpan.Unit;

/**
 * Amounts of time as people write them: {@code 12}, {@code 12 uur}, {@code 1,5 h}, {@code 3 dagen}, {@code 2 weeks}.
 */
public final class LooseSpan {

    private static final Pattern FORM = Pattern.compile("\\s*([+-]?[\\d.,]+)\\s*([\\p{L}]*)\\.?\\s*");
    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        put(Unit.HOURS, "h u uur uren hour hours hr hrs");
        put(Unit.DAYS, "d dag dagen day days werkdag werkdagen");
        put(Unit.WEEKS, "w wk week weken weeks");
        put(Unit.MONTHS, "mnd maand maanden month months");
        put(Unit.QUARTERS, "kwartaal kwartalen quarter quarters");
        put(Unit.YEARS, "jaar jaren year years");
    }

    private LooseSpan() {
    }

    private static void put(Unit unit, String words) {
        for (String word : words.split(" ")) {
            UNITS.put(word, unit);
        }
    }

    /**
     * Reads an amount of time.
     *
     * @param otherwise the unit where none is written
     * @throws MisfitException when it is none, or less than nothing
     */
    public static TimeSpan of(String written, Unit otherwise, boolean commaIsDecimal) throws MisfitException {
        Matcher form = FORM.matcher(written);
        Unit unit = !form.matches() ? null
                : form.group(2).isEmpty() ? otherwise : UNITS.get(PlainWords.of(form.group(2)));
        if (unit == null) {
            throw MisfitException.of("value.span", written.strip());
        }
        return of(LooseNumber.of(form.group(1), commaIsDecimal), unit);
    }

    /**
     * An amount of time.
     *
     * @throws MisfitException when it is less than nothing
     */
    public static TimeSpan of(BigDecimal number, Unit unit) throws MisfitException {
        if (number.signum() < 0) {
            throw MisfitException.of("value.negative", number.toPlainString());
        }
        return new TimeSpan(number, unit);
    }
}
