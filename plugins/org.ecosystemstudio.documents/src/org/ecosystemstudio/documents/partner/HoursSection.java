/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.actors.ActorWords;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;
import org.ecosystemstudio.planning.load.MonthLoad;
import org.ecosystemstudio.planning.load.MonthlyCapacity;

/** Hours that the plan asks of the actor in each coming month, beside those that it says it has (success factor 4). */
final class HoursSection implements PlanSection {

    private static final int MOST_MONTHS = 12;

    private final Presentation presentation;
    private final ActorLoad load;
    private final boolean showsOpenPoints;

    HoursSection(Presentation presentation, Actor actor, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.showsOpenPoints = showsOpenPoints;
        load = presentation.plan().load().of(actor);
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        List<Inline> hours = new ActorWords(presentation).hours(load);
        if (!hours.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(presentation.say("partner.inAll")).text(" ").add(hours).text(".")
                    .runs()));
        }
        List<MonthLoad> months = months();
        if (!months.isEmpty()) {
            blocks.add(table(months));
        }
        if (load.hoursUndated().signum() > 0) {
            blocks.add(new Block.Paragraph(
                    presentation.say("partner.undated", new Value.Hours(load.hoursUndated()))));
        }
        boolean isUndeclared = new MonthlyCapacity(load.actor(), presentation.plan().calendar()).isUnknown();
        if (isUndeclared && showsOpenPoints && !load.isIdle()) {
            blocks.add(new Block.Paragraph(presentation.say("partner.undeclared")));
        }
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("hours", presentation.say("partner.hours"), blocks));
    }

    /** From this month to the last with work, at most a year; none when no work lies ahead. */
    private List<MonthLoad> months() {
        YearMonth first = YearMonth.from(presentation.plan().today());
        if (load.hoursPerMonth().isEmpty() || load.hoursPerMonth().lastKey().isBefore(first)) {
            return List.of();
        }
        YearMonth last = load.hoursPerMonth().lastKey();
        YearMonth bound = first.plusMonths(MOST_MONTHS - 1L);
        return MonthLoad.of(load, presentation.plan().calendar(), first, last.isBefore(bound) ? last : bound);
    }

    private Table table(List<MonthLoad> months) {
        List<Table.Row> rows = months.stream().map(this::row).toList();
        return new Table(presentation.say("partner.hours.caption"),
                List.of(new Table.Column(presentation.word("partner.month"), Table.Kind.TEXT, 30),
                        new Table.Column(presentation.word("partner.planned"), Table.Kind.NUMBER, 20),
                        new Table.Column(presentation.word("partner.declared"), Table.Kind.NUMBER, 20),
                        new Table.Column(presentation.word("partner.room"), Table.Kind.NUMBER, 30)),
                rows, Table.Narrow.STACK).withoutEmptyColumns();
    }

    private Table.Row row(MonthLoad month) {
        Line room = new Line();
        if (month.isTooMuch()) {
            room.badge(Tone.BAD, presentation.word("partner.tooMuch", hours(month.room().negate())));
        } else if (month.room() != null) {
            room.value(hours(month.room()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(
                Line.of(Presentation.capital(presentation.wording().values().format(new Value.Month(month.month()))))
                        .cell(),
                new Line().value(hours(month.planned())).cell(),
                (month.declared() == null ? new Line() : new Line().value(hours(month.declared()))).cell(),
                room.cell()));
    }

    private static Value hours(BigDecimal hours) {
        return new Value.Hours(hours.setScale(0, RoundingMode.HALF_UP));
    }
}
