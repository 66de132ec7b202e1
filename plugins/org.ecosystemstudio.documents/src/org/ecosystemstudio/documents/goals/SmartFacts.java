/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.CapabilityProviders;
import org.ecosystemstudio.documents.sections.MilestoneWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.ecosystem.Topic;

/** What the model says of a goal for each letter of SMART (handbook 3.3). */
public final class SmartFacts {

    private static final int MOST_NAMES = 12;

    private final Presentation presentation;
    private final ProgressWords progress;
    private final RhythmWords rhythms;
    private final CapabilityProviders providers;

    /** Says it as a presentation does. */
    public SmartFacts(Presentation presentation) {
        this.presentation = presentation;
        progress = new ProgressWords(presentation);
        rhythms = new RhythmWords(presentation.wording());
        providers = new CapabilityProviders(presentation.view());
    }

    /** What the goal states for a letter, one fact a line; empty when it states nothing. */
    public List<List<Inline>> of(Goal goal, SmartLetter letter) {
        return switch (letter) {
            case SPECIFIC -> specific(goal);
            case MEASURABLE -> measurable(goal);
            case ACCEPTABLE -> acceptable(goal);
            case REALISTIC -> realistic(goal);
            case TIME_BOUND -> timeBound(goal);
        };
    }

    private List<List<Inline>> specific(Goal goal) {
        List<List<Inline>> facts = new ArrayList<>();
        add(facts, Prose.line(goal.getDescription()));
        if (Presentation.found(goal.getOwner()) != null) {
            named(facts, "goal.owner", presentation.mention(goal.getOwner()));
        }
        named(facts, "goal.themes", presentation.mentions(goal.getThemes()));
        named(facts, "goal.programmeLines", presentation.mentions(goal.getProgrammeLines()));
        return facts;
    }

    private List<List<Inline>> measurable(Goal goal) {
        List<List<Inline>> facts = new ArrayList<>();
        add(facts, progress.indicator(goal.getIndicator()));
        for (Kpi kpi : goal.getKpis()) {
            Line line = Line.of(presentation.heading(kpi));
            watch(line, kpi.getWatcher(), rhythms.of(kpi.getRhythm()));
            named(facts, "smart.kpi", line.runs());
        }
        for (ReflectionMoment moment : goal.getReflections()) {
            Line line = Line.of(presentation.heading(moment));
            watch(line, moment.getWatcher(), moment.getDate() == null ? rhythms.of(moment.getRhythm())
                    : List.of(new Inline.Typed(new Value.Period(moment.getDate()))));
            named(facts, "smart.reflection", line.runs());
        }
        return facts;
    }

    private void watch(Line line, Party watcher, List<Inline> when) {
        Line details = new Line();
        if (Presentation.found(watcher) != null) {
            details.add(presentation.mention(watcher));
        }
        if (!when.isEmpty()) {
            details.separator(", ").add(when);
        }
        line.muted(details.isEmpty() ? List.of() : Line.of(" (").add(details.runs()).text(")").runs());
    }

    private List<List<Inline>> acceptable(Goal goal) {
        List<List<Inline>> facts = new ArrayList<>();
        if (goal.getConsensus() != null) {
            Line line = Line.of(presentation.say("smart.consensus"));
            if (goal.getConsensus().getDate() != null) {
                line.text(", ").value(new Value.Period(goal.getConsensus().getDate()));
            }
            List<Inline> how = Prose.line(goal.getConsensus().getText());
            line.text(how.isEmpty() ? "" : ": ").add(how).add(presentation.marks(goal.getConsensus()));
            facts.add(line.runs());
        }
        named(facts, "smart.supporters", presentation.mentions(goal.getSupporters(), MOST_NAMES));
        named(facts, "smart.answers", presentation.mentions(goal.getAnswers()));
        named(facts, "goal.serves", presentation.mentions(goal.getServes()));
        return facts;
    }

    private List<List<Inline>> realistic(Goal goal) {
        List<List<Inline>> facts = new ArrayList<>();
        for (Topic topic : goal.getRequires()) {
            if (Presentation.found(topic) != null) {
                List<Inline> offered = presentation.mentions(providers.of(topic), MOST_NAMES);
                named(facts, "smart.requires", offered.isEmpty() ? presentation.mention(topic)
                        : presentation.say("smart.offered", presentation.mention(topic), offered));
            }
        }
        int actions = (int) presentation.view().withSubgoals(goal).stream()
                .flatMap(part -> presentation.view().actionsOf(part).stream()).distinct().count();
        if (actions > 0) {
            facts.add(presentation.wording().counted("smart.actions", actions));
        }
        return facts;
    }

    private List<List<Inline>> timeBound(Goal goal) {
        List<List<Inline>> facts = new ArrayList<>();
        if (goal.getDeadline() != null) {
            facts.add(new Line().value(new Value.Period(goal.getDeadline())).text(" ").add(progress.badge(goal))
                    .runs());
        }
        goal.getMilestones().forEach(milestone -> named(facts, "smart.milestone",
                MilestoneWords.of(milestone, presentation)));
        return facts;
    }

    private void named(List<List<Inline>> facts, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(new Line().muted(List.of(new Inline.Text(presentation.word(key) + ": "))).add(words).runs());
        }
    }

    private static void add(List<List<Inline>> facts, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(words);
        }
    }
}
