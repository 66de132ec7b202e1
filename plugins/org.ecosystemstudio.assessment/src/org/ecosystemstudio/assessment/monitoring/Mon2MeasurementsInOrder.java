/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.util.Locale;
import java.util.Objects;

import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * MON2: the measurements of a KPI stand in the order of their dates, and it is an error when one is in another unit
 * than the KPI, or than the first that names a unit where the KPI names none. Capitals, and an s at the end, make no
 * other unit.
 */
public final class Mon2MeasurementsInOrder implements ElementRule<Kpi> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MON2");
    }

    @Override
    public Class<Kpi> subject() {
        return Kpi.class;
    }

    @Override
    public boolean appliesTo(Kpi kpi, RuleContext context) {
        return !kpi.getMeasurements().isEmpty();
    }

    @Override
    public void check(Kpi kpi, RuleContext context, RuleReport report) {
        String unit = unit(kpi, context);
        Measurement before = null;
        for (Measurement measurement : kpi.getMeasurements()) {
            if (measurement.getDate() == null) {
                continue;
            }
            if (before != null && measurement.getDate().lastDay().isBefore(before.getDate().lastDay())) {
                report.finding(Observation.about(measurement, Literals.MEASUREMENT__DATE).in("order")
                        .with(kpi, measurement.getDate(), before.getDate()));
            }
            if (measurement.getUnit() != null && !normal(measurement.getUnit()).equals(normal(unit))) {
                report.finding(Observation.about(measurement, Literals.MEASUREMENT__UNIT).in("unit")
                        .as(Severity.ERROR).with(kpi, measurement.getDate(), measurement.getUnit(), unit));
            }
            before = measurement;
        }
    }

    /** The unit that the KPI is measured in; null when nothing names one. */
    private static String unit(Kpi kpi, RuleContext context) {
        Indicator indicator = context.plan().progress().of(kpi).indicator();
        if (indicator != null && indicator.getUnit() != null) {
            return indicator.getUnit();
        }
        return kpi.getMeasurements().stream().map(Measurement::getUnit).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    private static String normal(String unit) {
        String lower = unit.strip().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return lower.equals("hour") ? "h" : lower;
    }
}
