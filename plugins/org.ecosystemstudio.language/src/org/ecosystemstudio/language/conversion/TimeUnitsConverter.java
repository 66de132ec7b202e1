/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.model.ecosystem.TimeUnit;

/** A unit of time behind a number: {@code months}, and {@code month} too. */
final class TimeUnitsConverter implements ValueReader<TimeUnit> {

    private static final String PLURAL = "s";

    @Override
    public TimeUnit read(List<Word> words, INode node) {
        String unit = words.get(0).text();
        return TimeUnit.get(unit.endsWith(PLURAL) ? unit.substring(0, unit.length() - 1) : unit);
    }

    @Override
    public String toString(TimeUnit unit) {
        return unit.getLiteral() + PLURAL;
    }
}
