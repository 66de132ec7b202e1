/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.util.List;

import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Mitigation;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF3.4: a high risk has a mitigation and an owner. A risk is high when its probability or its impact is high and the
 * other of the two is not low.
 */
public final class Sf34HighRisksLookedAfter implements ElementRule<Risk> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF3.4");
    }

    @Override
    public Class<Risk> subject() {
        return Risk.class;
    }

    @Override
    public boolean appliesTo(Risk risk, RuleContext context) {
        List<Level> levels = List.of(risk.getProbability(), risk.getImpact());
        return levels.contains(Level.HIGH) && !levels.contains(Level.LOW);
    }

    @Override
    public void check(Risk risk, RuleContext context, RuleReport report) {
        if (risk.getMitigations().stream().noneMatch(Sf34HighRisksLookedAfter::saysWhat)) {
            report.finding(Observation.about(risk, Literals.RISK__MITIGATIONS).in("mitigation").with(risk));
        }
        if (risk.getOwner() == null) {
            report.finding(Observation.about(risk, Literals.RISK__OWNER).in("owner").with(risk));
        }
    }

    private static boolean saysWhat(Mitigation mitigation) {
        return Stated.is(mitigation.getText())
                || mitigation.getActions().stream().anyMatch(action -> action.getStatus() != WorkStatus.STOPPED);
    }
}
