/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.progress.Forecast;
import org.ecosystemstudio.planning.progress.KpiProgress;
import org.ecosystemstudio.planning.progress.MeasuredValue;

/** Says where a KPI leads at its pace so far. */
final class ForecastWords {

    private final Presentation presentation;

    ForecastWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The outlook of a KPI with a unit; what is missing for it where there is none. */
    Line of(KpiProgress progress, String unit) {
        Forecast forecast = progress.forecast();
        if (forecast == null) {
            boolean lacksTarget = progress.indicator() == null || progress.indicator().getTarget() == null;
            return new Line().muted(presentation.say(lacksTarget ? "forecast.noTarget" : progress.values().size() < 2
                    ? "forecast.tooFew" : "forecast.noChange"));
        }
        Line line = new Line().badge(tone(forecast), presentation.word("forecast." + forecast.outlook().name()));
        if (forecast.reaches() != null) {
            line.text(" ").value(new Value.Month(YearMonth.from(forecast.reaches())));
        }
        boolean isShort = forecast.outlook() == Forecast.Outlook.TOO_LATE
                || forecast.outlook() == Forecast.Outlook.NOT_ON_THIS_COURSE;
        if (isShort && forecast.deadline() != null
                && forecast.deadline().isAfter(forecast.values().getLast().day())) {
            line.below().muted(presentation.say("forecast.atDeadline",
                    new Value.Quantity(atDeadline(forecast), unit)));
        }
        boolean isIllustrative = forecast.values().stream().anyMatch(MeasuredValue::illustrative);
        return line.text(Presentation.sign(isIllustrative));
    }

    /** As exact as the values and the target are, or a digit more where it would pass for the target. */
    private static BigDecimal atDeadline(Forecast forecast) {
        int decimals = Math.max(0,
                Math.max(forecast.target().scale(), forecast.values().getLast().value().scale()));
        BigDecimal exact = forecast.on(forecast.deadline());
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.compareTo(forecast.target()) == 0 ? exact.setScale(decimals + 1, RoundingMode.HALF_UP)
                : rounded;
    }

    private static Tone tone(Forecast forecast) {
        return switch (forecast.outlook()) {
            case REACHED, IN_TIME -> Tone.GOOD;
            case TOO_LATE, NOT_ON_THIS_COURSE -> Tone.BAD;
            case ABOUT_IN_TIME, WITHOUT_DEADLINE -> Tone.NEUTRAL;
        };
    }
}
