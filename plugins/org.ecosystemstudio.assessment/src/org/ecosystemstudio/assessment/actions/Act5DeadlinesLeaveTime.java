/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.schedule.Conflict;
import org.ecosystemstudio.planning.schedule.Conflict.DeadlineTooEarly;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * ACT5: the deadline of an action or task is not before the day on which what must be done before it lets it be
 * finished. The finding names the chain that causes it.
 */
public final class Act5DeadlinesLeaveTime implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Set<WorkItem> late = new HashSet<>();
        for (Conflict conflict : context.plan().schedule().conflicts()) {
            if (conflict instanceof DeadlineTooEarly deadline) {
                late.add(deadline.item());
                report.finding(observation(deadline));
            }
        }
        for (ScheduledWork work : context.plan().schedule().all()) {
            WorkItem item = work.item();
            if (item.getUntil() != null && !item.getPredecessors().isEmpty() && !late.contains(item)) {
                report.evidence(item);
            }
        }
    }

    private static Observation observation(DeadlineTooEarly deadline) {
        List<WorkItem> chain = deadline.chain();
        Observation observation = Observation.about(deadline.item(), Literals.WORK_ITEM__UNTIL);
        if (chain.size() == 1) {
            return observation.in("alone").with(deadline.item(), deadline.deadline(), deadline.earliestEnd());
        }
        return observation.in(deadline.estimated() ? "estimated" : "")
                .with(deadline.item(), deadline.deadline(), deadline.earliestEnd(), WorkChain.of(chain))
                .relatedTo(chain.subList(0, chain.size() - 1));
    }
}
