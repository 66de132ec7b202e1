/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * MAP5: more than one participant carries each theme (mass), and there are few themes, normally at most half as many as
 * participants (focus). A technology needs mass as well, but is not counted as a theme; a single theme is always focus
 * enough.
 */
public final class Map5FocusAndMass implements ModelRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MAP5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Theme> all = context.view().all(Theme.class);
        all.forEach(theme -> checkMass(theme, ThemeCarriers.of(context).of(theme), report));
        List<Theme> themes = all.stream().filter(theme -> !theme.isTechnology()).toList();
        BigDecimal most = BigDecimal.valueOf(context.participants().size())
                .multiply(context.threshold(description()).value()).divide(HUNDRED, 0, RoundingMode.FLOOR)
                .max(BigDecimal.ONE);
        if (!context.participants().isEmpty() && BigDecimal.valueOf(themes.size()).compareTo(most) > 0) {
            report.finding(Observation.about(context.whole()).in("many")
                    .with(themes.size(), context.participants().size(), most));
        }
    }

    private static void checkMass(Theme theme, Set<Actor> carriers, RuleReport report) {
        Observation observation = Observation.about(theme);
        switch (carriers.size()) {
            case 0 -> report.finding(observation.in("nobody").with(theme, BareName.of(theme)));
            case 1 -> {
                Actor only = carriers.iterator().next();
                report.finding(observation.in("one").with(theme, BareName.of(theme), only)
                        .relatedTo(List.of(only)));
            }
            default -> report.evidence(theme);
        }
    }
}
