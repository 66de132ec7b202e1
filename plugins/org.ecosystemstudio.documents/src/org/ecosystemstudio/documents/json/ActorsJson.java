/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import java.math.RoundingMode;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.MonthlyCapacity;

/** Writes an actor with what it can do and what the plan asks of it. Persons stay out: they are confidential. */
final class ActorsJson {

    private static final int DECIMALS = 2;

    private final Plan plan;
    private final References references;
    private final JsonText json;

    ActorsJson(Plan plan, References references, JsonText json) {
        this.plan = plan;
        this.references = references;
        this.json = json;
    }

    void write(Actor actor) {
        references.head(actor);
        json.choice("kind", actor.getKind());
        json.choice("involvement", actor.getInvolvement());
        json.flag("participant", EcosystemView.isParticipant(actor));
        json.flag("driver", actor.isDriver());
        json.objects("roles", actor.getRoles(), role -> {
            json.text("title", role.getTitle());
            json.text("expectation", references.plain(role.getExpectation()));
            references.one("project", role.getProject());
        });
        json.text("region", actor.getRegion());
        json.objects("capacity", actor.getCapacities(), capacity -> {
            json.span("hours", capacity.getHours());
            json.choice("per", capacity.getPer());
            json.number("people", capacity.getPeople());
            json.period("from", capacity.getFrom());
            json.period("until", capacity.getUntil());
        });
        load(plan.load().of(actor));
    }

    private void load(ActorLoad load) {
        MonthlyCapacity capacity = new MonthlyCapacity(load.actor(), plan.calendar());
        json.object("load", () -> {
            json.number("hoursPlanned", load.hoursPlanned());
            json.number("hoursWorked", load.hoursWorked());
            json.number("hoursUndated", load.hoursUndated());
            json.objects("months", load.hoursPerMonth().entrySet(), month -> {
                json.text("month", month.getKey().toString());
                json.number("hours", month.getValue());
                json.number("capacity", capacity.isUnknown() ? null
                        : capacity.hoursIn(month.getKey()).setScale(DECIMALS, RoundingMode.HALF_UP));
            });
            json.objects("work", load.assignments(), assignment -> {
                references.one("item", assignment.item());
                json.text("part", Words.of(assignment.part()));
                json.number("hours", assignment.hours());
            });
        });
    }
}
