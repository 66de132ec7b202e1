/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.rules;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleExamples;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * HOUSE1: every participant has a contact. A rule about elements of one type, looked at one by one; what it says stands in
 * messages.properties and messages_nl.properties beside it.
 */
public final class EveryParticipantHasAContact implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return new RuleDescription("HOUSE1", List.of(Severity.WARNING), MethodStep.MAP, List.of(), null, messages());
    }

    @Override
    public Optional<RuleExamples> examples() {
        return Optional.of(new RuleExamples("ecosystem Noord\nactor Alpha\n", """
                ecosystem Noord
                actor Alpha {
                    contact Anna "A. de Vries" mail "anna@example.org"
                }
                """));
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor);
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        if (actor.getContacts().isEmpty()) {
            report.finding(Observation.about(actor, Literals.ACTOR__CONTACTS).with(ElementName.shortName(actor)));
        }
    }
}
