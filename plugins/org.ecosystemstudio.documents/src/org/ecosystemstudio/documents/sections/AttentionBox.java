/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.progress.WorkProgress;

/** What asks for attention: work that is late, KPIs beyond a threshold, money that is short, dates that do not fit. */
public final class AttentionBox {

    private static final int MOST_LATE = 5;
    private static final int MOST_CONFLICTS = 8;

    private final Presentation presentation;
    private final Plan plan;

    /** Looks for it in the plan of a presentation. */
    public AttentionBox(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
    }

    /** The box; empty when nothing asks for attention. */
    public Optional<Block> box() {
        List<List<Inline>> points = new ArrayList<>(late());
        points.addAll(new BreachWords(presentation).all());
        plan.budget().currencies().stream().filter(budget -> budget.shortfall().amount().signum() > 0)
                .forEach(budget -> points.add(shortfall(budget)));
        plan.schedule().conflicts().stream().limit(MOST_CONFLICTS).map(new ConflictWords(presentation)::of)
                .forEach(points::add);
        return points.isEmpty() ? Optional.empty() : Optional.of(new Block.Callout(Tone.BAD,
                presentation.say("standing.attention"), List.of(new Block.Items(0,
                        points.stream().map(point -> List.<Block>of(new Block.Paragraph(point))).toList()))));
    }

    /** Late work, the latest first, each with its owner. */
    private List<List<Inline>> late() {
        List<WorkProgress> late = plan.progress().work().values().stream()
                .filter(work -> work.standing() == Standing.LATE)
                .sorted(Comparator.comparing(WorkProgress::deadline)).toList();
        List<List<Inline>> points = new ArrayList<>();
        OwnerWords owners = new OwnerWords(presentation);
        for (WorkProgress work : late.stream().limit(MOST_LATE).toList()) {
            int days = (int) ChronoUnit.DAYS.between(work.deadline(), plan.today());
            List<Inline> owner = owners.of(work.item());
            Line line = Line.of(presentation.wording().counted("standing.late", days,
                    presentation.mention(work.item())));
            line.text(owner.isEmpty() ? "" : " · ").add(owner);
            points.add(line.runs());
        }
        if (late.size() > MOST_LATE) {
            points.add(presentation.say("standing.lateMore", Value.count(late.size() - MOST_LATE),
                    presentation.word("standing.overdue")));
        }
        return points;
    }

    private List<Inline> shortfall(CurrencyBudget budget) {
        IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
        return presentation.say("standing.shortfall",
                Presentation.figure(new Value.Amount(budget.shortfall()), illustrative.shortfall()),
                Presentation.figure(new Value.Amount(budget.plannedCost()), illustrative.planned()));
    }
}
