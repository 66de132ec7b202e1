/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * A single value of an element.
 *
 * @param attribute the attribute
 */
record AttributeProperty(EAttribute attribute) implements KeyProperty {

    private static final String NOTHING = "unspecified";

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        Object value = value(cell, reading);
        EObject element = reading.element();
        if (!isSaid(element, value, cell) && !PlanFacts.say(element, attribute, value, reading.row())) {
            reading.row().add(new SetValue(element, attribute, value));
        }
    }

    /** Whether an element has the value, or one that a sheet shows so: of a month, the first or last day. */
    boolean isSaid(EObject element, Object value, Cell cell) {
        Object present = element.eGet(attribute);
        return Objects.equals(present, value)
                || present instanceof CalendarPeriod period && value instanceof CalendarPeriod.Day day
                        && (period.firstDay().equals(day.day()) || period.lastDay().equals(day.day()))
                || present instanceof String text && text.strip().equals(cell.shown().strip());
    }

    @Override
    public Object value(Cell cell, CellReading reading) throws MisfitException {
        return CellValues.of(cell, attribute, reading);
    }

    @Override
    public boolean isDay() {
        return attribute.getEType() == Literals.CALENDAR_PERIOD;
    }

    @Override
    public EAttribute feature() {
        return attribute;
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        Object value = element.eGet(attribute);
        return CellValues.shown(value, said -> switch (said) {
            case Enumerator literal -> literal.getName().equals(NOTHING) ? "" : Labels.of(literal, language);
            case Boolean flag -> flag ? "x" : "";
            default -> said.toString();
        });
    }
}
