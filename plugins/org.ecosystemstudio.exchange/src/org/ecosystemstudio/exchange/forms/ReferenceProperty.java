/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.RemoveValue;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.FullName;

/**
 * Other elements that an element refers to.
 *
 * @param reference the reference, which contains nothing
 */
record ReferenceProperty(EReference reference) implements KeyProperty {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        EObject element = reading.element();
        if (!reference.isMany()) {
            Object value = value(cell, reading);
            if (!Objects.equals(element.eGet(reference), value)
                    && !PlanFacts.say(element, reference, value, reading.row())) {
                reading.row().add(new SetValue(element, reference, value));
            }
            return;
        }
        List<EObject> wanted = reading.references().many(CellValues.text(cell), reference.getEReferenceType(),
                reading.row(), reading.language());
        List<?> present = (List<?>) element.eGet(reference);
        wanted.stream().filter(other -> !present.contains(other))
                .forEach(other -> reading.row().add(new AddValue(element, reference, other)));
        present.stream().distinct().filter(other -> !wanted.contains(other))
                .forEach(other -> reading.row().add(new RemoveValue(element, reference, other)));
    }

    @Override
    public Object value(Cell cell, CellReading reading) throws MisfitException {
        return reading.references().one(CellValues.text(cell), reference.getEReferenceType(), reading.row(),
                reading.language());
    }

    @Override
    public EReference feature() {
        return reference;
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        List<?> others = reference.isMany() ? (List<?>) element.eGet(reference)
                : element.eGet(reference) == null ? List.of() : List.of(element.eGet(reference));
        return new Cell.Words(others.stream().map(other -> FullName.of((EObject) other))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("; ")));
    }
}
