/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Calls an element of a version by what people know it by, and says in one line what it is. */
final class ElementWords {

    private final Presentation presentation;

    ElementWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** What an element is called, with what it is part of. */
    List<Inline> name(Element element) {
        Line line = new Line();
        switch (element) {
            case Measurement measurement -> line.add(whole(measurement)).text(date(", ", measurement.getDate()));
            case CostShare share -> line.add(mention(share.getActor())).text(" ").add(
                    presentation.say("changes.in", whole(share)));
            case CashContribution cash when isNameless(cash) -> line.add(mention(cash.getActor())).text(" ")
                    .add(forWhat(cash));
            case InKindContribution kind when isNameless(kind) -> line.add(mention(kind.getActor())).text(" ")
                    .add(forWhat(kind));
            case NamedElement named -> line.add(presentation.title(named)).add(isPart(named)
                    ? new Line().text(" ").muted(Line.of("(").add(whole(named)).text(")").runs()).runs() : List.of());
            default -> line.add(whole(element));
        }
        return line.add(presentation.marks(element)).runs();
    }

    /** What an element says, in one line; empty when it says nothing more than its name. */
    List<Inline> facts(Element element, Plan plan) {
        Line line = new Line();
        switch (element) {
            case WorkItem work -> {
                add(line, mention(work.getOwner()));
                add(line, days(plan.schedule().of(work)));
                add(line, amount(work.getBudget()));
            }
            case Goal goal -> {
                add(line, mention(goal.getOwner()));
                add(line, period(goal.getDeadline()));
                add(line, target(goal.getIndicator()));
            }
            case Milestone milestone -> add(line, period(milestone.getDate()));
            case Measurement measurement -> add(line, quantity(measurement));
            case Kpi kpi -> add(line, mention(kpi.getWatcher()));
            case Risk risk -> {
                add(line, mention(risk.getOwner()));
                add(line, level("column.probability", risk.getProbability()));
                add(line, level("column.impact", risk.getImpact()));
            }
            case Actor actor -> {
                add(line, label(actor.getKind()));
                add(line, label(actor.getInvolvement()));
            }
            case Decision decision -> {
                add(line, mention(decision.getBy()));
                add(line, period(decision.getDate()));
            }
            case Subsidy subsidy -> {
                add(line, amount(subsidy.getAmount()));
                add(line, label(subsidy.getStatus()));
            }
            case InKindContribution kind -> {
                add(line, amount(kind.getAmount()));
                add(line, kind.getHours() == null ? List.of() : of(new Value.Span(kind.getHours())));
            }
            case FinanceEntry entry -> add(line, amount(entry.getAmount()));
            case GrantCondition condition -> add(line, period(condition.getDeadline()));
            case CostShare share -> {
                add(line, amount(share.getAmount()));
                add(line, share.getPercentage() == null ? List.of()
                        : of(new Value.Percentage(share.getPercentage())));
            }
            default -> {
                // what it is called is all
            }
        }
        return line.runs();
    }

    /** The unit in which a measurement or the target of an element counts; empty for none. */
    static String unit(Element element) {
        return switch (element) {
            case Measurement measurement when measurement.getUnit() != null -> measurement.getUnit();
            case Measurement measurement -> measurement.eContainer() instanceof Kpi kpi ? unit(kpi) : "";
            case Kpi kpi when kpi.getIndicator() != null -> unit(kpi.getIndicator());
            case Kpi kpi -> kpi.eContainer() instanceof Goal goal ? unit(goal) : "";
            case Goal goal -> unit(goal.getIndicator());
            default -> "";
        };
    }

    private static String unit(Indicator indicator) {
        return indicator == null || indicator.getUnit() == null ? "" : indicator.getUnit();
    }

    private List<Inline> quantity(Measurement measurement) {
        return measurement.getValue() == null ? List.of()
                : of(new Value.Quantity(measurement.getValue(), unit(measurement)));
    }

    private List<Inline> target(Indicator indicator) {
        return indicator == null || indicator.getTarget() == null ? List.of()
                : Line.of(Prose.line(indicator.getText())).separator(": ")
                        .add(presentation.say("indicator.to",
                                new Value.Quantity(indicator.getTarget(), unit(indicator))))
                        .runs();
    }

    private List<Inline> forWhat(FinanceEntry entry) {
        List<Inline> purposes = presentation.mentions(entry.getPurposes());
        List<Inline> noun = List.of(new Inline.Text(Labels.noun(entry.eClass(),
                presentation.locale())));
        return new Line().muted(Line.of("(").add(noun).add(purposes.isEmpty() ? List.of()
                : Line.of(", ").add(presentation.say("changes.for", purposes)).runs()).text(")").runs()).runs();
    }

    private List<Inline> whole(Element element) {
        return element.eContainer() instanceof NamedElement named ? presentation.title(named) : List.of();
    }

    private static boolean isPart(NamedElement named) {
        return named.eContainer() instanceof NamedElement whole && !(whole instanceof Ecosystem);
    }

    private static boolean isNameless(NamedElement element) {
        return element.getTitle() == null && element.getName() == null;
    }

    private List<Inline> mention(Party party) {
        return Presentation.found(party) == null ? List.of() : presentation.mention(party);
    }

    private static List<Inline> days(ScheduledWork work) {
        if (work.isBar()) {
            return of(new Value.DaySpan(work.start(), work.end()));
        }
        return work.isUndated() ? List.of() : of(new Value.Day(work.lastKnownDay()));
    }

    private List<Inline> level(String key, Enumerator level) {
        return Presentation.isStated(level)
                ? Line.of(presentation.word(key)).text(": ").text(presentation.label(level)).runs() : List.of();
    }

    private List<Inline> label(Enumerator literal) {
        return Presentation.isStated(literal) ? List.of(new Inline.Text(presentation.label(literal))) : List.of();
    }

    private String date(String before, CalendarPeriod date) {
        return date == null ? "" : before + presentation.wording().plain(period(date));
    }

    private static List<Inline> period(CalendarPeriod period) {
        return period == null ? List.of() : of(new Value.Period(period));
    }

    private static List<Inline> amount(Money money) {
        return money == null ? List.of() : of(new Value.Amount(money));
    }

    private static List<Inline> of(Value value) {
        return List.of(new Inline.Typed(value));
    }

    private static void add(Line line, List<Inline> part) {
        if (!part.isEmpty()) {
            line.separator(" · ").add(part);
        }
    }
}
