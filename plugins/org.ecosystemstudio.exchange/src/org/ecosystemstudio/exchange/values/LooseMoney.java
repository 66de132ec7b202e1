/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.model.values.Money;

/** Amounts of money as people write them: {@code € 1.234,50}, {@code 1200 euro}, {@code USD 500}, {@code 8000}. */
public final class LooseMoney {

    private static final Pattern FORM =
            Pattern.compile("\\s*(?<before>[€$£]|[\\p{L}]{3,5})?\\s*(?<number>[+-]?[\\d.,\\s\\u00A0']*\\d(?:[.,]-+)?)"
                    + "\\s*(?<after>[€$£]|[\\p{L}]{3,5})?\\s*");
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "EURO", "EUR", "EURO'S", "EUR", "$", "USD", "£", "GBP");

    private LooseMoney() {
    }

    /**
     * Reads an amount.
     *
     * @param otherwise the currency where none is written
     * @throws MisfitException when it is none, less than nothing, or of no currency of ISO 4217
     */
    public static Money of(String written, Currency otherwise, boolean commaIsDecimal) throws MisfitException {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw MisfitException.of("value.money", written.strip());
        }
        String sign = form.group("before") == null ? form.group("after") : form.group("before");
        return of(LooseNumber.of(form.group("number"), commaIsDecimal),
                sign == null ? otherwise : currency(sign, written));
    }

    /**
     * An amount.
     *
     * @throws MisfitException when it is less than nothing
     */
    public static Money of(BigDecimal number, Currency currency) throws MisfitException {
        if (number.signum() < 0) {
            throw MisfitException.of("value.negative", number.toPlainString());
        }
        return new Money(number, currency);
    }

    /** The currency that a sign, word or code means; null when it means none. */
    public static Currency currency(String sign) {
        String upper = sign.toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(SIGNS.getOrDefault(upper, upper));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Currency currency(String sign, String written) throws MisfitException {
        Currency currency = currency(sign);
        if (currency == null) {
            throw MisfitException.of("value.money", written.strip());
        }
        return currency;
    }
}
