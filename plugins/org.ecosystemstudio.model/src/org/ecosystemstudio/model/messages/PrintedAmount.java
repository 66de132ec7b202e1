/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.ecosystemstudio.model.values.Money;

/**
 * Prints amounts of money and large numbers for people to read: {@code € 8.000} in Dutch, {@code €8,000} in English and
 * every other language. Separators stand here and not in the Java runtime's locale data, so that the same input gives the
 * same text on every runtime.
 */
public final class PrintedAmount {

    private static final int CENTS = 2;
    private static final int GROUP = 3;

    private PrintedAmount() {
    }

    /** An amount, to the cent when it is not whole, halves away from zero; ordinary spaces only. */
    public static String of(Money money, Locale language) {
        BigDecimal amount = money.amount().setScale(CENTS, RoundingMode.HALF_UP);
        if (amount.stripTrailingZeros().scale() <= 0) {
            amount = amount.setScale(0, RoundingMode.UNNECESSARY);
        }
        boolean euro = money.currency().equals(Money.EUR);
        String sign = amount.signum() < 0 ? "-" : "";
        String digits = grouped(amount.abs(), language);
        if (isDutch(language)) {
            return (euro ? "€" : money.currency().getCurrencyCode()) + " " + sign + digits;
        }
        return sign + (euro ? "€" : money.currency().getCurrencyCode() + " ") + digits;
    }

    /** A number with all its digits, thousands apart: {@code 1.234,5} in Dutch, {@code 1,234.5} otherwise. */
    public static String grouped(BigDecimal number, Locale language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int index = 0; index < whole.length(); index++) {
            if (index > 0 && (whole.length() - index) % GROUP == 0) {
                text.append(isDutch(language) ? '.' : ',');
            }
            text.append(whole.charAt(index));
        }
        if (point >= 0) {
            text.append(isDutch(language) ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    private static boolean isDutch(Locale language) {
        return language.getLanguage().equals("nl");
    }
}
