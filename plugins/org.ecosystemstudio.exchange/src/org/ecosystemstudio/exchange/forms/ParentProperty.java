/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The goal that a subgoal belongs to, whether it stands inside of it or names it. */
record ParentProperty() implements Property {

    @Override
    public void read(Cell cell, CellReading reading) throws MisfitException {
        Goal goal = (Goal) reading.element();
        EObject parent = reading.references().one(CellValues.text(cell), Literals.GOAL, reading.row(),
                reading.language());
        if (parent == goal) {
            throw MisfitException.of("reference.itself", CellValues.text(cell));
        }
        if (EcosystemView.parentOf(goal).orElse(null) == parent || reading.row().container() == parent) {
            return;
        }
        EObject around = reading.row().isNew() ? reading.row().container() : goal.eContainer();
        if (around instanceof Goal container) {
            throw MisfitException.of("reference.inside", FullName.of(container));
        }
        reading.row().add(new SetValue(goal, Literals.GOAL__PARENT, parent));
    }

    @Override
    public Cell shown(EObject element, Locale language) {
        return new Cell.Words(EcosystemView.parentOf((Goal) element).map(FullName::of).orElse(""));
    }
}
