/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.sections.WorkedHoursWords;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.KeyFacts.KeyFact;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.Forecast;
import org.ecosystemstudio.planning.progress.Forecast.Outlook;
import org.ecosystemstudio.planning.progress.KpiProgress;
import org.ecosystemstudio.planning.progress.MeasuredValue;

/** The figures above a dashboard: KPIs on course, limits passed, actions behind, money spent. */
final class DashboardFigures {

    private final Presentation presentation;
    private final Plan plan;
    private final List<KeyFact> facts = new ArrayList<>();

    DashboardFigures(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
    }

    /** The figures; empty when there are none. */
    Optional<KeyFacts> facts() {
        Collection<KpiProgress> kpis = plan.progress().kpis().values();
        List<Forecast> forecasts = kpis.stream().map(KpiProgress::forecast).filter(found -> found != null).toList();
        if (!forecasts.isEmpty()) {
            long good = forecasts.stream().filter(DashboardFigures::isGood).count();
            boolean isIllustrative = forecasts.stream().flatMap(forecast -> forecast.values().stream())
                    .anyMatch(MeasuredValue::illustrative);
            add(presentation.word("dashboard.figure.of", Value.count((int) good), Value.count(forecasts.size()))
                    + Presentation.sign(isIllustrative),
                    presentation.say("dashboard.figure.course"));
        }
        int breached = (int) kpis.stream().filter(KpiProgress::isBreached).count();
        if (breached > 0) {
            add(String.valueOf(breached), presentation.wording().counted("dashboard.figure.breached", breached));
        }
        List<Action> actions = presentation.view().actions();
        if (!actions.isEmpty()) {
            int behind = (int) actions.stream().filter(action -> plan.progress().of(action).standing().isBehind())
                    .count();
            add(presentation.word("dashboard.figure.of", Value.count(behind), Value.count(actions.size()))
                    + Presentation.sign(Presentation.anyIllustrative(actions)),
                    presentation.say("dashboard.figure.behind"));
        }
        plan.budget().currencies().stream().filter(budget -> budget.plannedCost().amount().signum() > 0)
                .forEach(budget -> {
                    IllustrativeAmounts illustrative = new IllustrativeAmounts(presentation.view(), budget);
                    List<Inline> planned =
                            Presentation.figure(new Value.Amount(budget.plannedCost()), illustrative.planned());
                    WorkedHoursWords worked = new WorkedHoursWords(presentation, actions, budget.currency());
                    facts.add(new KeyFact(
                            Presentation.figure(new Value.Amount(budget.spent()), illustrative.spent()),
                            worked.isValued()
                                    ? presentation.say("dashboard.figure.spentAndWorked", worked.worth(), planned)
                                    : presentation.say("dashboard.figure.spent", planned)));
                });
        return facts.isEmpty() ? Optional.empty() : Optional.of(new KeyFacts(facts));
    }

    private static boolean isGood(Forecast forecast) {
        return forecast.outlook() == Outlook.REACHED || forecast.outlook() == Outlook.IN_TIME
                || forecast.outlook() == Outlook.ABOUT_IN_TIME;
    }

    private void add(String figure, List<Inline> label) {
        facts.add(new KeyFact(List.of(new Inline.Text(figure)), label));
    }
}
