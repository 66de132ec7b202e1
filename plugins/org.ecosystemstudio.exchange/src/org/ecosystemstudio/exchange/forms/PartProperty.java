/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;

/**
 * A property of the only part of its kind that an element has, or of the first: of a goal's indicator, of the person to
 * talk to.
 *
 * @param containment what contains the part
 * @param inner the property of the part
 */
record PartProperty(EReference containment, Property inner) implements Property {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        EObject present = part(reading.element());
        EObject inherited = present == null ? PlanFacts.inherited(reading.row(), containment) : null;
        if (inherited != null && inner instanceof AttributeProperty property
                && property.isSaid(inherited, property.value(cell, reading), cell)) {
            return;
        }
        EObject part = present != null ? present : reading.row().part(containment,
                () -> EcoreUtil.create(containment.getEReferenceType()));
        inner.read(cell, reading.of(part));
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        EObject part = part(element);
        return part == null ? Cell.EMPTY : inner.shown(part, language);
    }

    private EObject part(EObject element) {
        Object value = element.eGet(containment);
        return value instanceof List<?> list ? list.isEmpty() ? null : (EObject) list.getFirst()
                : (EObject) value;
    }
}
