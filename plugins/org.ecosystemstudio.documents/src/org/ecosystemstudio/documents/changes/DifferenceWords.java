/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.changes.Difference;
import org.ecosystemstudio.planning.changes.Difference.Day;

/** Says one difference: what changed, what it was, what it is, and by how much. */
final class DifferenceWords {

    private final Presentation presentation;

    DifferenceWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /**
     * A difference in words.
     *
     * @param what what changed, with a capital
     * @param before what it was; never empty
     * @param after what it is; never empty
     * @param byHowMuch how far it moved and why; empty when there is nothing to say
     */
    record Words(String what, List<Inline> before, List<Inline> after, List<Inline> byHowMuch) {

        /** All of it in one line. */
        List<Inline> inOneLine() {
            Line line = Line.of(what).text(": ");
            line = before.equals(after) ? line.add(after) : line.add(before).text(" → ").add(after);
            return byHowMuch.isEmpty() ? line.runs() : line.text(" (").add(byHowMuch).text(")").runs();
        }
    }

    /** A difference of an element. */
    Words of(Difference difference, Element element) {
        return switch (difference) {
            case Difference.Moved moved -> new Words(presentation.word("changes.date." + moved.kind().name()),
                    day(moved.before()), day(moved.after()), move(moved));
            case Difference.HandedOver handover -> new Words(label(handover.responsibility()),
                    party(handover.before()), party(handover.after()), List.of());
            case Difference.Rebudgeted amount -> new Words(
                    presentation.word(element instanceof WorkItem ? "column.budget" : "column.amount"),
                    amount(amount.before()), amount(amount.after()),
                    amount.difference().map(this::more).orElse(List.of()));
            case Difference.StatusChanged status -> new Words(
                    element instanceof Actor ? label(Literals.ACTOR__INVOLVEMENT) : presentation.word("column.status"),
                    literal(status.before()), literal(status.after()), List.of());
            case Difference.Progressed progress -> new Words(presentation.word("column.progress"),
                    progress.before() == null ? new Line().muted(presentation.say("changes.unknown")).runs()
                            : percent(progress.before()),
                    percent(progress.after()), List.of());
            case Difference.Renamed renamed -> new Words(presentation.word("changes.name"),
                    text(renamed.before()), text(renamed.after()), List.of());
            case Difference.Restated restated -> new Words(label(restated.feature()),
                    value(restated.before(), restated.feature(), element),
                    value(restated.after(), restated.feature(), element), List.of());
        };
    }

    /** How much more or less an amount is. */
    List<Inline> more(Money difference) {
        Money size = difference.isNegative() ? difference.times(BigDecimal.ONE.negate()) : difference;
        return presentation.say(difference.isNegative() ? "changes.less" : "changes.more", new Value.Amount(size));
    }

    /** How many working days later or earlier a day is; null for a day that cannot be compared. */
    List<Inline> days(Integer workingDays) {
        return workingDays == null ? List.of() : presentation.wording()
                .counted(workingDays < 0 ? "changes.earlier" : "changes.later", Math.abs(workingDays));
    }

    /** Words for nothing. */
    List<Inline> none() {
        return new Line().muted(presentation.say("changes.none")).runs();
    }

    private List<Inline> move(Difference.Moved moved) {
        Line line = Line.of(days(moved.workingDays()));
        return moved.isDerived() ? line.separator(", ").add(presentation.say("changes.derived")).runs() : line.runs();
    }

    private String label(EStructuralFeature feature) {
        return Presentation.capital(Labels.of(feature, presentation.locale()));
    }

    private List<Inline> day(Day day) {
        return day == null ? none() : of(new Value.Day(day.date()));
    }

    private List<Inline> party(Party party) {
        return party == null ? none() : presentation.mention(party);
    }

    private List<Inline> amount(Money money) {
        return money == null ? none() : of(new Value.Amount(money));
    }

    private List<Inline> percent(BigDecimal percent) {
        return percent == null ? none() : of(new Value.Percentage(percent.stripTrailingZeros()));
    }

    private List<Inline> literal(Enumerator literal) {
        return literal == null ? none() : text(presentation.label(literal));
    }

    private List<Inline> value(Object value, EStructuralFeature feature, Element element) {
        return switch (value) {
            case null -> none();
            case Enumerator literal -> literal(literal);
            case Money money -> amount(money);
            case TimeSpan span -> of(new Value.Span(span));
            case Boolean truth -> text(presentation.word(truth ? "changes.yes" : "changes.no"));
            case BigDecimal number when isPercentage(feature) -> percent(number);
            case BigDecimal number -> of(new Value.Quantity(number, ElementWords.unit(element)));
            default -> Optional.of(Prose.line(value.toString())).filter(line -> !line.isEmpty()).orElseGet(this::none);
        };
    }

    private static boolean isPercentage(EStructuralFeature feature) {
        return feature == Literals.SUBSIDY__SHARE || feature == Literals.COST_SHARE__PERCENTAGE;
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static List<Inline> of(Value value) {
        return List.of(new Inline.Typed(value));
    }
}
