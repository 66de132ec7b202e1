/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;

/** Something that a column says of an element. */
public interface Property {

    /**
     * Reads a cell that is not blank, and adds to the row what is to be done so that the element says the same. Nothing
     * is done yet.
     *
     * @throws MisfitException when the element cannot say that
     */
    void read(Cell cell, CellReading reading) throws MisfitException;

    /**
     * What a sheet shows for an element, so that reading it changes nothing; empty when the element does not say it.
     */
    Cell shown(EObject element, Locale language);

    /** Whether its values are days and other times of the calendar. */
    default boolean isDay() {
        return false;
    }
}
