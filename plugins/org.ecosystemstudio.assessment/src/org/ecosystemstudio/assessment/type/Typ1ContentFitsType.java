/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.type;

import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** TYP1: the model shows what its type of ecosystem turns on; {@link TypeContent} says what. */
public final class Typ1ContentFitsType implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("TYP1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        context.view().ecosystem()
                .ifPresent(ecosystem -> check(ecosystem, new TypeContent(ecosystem, context), report));
    }

    private static void check(Ecosystem ecosystem, TypeContent content, RuleReport report) {
        List<TypeContent.Part> parts = content.parts();
        for (TypeContent.Part part : parts) {
            if (!part.isThere()) {
                report.finding(Observation.about(ecosystem, part.feature()).in(part.name())
                        .with(BareName.of(ecosystem), part.missing(), part.example()));
            }
        }
        if (parts.stream().anyMatch(TypeContent.Part::isThere)) {
            report.evidence(ecosystem);
        }
    }
}
