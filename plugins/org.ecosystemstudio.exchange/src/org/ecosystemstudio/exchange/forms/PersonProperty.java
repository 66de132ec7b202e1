/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Person;

/** What the person to talk to is called. A new person gets a name of the language too. */
record PersonProperty() implements Property {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        Person person = (Person) reading.element();
        String called = CellValues.text(cell).replaceAll("\\s+", " ");
        if (person.getName() == null) {
            reading.references().free().name(person, called, FullName.of(reading.row().element()));
        } else if (!called.equals(person.getTitle()) && !called.equals(person.getName())) {
            reading.row().add(new SetValue(person, Literals.NAMED_ELEMENT__TITLE, called));
        }
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        NamedElement person = (NamedElement) element;
        return new Cell.Words(Objects.requireNonNullElse(person.getTitle(),
                Objects.requireNonNullElse(person.getName(), "")));
    }
}
