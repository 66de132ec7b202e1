/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.repeating;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Change;
import org.ecosystemstudio.model.ecosystem.ChangeOrigin;
import org.ecosystemstudio.model.ecosystem.ChangeSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.StepRecord;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.Step;

/**
 * REP2: a new sprint has a record of each of the seven steps, whatever its status, and a change inside says whether it
 * concerns scope, leadership or governance.
 */
public final class Rep2SprintGoesThroughAllSteps implements ElementRule<Sprint> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("REP2");
    }

    @Override
    public Class<Sprint> subject() {
        return Sprint.class;
    }

    @Override
    public boolean appliesTo(Sprint sprint, RuleContext context) {
        return NewSprints.of(context).isNew(sprint);
    }

    @Override
    public void check(Sprint sprint, RuleContext context, RuleReport report) {
        Set<MethodStep> recorded = sprint.getSteps().stream().map(StepRecord::getStep).collect(Collectors.toSet());
        List<MethodStep> missing = Step.numbered().stream().map(Step::identity)
                .filter(step -> !recorded.contains(step)).toList();
        if (!missing.isEmpty()) {
            report.finding(Observation.about(sprint, Literals.SPRINT__STEPS).in("steps")
                    .with(BareName.of(sprint), missing, typed(missing)));
        }
        for (Change change : sprint.getChanges()) {
            if (change.getOrigin() == ChangeOrigin.INSIDE && change.getConcerns() == ChangeSubject.UNSPECIFIED) {
                report.finding(Observation.about(change, Literals.CHANGE__CONCERNS)
                        .with(String.valueOf(change.getText())));
            }
        }
    }

    private static String typed(List<MethodStep> missing) {
        return missing.stream().map(step -> "step " + step.getLiteral() + " open").collect(Collectors.joining(" "));
    }
}
