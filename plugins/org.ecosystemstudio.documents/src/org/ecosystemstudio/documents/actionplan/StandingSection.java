/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.AttentionBox;
import org.ecosystemstudio.documents.sections.EventWords;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.KpiTable;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.progress.GoalProgress;
import org.ecosystemstudio.planning.progress.Standing;

/** Where the plan stands today: goals, measurements, what asks for attention and what comes next (handbook 3.7). */
final class StandingSection implements PlanSection {

    private static final int MOST_UPCOMING = 8;
    private static final int MOST_OVERDUE = 40;

    private final Presentation presentation;
    private final boolean showsOpenPoints;
    private final Plan plan;
    private final ProgressWords progress;
    private final GoalTree tree;

    /** @param showsOpenPoints whether what is late, short or in conflict may be shown */
    StandingSection(Presentation presentation, boolean showsOpenPoints) {
        this.showsOpenPoints = showsOpenPoints;
        this.presentation = presentation;
        plan = presentation.plan();
        progress = new ProgressWords(presentation);
        tree = new GoalTree(plan);
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        new StepsTrack(presentation).track().ifPresent(blocks::add);
        if (showsOpenPoints) {
            new AttentionBox(presentation).box().ifPresent(blocks::add);
        }
        List<Cards.Card> cards = new ArrayList<>();
        for (Goal goal : tree.mainGoals()) {
            cards.add(card(goal, cards.size()));
        }
        if (!cards.isEmpty()) {
            blocks.add(new Cards(cards));
            if (tree.mainGoals().stream().map(plan.progress()::of).anyMatch(StandingSection::saysHowMuchIsDone)) {
                blocks.add(new Line().muted(presentation.say("standing.weighted")).paragraph());
            }
        }
        new KpiTable(presentation).table().ifPresent(blocks::add);
        if (showsOpenPoints) {
            events("standing.overdue", plan.agenda().overdue(), MOST_OVERDUE).ifPresent(blocks::add);
        }
        events("standing.upcoming", plan.agenda().upcoming(), MOST_UPCOMING).ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("standing", presentation.say("standing.title"), blocks));
    }

    private Cards.Card card(Goal goal, int accent) {
        GoalProgress state = plan.progress().of(goal);
        boolean isWorkIllustrative = isWorkIllustrative(goal);
        List<Block> content = new ArrayList<>();
        List<Inline> indicator = progress.indicator(goal.getIndicator());
        if (!indicator.isEmpty()) {
            content.add(new Block.Paragraph(indicator));
        }
        if (state.indicatorPercent() != null) {
            content.add(new Line().add(new Inline.Bar(state.indicatorPercent(), accent)).add(presentation
                    .say("standing.indicator", Presentation.figure(ProgressWords.percentage(state.indicatorPercent()),
                            isMeasurementIllustrative(goal))))
                    .paragraph());
        }
        if (saysHowMuchIsDone(state)) {
            content.add(new Line().add(new Inline.Bar(state.percent(), accent)).add(presentation
                    .say("standing.actions",
                            Presentation.figure(ProgressWords.percentage(state.percent()), isWorkIllustrative)))
                    .paragraph());
        }
        Line counts = Line.of(state.actions() == 0 ? presentation.say("standing.noActions")
                : presentation.wording().counted("standing.done", state.actions(), Value.count(state.actionsDone()),
                        Presentation.figure(Value.count(state.actions()), isWorkIllustrative)));
        int shared = tree.shared(goal);
        if (shared > 0) {
            counts.text(", ").add(presentation.wording().counted("standing.shared", shared));
        }
        if (state.actionsBehind() > 0) {
            counts.text(", ").add(presentation.wording().counted("figures.behind", state.actionsBehind()));
        }
        List<Action> open = state.standing() == Standing.DONE ? open(goal) : List.of();
        if (!open.isEmpty()) {
            counts.text(" · ").add(presentation.say("standing.stillOpen", presentation.mentions(open)));
        }
        if (goal.getDeadline() != null) {
            counts.text(" · ").add(presentation.say("standing.deadline", new Value.Period(goal.getDeadline())));
        }
        content.add(new Line().muted(counts.runs()).text(" ").add(progress.badge(goal)).paragraph());
        return new Cards.Card(accent, presentation.linkedHeading(goal), content);
    }

    /** Of a reached goal the share of its actions says nothing more. */
    private static boolean saysHowMuchIsDone(GoalProgress state) {
        return state.percent() != null && state.standing() != Standing.DONE;
    }

    private List<Action> open(Goal goal) {
        return presentation.view().withSubgoals(goal).stream()
                .flatMap(part -> tree.actionsOf(part).stream()).distinct().filter(action -> {
                    Standing standing = plan.progress().of(action).standing();
                    return standing != Standing.DONE && standing != Standing.STOPPED;
                }).toList();
    }

    private boolean isWorkIllustrative(Goal goal) {
        return presentation.view().withSubgoals(goal).stream()
                .anyMatch(part -> Presentation.anyIllustrative(presentation.view().actionsOf(part)));
    }

    private boolean isMeasurementIllustrative(Goal goal) {
        return goal.getIndicator() != null && EcosystemView.isIllustrative(goal.getIndicator())
                || goal.getKpis().stream().filter(kpi -> kpi.getIndicator() == null)
                        .map(kpi -> plan.progress().of(kpi)).filter(kpi -> kpi.percent() != null).findFirst()
                        .filter(kpi -> EcosystemView.isIllustrative(kpi.latest())).isPresent();
    }

    private Optional<Block> events(String key, List<DatedEvent> events, int most) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        OwnerWords owners = new OwnerWords(presentation);
        for (DatedEvent event : events.stream().limit(most).toList()) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    new Line().value(new Value.Day(event.date())).cell(),
                    Line.of(presentation.mention(event.element())).cell(),
                    Line.of(owners.of(event.element())).cell(), Line.of(EventWords.of(event, presentation)).cell())));
        }
        Line caption = Line.of(presentation.say(key));
        if (events.size() > most) {
            caption.text(" ")
                    .add(presentation.say("standing.firstOf", Value.count(most), Value.count(events.size())));
        }
        return Optional.of(new Table(caption.runs(), List.of(
                new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 16),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }
}
