/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.AdministrationSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * FIN5: time and expenses are recorded from before the first action on. It weighs more with a subsidy that is not
 * rejected. A rule of administration that does not say since when it is in force is not known to be ready.
 */
public final class Fin5RecordsAreReady implements ModelRule {

    private static final List<AdministrationSubject> ASKED =
            List.of(AdministrationSubject.TIME, AdministrationSubject.EXPENSES);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("FIN5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        boolean isSubsidised = context.view().all(Subsidy.class).stream()
                .anyMatch(subsidy -> subsidy.getStatus() != SubsidyStatus.REJECTED);
        if (!isSubsidised && context.view().actions().isEmpty()) {
            return;
        }
        Severity severity = isSubsidised ? null : Severity.INFO;
        Optional<Execution> execution = Execution.first(context.plan());
        List<AdministrationSubject> missing = new ArrayList<>();
        Set<AdministrationRule> late = new LinkedHashSet<>();
        Set<AdministrationRule> undated = new LinkedHashSet<>();
        for (AdministrationSubject asked : ASKED) {
            Optional<AdministrationRule> earliest = earliest(asked, context);
            if (earliest.isEmpty()) {
                missing.add(asked);
            } else if (earliest.get().getSince() == null) {
                undated.add(earliest.get());
            } else if (execution.filter(first -> since(earliest.get()).isAfter(first.start())).isPresent()) {
                late.add(earliest.get());
            } else {
                report.evidence(earliest.get());
            }
        }
        if (!missing.isEmpty()) {
            report.finding(missing(missing, execution, context).as(severity));
        }
        undated.forEach(rule -> report.finding(Observation.about(rule, Literals.ADMINISTRATION_RULE__SINCE)
                .in("undated")
                .with(BareName.of(rule), execution.map(Execution::start).orElse(context.today()).toString())
                .as(severity)));
        late.forEach(rule -> report.finding(late(rule, execution.get()).as(severity)));
    }

    private static Optional<AdministrationRule> earliest(AdministrationSubject asked, RuleContext context) {
        return context.view().all(AdministrationRule.class).stream().filter(rule -> rule.getRecords().contains(asked))
                .min(Comparator.comparing(Fin5RecordsAreReady::since));
    }

    private static LocalDate since(AdministrationRule rule) {
        return rule.getSince() == null ? LocalDate.MAX : rule.getSince().firstDay();
    }

    private static Observation missing(List<AdministrationSubject> missing, Optional<Execution> execution,
            RuleContext context) {
        String written = missing.stream().map(AdministrationSubject::getLiteral).collect(Collectors.joining(", "))
                + execution.map(first -> " since " + first.start()).orElse("");
        return Observation.about(FinanceBlock.in(context)).in("missing").with(missing, written);
    }

    private static Observation late(AdministrationRule rule, Execution execution) {
        return Observation.about(rule, Literals.ADMINISTRATION_RULE__SINCE)
                .with(BareName.of(rule), rule.getSince().toString(), execution.action(),
                        execution.start().toString())
                .relatedTo(List.of(execution.action()));
    }
}
