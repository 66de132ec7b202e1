/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.StateAidTest;
import org.ecosystemstudio.model.ecosystem.StateAidVerdict;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * FIN2: a subsidy has its conditions, a state-aid test and, where that says that aid is given without being notified,
 * the GBER articles that allow it. A rejected subsidy needs nothing.
 */
public final class Fin2SubsidiesAreTested implements ElementRule<Subsidy> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("FIN2");
    }

    @Override
    public Class<Subsidy> subject() {
        return Subsidy.class;
    }

    @Override
    public boolean appliesTo(Subsidy subsidy, RuleContext context) {
        return subsidy.getStatus() != SubsidyStatus.REJECTED;
    }

    @Override
    public void check(Subsidy subsidy, RuleContext context, RuleReport report) {
        BareName name = BareName.of(subsidy);
        if (subsidy.getConditions().isEmpty()) {
            report.finding(Observation.about(subsidy, Literals.SUBSIDY__CONDITIONS).in("conditions").with(name));
        }
        StateAidTest test = subsidy.getStateAid();
        if (test == null) {
            report.finding(Observation.about(subsidy, Literals.SUBSIDY__STATE_AID).in("test").with(name));
        } else if (test.getVerdict() == StateAidVerdict.NOT_COMPATIBLE) {
            report.finding(Observation.about(test, Literals.STATE_AID_TEST__VERDICT).in("failed").with(name));
        } else if (test.getVerdict() == StateAidVerdict.COMPATIBLE && test.getGberArticles().isEmpty()) {
            report.finding(Observation.about(test, Literals.STATE_AID_TEST__GBER_ARTICLES).in("article").with(name));
        }
    }
}
