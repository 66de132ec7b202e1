/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RoleWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capacity;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.planning.load.ActorLoad;

/** What an actor is expected to do, and how much time it has and needs for it. */
public final class ActorWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public ActorWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The roles of an actor with what is expected of it in each, a line a role; empty for none. */
    public List<Inline> roles(Actor actor) {
        List<List<Inline>> roles = new ArrayList<>();
        for (Role role : actor.getRoles()) {
            Line line = Line.of(Presentation.capital(presentation.wording().plain(RoleWords.of(role, presentation))));
            List<Inline> expectation = Prose.line(role.getExpectation());
            line.text(expectation.isEmpty() ? "" : ": ").add(expectation).add(presentation.marks(role));
            roles.add(line.runs());
        }
        Line line = new Line();
        roles.forEach(role -> line.below().add(role));
        return line.runs();
    }

    /** Hours planned, worked and declared, and the busiest month; empty when nothing is known. */
    public List<Inline> hours(ActorLoad load) {
        Line line = new Line();
        if (load.hoursPlanned().signum() > 0) {
            line.add(presentation.say("actors.planned", new Value.Hours(load.hoursPlanned())));
        }
        if (load.hoursWorked().signum() > 0) {
            line.separator(", ").add(presentation.say("actors.worked", new Value.Hours(load.hoursWorked())));
        }
        for (Capacity capacity : load.actor().getCapacities()) {
            if (capacity.getHours() != null && Presentation.isStated(capacity.getPer())) {
                line.separator(", ").add(presentation.say("actors.capacity", new Value.Span(capacity.getHours()),
                        presentation.label(capacity.getPer())));
            } else if (capacity.getPeople() != null) {
                line.separator(", ")
                        .add(presentation.say("actors.people", new Value.Quantity(capacity.getPeople(), "fte")));
            }
        }
        Map.Entry<YearMonth, BigDecimal> busiest = busiest(load);
        if (busiest != null) {
            line.separator(", ").add(presentation.say("actors.busiest", new Value.Month(busiest.getKey()),
                    new Value.Hours(busiest.getValue().setScale(0, RoundingMode.HALF_UP))));
        }
        return line.runs();
    }

    private static Map.Entry<YearMonth, BigDecimal> busiest(ActorLoad load) {
        return load.hoursPerMonth().entrySet().stream()
                .filter(entry -> entry.getValue().setScale(0, RoundingMode.HALF_UP).signum() > 0)
                .reduce((most, next) -> next.getValue().compareTo(most.getValue()) > 0 ? next : most)
                .filter(found -> load.hoursPerMonth().size() > 1).orElse(null);
    }
}
