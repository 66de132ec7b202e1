/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.graph.Cycles;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** GOAL7: goals and subgoals form no cycle, by {@code subgoal}, {@code under} and {@code serves} taken together. */
public final class Goal7NoCycle implements ModelRule {

    private static final int SHOWN = 20;
    private static final String LEADS_TO = " > ";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL7");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Set<Goal> inCycles = new HashSet<>();
        Cycles.find(context.view().goals(), Goal7NoCycle::above, cycle -> {
            inCycles.addAll(cycle);
            report.finding(observation(cycle));
        });
        context.view().goals().stream().filter(goal -> !inCycles.contains(goal)).forEach(report::evidence);
    }

    private static Set<Goal> above(Goal goal) {
        Set<Goal> above = new LinkedHashSet<>();
        EcosystemView.parentOf(goal).ifPresent(above::add);
        goal.getServes().stream().filter(served -> !served.eIsProxy()).forEach(above::add);
        return above;
    }

    private static Observation observation(List<Goal> cycle) {
        int start = startingWithReference(cycle);
        Goal first = cycle.get(start);
        boolean under = EcosystemView.parentOf(first).filter(next(cycle, start)::equals).isPresent();
        List<Goal> others = othersShown(cycle, start);
        return Observation.about(first, under ? Literals.GOAL__PARENT : Literals.GOAL__SERVES)
                .in(cycle.size() == 1 ? "itself" : "")
                .with(BareName.of(first), path(first, others, cycle.size()))
                .relatedTo(others);
    }

    /** Where a goal names the next one in its text, so that the finding stands where a person can mend it. */
    private static int startingWithReference(List<Goal> cycle) {
        int start = 0;
        while (start < cycle.size() - 1 && cycle.get(start).eContainer() == next(cycle, start)) {
            start++;
        }
        return start;
    }

    private static Goal next(List<Goal> cycle, int index) {
        return cycle.get((index + 1) % cycle.size());
    }

    private static List<Goal> othersShown(List<Goal> cycle, int start) {
        List<Goal> others = new ArrayList<>();
        for (int i = 1; i < Math.min(cycle.size(), SHOWN); i++) {
            others.add(cycle.get((start + i) % cycle.size()));
        }
        return others;
    }

    private static String path(Goal first, List<Goal> others, int length) {
        String name = ElementName.shortName(first);
        String between = others.stream().map(goal -> ElementName.shortName(goal) + LEADS_TO)
                .collect(Collectors.joining());
        return name + LEADS_TO + between + (length > SHOWN ? "…" + LEADS_TO : "") + name;
    }
}
