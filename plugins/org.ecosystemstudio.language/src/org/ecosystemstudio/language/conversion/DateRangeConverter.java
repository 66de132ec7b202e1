/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.model.values.DateRange;

/** A calendar period, which stands for its first to its last day, or two with {@code to} between them. */
final class DateRangeConverter implements ValueReader<DateRange> {

    private final CalendarPeriodConverter periods;
    private final LanguageMessages messages;

    DateRangeConverter(CalendarPeriodConverter periods, LanguageMessages messages) {
        this.periods = periods;
        this.messages = messages;
    }

    @Override
    public DateRange read(List<Word> words, INode node) {
        if (words.size() == 2) {
            return null;
        }
        DateRange range = new DateRange(periods.read(words.getFirst(), node), periods.read(words.getLast(), node));
        if (range.lastDay().isBefore(range.firstDay())) {
            throw BadValueException.at(words, messages.text("value.range.order", range.to(), range.from()), node);
        }
        return range;
    }

    @Override
    public String toString(DateRange range) {
        return range.toString();
    }
}
