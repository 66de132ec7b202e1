/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1.234,50}, {@code 1,234.50}, {@code 12,5}, {@code 1 200}, {@code 1.200,-}. */
public final class LooseNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]{0,30}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");
    private static final int GROUP = 3;

    private LooseNumber() {
    }

    /**
     * Reads a number.
     *
     * @param commaIsDecimal what a single comma or point before three digits means: with true, {@code 1.234} is more
     *        than
     *        a thousand and {@code 1,234} is not
     * @throws MisfitException when it is none
     */
    public static BigDecimal of(String written, boolean commaIsDecimal) throws MisfitException {
        String bare = written.replaceAll("[\\s\\u00A0\\u202F\\u2009_']", "").replaceFirst("[.,](-+|\u2013|\u2014)$", "")
                .replace('\u2212', '-');
        if (!NUMBER.matcher(bare).matches()) {
            throw MisfitException.of("value.number", written.strip());
        }
        int last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(bare);
        }
        char sign = bare.charAt(last);
        char other = sign == '.' ? ',' : '.';
        boolean isOnce = bare.indexOf(sign) == last;
        boolean isDecimal = bare.indexOf(other) >= 0 ? isOnce
                : isOnce && (bare.length() - last - 1 != GROUP || bare.matches("[+-]?0[.,].*")
                        || (sign == ',') == commaIsDecimal);
        String whole = isDecimal ? bare.substring(0, last) : bare;
        if (whole.indexOf('.') >= 0 && whole.indexOf(',') >= 0
                || whole.matches(".*[.,].*") && !GROUPED.matcher(whole).matches()) {
            throw MisfitException.of("value.number", written.strip());
        }
        String digits = whole.replaceAll("[.,]", "");
        return new BigDecimal(isDecimal && last + 1 < bare.length() ? digits + '.' + bare.substring(last + 1) : digits);
    }
}
