/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.housekeeping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.RuleSetting;
import org.ecosystemstudio.model.ecosystem.SeveritySetting;
import org.ecosystemstudio.model.ecosystem.ThresholdBound;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;

/**
 * SET1: a setting in {@code rules} fits its rule: the number that it has, and a severity that can be set; and no rule
 * is set twice. A setting of a rule that does
 * not exist is reported by the language.
 */
public final class Set1SettingsFit implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SET1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Map<String, RuleSetting> firsts = new HashMap<>();
        for (RuleSetting setting : context.view().all(RuleSetting.class)) {
            rule(setting.getCode(), context).ifPresent(rule -> {
                RuleSetting first = firsts.putIfAbsent(rule.code(), setting);
                Optional<Observation> observation = first == null ? misfit(setting, rule)
                        : Optional.of(Observation.about(setting, Literals.RULE_SETTING__CODE).in("twice")
                                .with(rule.code()).relatedTo(List.of(first)));
                observation.ifPresentOrElse(report::finding, () -> report.evidence(setting));
            });
        }
    }

    /** Whether a setting asks for another severity than that of an error. */
    private static boolean isSeverity(RuleSetting setting) {
        return setting.getSeverity() != SeveritySetting.UNSPECIFIED && setting.getSeverity() != SeveritySetting.ERROR;
    }

    private static Optional<RuleDescription> rule(String code, RuleContext context) {
        return context.rule(code).or(() -> RuleCatalogue.find(code));
    }

    private static Optional<Observation> misfit(RuleSetting setting, RuleDescription rule) {
        if (isSeverity(setting) && rule.ownSettableSeverity().isEmpty()) {
            return Optional.of(Observation.about(setting, Literals.RULE_SETTING__SEVERITY).in("error")
                    .with(rule.code()));
        }
        if (setting.getThreshold() == null) {
            return Optional.empty();
        }
        Observation observation = Observation.about(setting, Literals.RULE_SETTING__THRESHOLD);
        return rule.defaultThreshold().map(own -> misfit(setting, own, observation, rule.code()))
                .orElseGet(() -> Optional.of(observation.in("number").with(rule.code())));
    }

    private static Optional<Observation> misfit(RuleSetting setting, RuleThreshold own, Observation observation,
            String code) {
        if (own.bound() != setting.getBound()) {
            return Optional.of(observation.in(own.bound() == ThresholdBound.MOST ? "most" : "least")
                    .with(code, typed(setting.getThreshold(), own.unit())));
        }
        if (setting.isPercent() && own.unit() != Unit.PERCENT) {
            return Optional.of(observation.in("percent." + unit(own))
                    .with(code, "at " + own.bound().getLiteral(), typed(own.value(), own.unit())));
        }
        if (!own.admits(setting.getThreshold())) {
            return Optional.of(observation.in("range." + unit(own)).with(code, setting.getThreshold(), own.lowest(),
                    own.highest(), own.value(), "at " + own.bound().getLiteral(), typed(own.value(), own.unit())));
        }
        return Optional.empty();
    }

    private static String unit(RuleThreshold threshold) {
        return threshold.unit().name().toLowerCase(Locale.ROOT);
    }

    /** A number as the text of a model writes it, whatever the language of the message. */
    private static String typed(BigDecimal number, Unit unit) {
        return number.toPlainString() + (unit == Unit.PERCENT ? " %" : "");
    }
}
