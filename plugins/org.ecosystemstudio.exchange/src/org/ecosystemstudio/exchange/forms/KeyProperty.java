/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;

/** A property with one value, by which an element without a name may be known again. */
interface KeyProperty extends Property {

    /**
     * The value that a cell means.
     *
     * @throws MisfitException when the element cannot have it
     */
    Object value(Cell cell, CellReading reading) throws MisfitException;

    /** The feature that has the value. */
    EStructuralFeature feature();
}
