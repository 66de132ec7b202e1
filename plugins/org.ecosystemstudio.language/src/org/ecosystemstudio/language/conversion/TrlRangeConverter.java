/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.model.values.TrlRange;

/** One technology readiness level, or two with {@code to} between them. */
final class TrlRangeConverter implements ValueReader<TrlRange> {

    private static final String MINUS = "-";

    private final IntegerConverter numbers;

    TrlRangeConverter(IntegerConverter numbers) {
        this.numbers = numbers;
    }

    @Override
    public TrlRange read(List<Word> words, INode node) {
        int to = IntStream.range(0, words.size()).filter(i -> words.get(i).text().equals("to")).findFirst()
                .orElse(words.size());
        int from = level(words.subList(0, to), node);
        return new TrlRange(from, to == words.size() ? from : level(words.subList(to + 1, words.size()), node));
    }

    @Override
    public String toString(TrlRange range) {
        return range.toString();
    }

    private int level(List<Word> words, INode node) {
        int level = numbers.read(words.get(words.size() - 1), node);
        return words.get(0).text().equals(MINUS) ? -level : level;
    }
}
