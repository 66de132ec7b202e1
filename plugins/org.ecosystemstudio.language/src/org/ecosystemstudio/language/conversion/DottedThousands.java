/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers that many readers of Dutch take for thousands: {@code 12.500} is twelve and a half in the language, and twelve
 * thousand five hundred on a Dutch invoice. One decimal more or less takes the doubt away.
 */
public final class DottedThousands {

    private static final Pattern FORM = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int DECIMALS_IN_DOUBT = 3;

    private DottedThousands() {
    }

    /** Whether a number as it is written may be meant as thousands. */
    public static boolean mayBe(String written) {
        return FORM.matcher(written).matches();
    }

    /** The number that is meant where the dot is one between thousands, written without doubt: {@code 12500}. */
    public static String asThousands(String written) {
        return written.replace(".", "");
    }

    /** The number with its decimals, written without doubt: {@code 12.5}, {@code 12.3450}. */
    public static String asDecimals(String written) {
        return withoutDoubt(new BigDecimal(written).stripTrailingZeros());
    }

    /** A number as the language writes it: nobody takes its decimals for thousands. */
    static String withoutDoubt(BigDecimal number) {
        String written = number.toPlainString();
        return mayBe(written) ? number.setScale(DECIMALS_IN_DOUBT + 1).toPlainString() : written;
    }
}
