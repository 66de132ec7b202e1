/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/** GOV3: there is an escalation path of at least two levels. */
public final class Gov3EscalationPath implements ModelRule {

    private static final String LOW = "ProgrammeOffice";
    private static final String HIGH = "SteeringGroup";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOV3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        RuleThreshold threshold = context.threshold(description());
        Optional<Governance> governance = context.view().governance();
        Set<Party> levels = governance.map(Governance::getEscalation).<Set<Party>>map(
                path -> new LinkedHashSet<>(path.getLevels())).orElse(Set.of());
        if (threshold.allows(BigDecimal.valueOf(levels.size()))) {
            report.evidence(governance.<Element>map(Governance::getEscalation).orElseGet(context::whole));
            return;
        }
        Proposal proposal = proposal(levels, context);
        String variant = levels.isEmpty() ? "" : "short";
        String declaring = levels.isEmpty() ? "declare" : "short.declare";
        report.finding(governance.map(found -> Observation.about(found, Literals.GOVERNANCE__ESCALATION))
                .orElseGet(() -> Observation.about(context.whole()))
                .in(proposal.invented().isEmpty() ? variant : declaring)
                .with(threshold.value(), String.join(" to ", proposal.path()), BigDecimal.valueOf(levels.size()),
                        proposal.invented().stream().map(name -> "group " + name).collect(Collectors.joining(" "))));
    }

    /** What there is with the first who could stand above it, or below the highest. */
    private static Proposal proposal(Set<Party> levels, RuleContext context) {
        List<String> path = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        levels.stream().filter(level -> !level.eIsProxy()).map(ElementName::shortName).forEach(path::add);
        List<String> others = Groups.parties(context).stream().filter(party -> !levels.contains(party))
                .map(ElementName::shortName).toList();
        if (path.isEmpty()) {
            add(others.size() > 1 ? others.get(1) : LOW, others, path, invented);
        }
        add(others.isEmpty() ? HIGH : others.getFirst(), others, path, invented);
        return new Proposal(path, invented);
    }

    private static void add(String name, List<String> others, List<String> path, List<String> invented) {
        path.add(name);
        if (!others.contains(name)) {
            invented.add(name);
        }
    }

    /**
     * A path that could be.
     *
     * @param path the levels as they are typed, the lowest first
     * @param invented those that the model does not declare
     */
    private record Proposal(List<String> path, List<String> invented) {
    }
}
