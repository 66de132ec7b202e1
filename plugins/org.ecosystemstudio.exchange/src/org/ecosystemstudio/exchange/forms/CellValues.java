/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.values.LooseDate;
import org.ecosystemstudio.exchange.values.LooseFlag;
import org.ecosystemstudio.exchange.values.LooseLiteral;
import org.ecosystemstudio.exchange.values.LooseMoney;
import org.ecosystemstudio.exchange.values.LooseNumber;
import org.ecosystemstudio.exchange.values.LooseSpan;
import org.ecosystemstudio.exchange.values.LooseUnit;
import org.ecosystemstudio.exchange.values.MisfitException;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.TimeSpan.Unit;

/** Reads the value of an attribute from a cell, whether the sheet knows its kind or somebody typed it. */
final class CellValues {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private CellValues() {
    }

    /** The cell itself, or the result of its formula. */
    static Cell plain(Cell cell) throws MisfitException {
        return switch (cell) {
            case Cell.Computed computed -> plain(computed.result());
            case Cell.Unreadable unreadable -> throw new MisfitException(unreadable.reason());
            default -> cell;
        };
    }

    /** The text of a cell. */
    static String text(Cell cell) throws MisfitException {
        return plain(cell).shown().strip();
    }

    /** The value of an attribute. */
    static Object of(Cell read, EAttribute attribute, CellReading reading) throws MisfitException {
        Cell cell = plain(read);
        String text = cell.shown().strip();
        if (attribute.getEType() == Literals.CALENDAR_PERIOD) {
            return period(cell);
        }
        if (cell instanceof Cell.Date && isNumeric(attribute)) {
            throw MisfitException.of("value.number", text);
        }
        boolean comma = reading.commaIsDecimal();
        if (attribute.getEType() == Literals.TIME_SPAN) {
            return cell instanceof Cell.Amount amount ? LooseSpan.of(amount.number(), Unit.HOURS)
                    : LooseSpan.of(text, Unit.HOURS, comma);
        }
        if (attribute.getEType() == Literals.MONEY) {
            return cell instanceof Cell.Amount amount ? LooseMoney.of(amount.number(), reading.currency())
                    : LooseMoney.of(text, reading.currency(), comma);
        }
        if (attribute.getEType() == Literals.DECIMAL) {
            return cell instanceof Cell.Amount amount ? amount.number() : LooseNumber.of(text, comma);
        }
        if (attribute.getEType() instanceof EEnum literals) {
            return LooseLiteral.of(text, literals, reading.language());
        }
        if (attribute == Literals.ANSWER__QUESTION) {
            return question(text);
        }
        if (attribute == Literals.MEASUREMENT__UNIT || attribute == Literals.INDICATOR__UNIT) {
            return LooseUnit.of(text, attribute == Literals.MEASUREMENT__UNIT);
        }
        return attribute.getEType().getInstanceClass() == boolean.class ? (Object) LooseFlag.of(text)
                : attribute == Literals.NAMED_ELEMENT__TITLE ? text.replaceAll("\\s+", " ") : text;
    }

    /** The code of a guiding question, whatever its case, and with or without its letter. */
    private static String question(String text) throws MisfitException {
        String upper = text.toUpperCase(Locale.ROOT);
        String code = upper.startsWith("Q") ? upper : 'Q' + upper;
        return GuidingQuestion.find(code).map(GuidingQuestion::code)
                .orElseThrow(() -> MisfitException.of("value.question", text));
    }

    private static boolean isNumeric(EAttribute attribute) {
        return attribute.getEType() == Literals.TIME_SPAN || attribute.getEType() == Literals.MONEY
                || attribute.getEType() == Literals.DECIMAL;
    }

    private static CalendarPeriod period(Cell cell) throws MisfitException {
        return switch (cell) {
            case Cell.Date date -> date.period();
            case Cell.Amount amount when isYear(amount.number()) -> new CalendarPeriod.Year(amount.number().intValue());
            default -> LooseDate.of(cell.shown());
        };
    }

    private static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    /** A cell for a value, as the sheet would know it. */
    static Cell shown(Object value, Function<Object, String> words) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case BigDecimal number -> new Cell.Amount(number);
            case CalendarPeriod.Day day -> new Cell.Date(day);
            default -> new Cell.Words(words.apply(value));
        };
    }
}
