/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.util.Currency;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

/**
 * What a property needs to know to read a cell.
 *
 * @param row the row that the cell stands in
 * @param element the element that the property is of: that of the row, or a part of it
 * @param references finds other elements
 * @param commaIsDecimal how a number is written that can be read in two ways
 * @param currency the currency of amounts that name none
 * @param language the language of messages
 */
public record CellReading(RowDraft row, EObject element, References references, boolean commaIsDecimal,
        Currency currency, Locale language) {

    /** The same for a part of the element. */
    CellReading of(EObject part) {
        return new CellReading(row, part, references, commaIsDecimal, currency, language);
    }
}
