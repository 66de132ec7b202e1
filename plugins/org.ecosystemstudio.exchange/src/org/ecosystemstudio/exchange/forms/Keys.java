/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;

/** By what an element without a name is known again. */
public final class Keys {

    private Keys() {
    }

    /**
     * The values of the key columns of a row; null where a cell is blank.
     *
     * @throws MisfitException when a cell cannot be read
     */
    public static Map<EStructuralFeature, Object> values(Form form, Function<String, Cell> cells,
            Function<String, CellReading> readings) throws MisfitException {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        for (String column : form.keys()) {
            KeyProperty property = (KeyProperty) form.column(column).orElseThrow().property();
            Cell cell = cells.apply(column);
            Object value = cell.isBlank() ? property.feature().getDefaultValue()
                    : property.value(cell, readings.apply(column));
            values.put(property.feature(), value);
        }
        return values;
    }
}
