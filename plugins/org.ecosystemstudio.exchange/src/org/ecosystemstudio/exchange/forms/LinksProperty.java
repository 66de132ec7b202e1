/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.FullName;

/**
 * Parts of an element that refer to another one each, as offers to capabilities. New ones are added; those that the
 * cell does not name stay.
 *
 * @param containment what contains the parts
 * @param target what each refers to
 */
record LinksProperty(EReference containment, EReference target) implements Property {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        List<Object> present = targets(reading.element()).toList();
        for (EObject wanted : reading.references().many(CellValues.text(cell), target.getEReferenceType(),
                reading.row(), reading.language())) {
            if (!present.contains(wanted)) {
                EObject part = EcoreUtil.create(containment.getEReferenceType());
                part.eSet(target, wanted);
                reading.row().add(new AddElement(reading.element(), containment, part));
            }
        }
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        return new Cell.Words(targets(element).map(other -> FullName.of((EObject) other))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining("; ")));
    }

    private Stream<Object> targets(EObject element) {
        return ((List<?>) element.eGet(containment)).stream().map(part -> ((EObject) part).eGet(target))
                .filter(Objects::nonNull);
    }
}
