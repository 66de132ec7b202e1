/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.RemoveValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;

/**
 * A list of texts, with semicolons or line breaks between them.
 *
 * @param attribute the attribute
 */
record TextsProperty(EAttribute attribute) implements Property {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        if (CellValues.text(cell).equals(shown(reading.element(), reading.language()).shown())) {
            return;
        }
        List<String> wanted = Arrays.stream(CellValues.text(cell).split("[;\\n]")).map(String::strip)
                .filter(text -> !text.isEmpty()).distinct().toList();
        List<?> present = (List<?>) reading.element().eGet(attribute);
        wanted.stream().filter(text -> !present.contains(text))
                .forEach(text -> reading.row().add(new AddValue(reading.element(), attribute, text)));
        present.stream().distinct().filter(text -> !wanted.contains(text))
                .forEach(text -> reading.row().add(new RemoveValue(reading.element(), attribute, text)));
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        return new Cell.Words(((List<?>) element.eGet(attribute)).stream().map(Object::toString)
                .collect(Collectors.joining("; ")));
    }
}
