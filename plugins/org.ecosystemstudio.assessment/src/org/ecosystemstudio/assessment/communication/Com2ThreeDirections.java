/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.communication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.CommunicationDirection;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * COM2: each of the three directions of communication has an action, one for all or one for each. An action that was
 * stopped communicates no more.
 */
public final class Com2ThreeDirections implements ModelRule {

    private static final List<CommunicationDirection> DIRECTIONS = List.of(CommunicationDirection.WITHIN,
            CommunicationDirection.STAKEHOLDERS, CommunicationDirection.MARKET);

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("COM2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Set<CommunicationDirection> served = EnumSet.noneOf(CommunicationDirection.class);
        for (Action action : context.view().actions()) {
            List<CommunicationDirection> directions = action.getDirections().stream().filter(Objects::nonNull).toList();
            if (action.getStatus() != WorkStatus.STOPPED && !directions.isEmpty()) {
                served.addAll(directions);
                report.evidence(action);
            }
        }
        List<CommunicationDirection> missing = new ArrayList<>(DIRECTIONS);
        missing.removeAll(served);
        boolean applies = context.view().ecosystem().isPresent() || !context.view().actions().isEmpty();
        if (applies && !missing.isEmpty()) {
            report.finding(Observation.about(context.whole()).with(missing,
                    String.join(", ", missing.stream().map(CommunicationDirection::getLiteral).toList())));
        }
    }
}
