/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.model.values.TimeSpan;

/** A number and a unit of time. */
final class TimeSpanConverter implements ValueReader<TimeSpan> {

    private final DecimalConverter numbers;

    TimeSpanConverter(DecimalConverter numbers) {
        this.numbers = numbers;
    }

    @Override
    public TimeSpan read(List<Word> words, INode node) {
        int last = words.size() - 1;
        if (last < 1) {
            return null;
        }
        return TimeSpan.valueOf(numbers.read(words.subList(0, last), node).toPlainString() + " "
                + words.get(last).text());
    }

    @Override
    public String toString(TimeSpan span) {
        String written = span.toString();
        return DottedThousands.withoutDoubt(span.amount()) + written.substring(written.indexOf(' '));
    }
}
