/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.math.BigDecimal;

import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;

/** A threshold as it is typed: {@code when below 20 people}. */
final class ThresholdWords {

    private static final BigDecimal ANY_VALUE = BigDecimal.TEN;

    private ThresholdWords() {
    }

    /** What is written already; the value is not null. */
    static String of(Threshold threshold) {
        return words(threshold.getDirection(), threshold.getValue(), threshold.getUnit());
    }

    /** One on the wrong side of an indicator's target; any numbers when nothing is known. */
    static String shortOfTarget(Indicator indicator) {
        if (indicator == null || indicator.getTarget() == null) {
            return words(ThresholdDirection.BELOW, ANY_VALUE, null);
        }
        return words(opposite(better(indicator)), indicator.getTarget(), unit(indicator));
    }

    /** The side on which an indicator does better than its target. */
    static ThresholdDirection better(Indicator indicator) {
        boolean falls = indicator.getBaseline() != null && indicator.getTarget() != null
                && indicator.getTarget().compareTo(indicator.getBaseline()) < 0;
        return falls ? ThresholdDirection.BELOW : ThresholdDirection.ABOVE;
    }

    /** Whether passing a threshold means that an indicator, null when nothing is known of it, does better. */
    static boolean isOver(Threshold threshold, Indicator indicator) {
        boolean isKnown = indicator != null && indicator.getBaseline() != null && indicator.getTarget() != null;
        return isKnown && threshold.getDirection() == better(indicator);
    }

    static ThresholdDirection opposite(ThresholdDirection direction) {
        return direction == ThresholdDirection.BELOW ? ThresholdDirection.ABOVE : ThresholdDirection.BELOW;
    }

    /** One that could be typed; the unit may be null. */
    static String words(ThresholdDirection direction, BigDecimal value, String unit) {
        return "when " + direction.getLiteral() + " " + withUnit(value, unit);
    }

    /** A value as it is typed, with its unit if there is one. */
    static String withUnit(BigDecimal value, String unit) {
        return value.toPlainString() + (unit == null ? "" : " " + unit);
    }

    /** The unit of an indicator where a threshold can name it: one word. */
    static String unit(Indicator indicator) {
        String unit = indicator.getUnit();
        return unit == null || unit.isBlank() || !unit.strip().matches("[\\p{L}_][\\p{L}\\p{N}_]*|%") ? null
                : unit.strip();
    }
}
