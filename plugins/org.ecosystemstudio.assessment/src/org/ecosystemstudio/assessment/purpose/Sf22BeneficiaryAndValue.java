/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF2.2: a proposition names who benefits and what value it adds for them. */
public final class Sf22BeneficiaryAndValue implements ElementRule<Proposition> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF2.2");
    }

    @Override
    public Class<Proposition> subject() {
        return Proposition.class;
    }

    @Override
    public void check(Proposition proposition, RuleContext context, RuleReport report) {
        BareName name = BareName.of(proposition);
        if (proposition.getBeneficiaries().stream().noneMatch(Stated::is)) {
            report.finding(
                    Observation.about(proposition, Literals.PROPOSITION__BENEFICIARIES).in("beneficiary").with(name));
        }
        if (!Stated.is(proposition.getValue())) {
            report.finding(Observation.about(proposition, Literals.PROPOSITION__VALUE).in("value").with(name));
        }
    }
}
