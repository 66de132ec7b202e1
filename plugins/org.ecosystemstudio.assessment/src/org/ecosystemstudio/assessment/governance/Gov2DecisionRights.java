/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** GOV2: it is stated who decides on admission, budget, scope and adjustment. */
public final class Gov2DecisionRights implements ModelRule {

    private static final List<DecisionSubject> ASKED = List.of(DecisionSubject.ADMISSION, DecisionSubject.BUDGET,
            DecisionSubject.SCOPE, DecisionSubject.ADJUSTMENT);
    private static final String SOMEBODY = "SteeringGroup";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOV2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        List<DecisionSubject> missing = new ArrayList<>(ASKED);
        for (DecisionRight right : context.view().all(DecisionRight.class)) {
            if (right.getBy() != null && missing.removeAll(right.getSubjects())) {
                report.evidence(right);
            }
        }
        if (!missing.isEmpty()) {
            report.finding(context.view().governance()
                    .map(governance -> Observation.about(governance, Literals.GOVERNANCE__DECISION_RIGHTS))
                    .orElseGet(() -> Observation.about(context.whole()))
                    .in(Groups.parties(context).isEmpty() ? "declare" : "").with(missing, proposal(missing, context)));
        }
    }

    /** Rights as they are typed: all to a group, or divided over two participants: nobody decides alone (DEF2). */
    private static String proposal(List<DecisionSubject> missing, RuleContext context) {
        List<Party> parties = Groups.parties(context);
        boolean isForOne = parties.size() < 2 || parties.getFirst() instanceof Group;
        if (isForOne) {
            return written(missing, parties.isEmpty() ? SOMEBODY : ElementName.shortName(parties.getFirst()));
        }
        Set<Party> deciding = context.view().all(DecisionRight.class).stream().map(DecisionRight::getBy)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> names = parties.stream().sorted(Comparator.comparing(deciding::contains))
                .map(ElementName::shortName).toList();
        int half = (missing.size() + 1) / 2;
        return missing.size() == 1 ? written(missing, names.getFirst())
                : written(missing.subList(0, half), names.getFirst()) + ' '
                        + written(missing.subList(half, missing.size()), names.get(1));
    }

    private static String written(List<DecisionSubject> subjects, String name) {
        return "decides " + subjects.stream().map(DecisionSubject::getLiteral).collect(Collectors.joining(", ")) + ' '
                + name;
    }
}
