/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.util.List;
import java.util.function.Predicate;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.MonitoringSubject;
import org.ecosystemstudio.model.ecosystem.MonitoringTask;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * MON4: somebody watches the ecosystem itself, somebody its environment, somebody reports to all and somebody acts;
 * and an adjustment is communicated. A duty that names nobody is not seen to.
 */
public final class Mon4EcosystemAndEnvironment implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MON4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<MonitoringDuty> duties = context.view().all(MonitoringDuty.class);
        if (context.view().ecosystem().isPresent() || !duties.isEmpty()) {
            checkDuty("ecosystem", duty -> duty.getSubject() == MonitoringSubject.ECOSYSTEM, context, report);
            checkDuty("environment", duty -> duty.getSubject() == MonitoringSubject.ENVIRONMENT, context, report);
            checkDuty("report", duty -> duty.getTask() == MonitoringTask.REPORT, context, report);
            checkDuty("act", duty -> duty.getTask() == MonitoringTask.ACT, context, report);
        }
        for (Adjustment adjustment : context.view().all(Adjustment.class)) {
            if (adjustment.getCommunication() == null) {
                report.finding(Observation.about(adjustment, Literals.ADJUSTMENT__COMMUNICATION).in("adjustment")
                        .with(BareName.of(adjustment)));
            } else {
                report.evidence(adjustment);
            }
        }
    }

    private static void checkDuty(String variant, Predicate<MonitoringDuty> fitting, RuleContext context,
            RuleReport report) {
        List<MonitoringDuty> duties = context.view().all(MonitoringDuty.class).stream().filter(fitting).toList();
        List<MonitoringDuty> seenTo = duties.stream().filter(duty -> duty.getBy() != null).toList();
        seenTo.forEach(report::evidence);
        if (duties.isEmpty()) {
            report.finding(Observation.about(context.whole()).in(variant).with(PartyExample.nameIn(context)));
        } else if (seenTo.isEmpty()) {
            report.finding(Observation.about(duties.getFirst(), Literals.MONITORING_DUTY__BY).in("unnamed")
                    .with(words(duties.getFirst()), PartyExample.nameIn(context)));
        }
    }

    private static String words(MonitoringDuty duty) {
        return duty.getTask() == MonitoringTask.WATCH ? "watch " + duty.getSubject().getLiteral()
                : duty.getTask().getLiteral();
    }
}
