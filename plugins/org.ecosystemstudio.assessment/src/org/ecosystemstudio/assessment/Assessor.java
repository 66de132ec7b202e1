/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.assessment.waivers.Waivers;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/** Assesses one model. */
final class Assessor {

    private final Collection<? extends Rule> rules;
    private final AssessmentSettings settings;
    private final Waivers waivers;
    private final StepProgress steps;
    private final RuleContext context;

    Assessor(Plan plan, Collection<? extends Rule> rules, AssessmentSettings overriding) {
        this.rules = rules;
        this.settings = overriding.before(AssessmentSettings.of(plan.view(), rules));
        this.waivers = new Waivers(plan.view(), plan.today());
        this.steps = StepProgress.of(plan.view(), waivers, plan.today());
        this.context = new RuleContext(plan, settings, steps, rules);
    }

    Assessment assess() {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RuleResult result : new Round(context, settings, rules).results()) {
            outcomes.add(outcome(result));
        }
        for (Rule rule : rules) {
            if (rule instanceof ClosingRule closing) {
                RuleResult result = new RuleResult(rule, settings);
                closing.check(context, waivers, result);
                outcomes.add(outcome(result));
            }
        }
        return new Assessment(outcomes, steps);
    }

    private RuleOutcome outcome(RuleResult result) {
        List<Finding> open = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        for (Finding finding : result.findings()) {
            waiver(finding).ifPresentOrElse(by -> waived.add(new WaivedFinding(finding, by)), () -> open.add(finding));
        }
        return new RuleOutcome(result.rule(), open, waived, List.copyOf(result.evidence()));
    }

    /** What waives a finding. An error contradicts the rest of the model, so that documents of it would be false. */
    private Optional<Waiver> waiver(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            waivers.refuse(finding.code(), finding.element());
            return Optional.empty();
        }
        return waivers.use(finding.code(), finding.element());
    }
}
