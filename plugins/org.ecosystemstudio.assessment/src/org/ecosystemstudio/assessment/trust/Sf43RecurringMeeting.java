/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.ActivityKind;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CommunicationDirection;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF4.3: there is a recurring activity for meeting each other: a group that meets by a rhythm, or an action with a
 * rhythm that is an intercompany session, communicates within the ecosystem, or brings at least two actors together
 * without being said to be of another kind.
 */
public final class Sf43RecurringMeeting implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF4.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        List<NamedElement> meetings = meetings(context.view());
        if (meetings.isEmpty()) {
            report.finding(Observation.about(context.whole()));
        }
        meetings.forEach(report::evidence);
    }

    private static List<NamedElement> meetings(EcosystemView view) {
        Stream<NamedElement> groups = view.all(Group.class).stream().filter(group -> group.getMeets() != null)
                .map(NamedElement.class::cast);
        return Stream.concat(view.actions().stream().filter(Sf43RecurringMeeting::isMeeting), groups).toList();
    }

    private static boolean isMeeting(Action action) {
        if (action.getRhythm() == null || action.getStatus() == WorkStatus.STOPPED) {
            return false;
        }
        return action.getActivity() == ActivityKind.INTERCOMPANY_SESSION
                || action.getDirections().contains(CommunicationDirection.WITHIN)
                || action.getActivity() == ActivityKind.UNSPECIFIED && involvesSeveral(action);
    }

    private static boolean involvesSeveral(Action action) {
        Set<Actor> involved = new HashSet<>(action.getParticipants());
        if (action.getOwner() != null) {
            involved.add(action.getOwner());
        }
        return involved.size() > 1;
    }
}
