/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.ecosystemstudio.model.method.RuleThreshold;

/** How a message shows a percentage beside the bound that it does not keep. */
public final class ShownPercentage {

    private static final int MOST_DECIMALS = 6;

    private ShownPercentage() {
    }

    /** With one decimal, halves upwards; with more where the bound would otherwise seem to be kept. */
    public static BigDecimal beside(RuleThreshold bound, BigDecimal percentage) {
        BigDecimal shown = percentage.setScale(1, RoundingMode.HALF_UP);
        for (int decimals = 2; bound.allows(shown) && decimals <= MOST_DECIMALS; decimals++) {
            shown = percentage.setScale(decimals, RoundingMode.HALF_UP);
        }
        return shown;
    }
}
