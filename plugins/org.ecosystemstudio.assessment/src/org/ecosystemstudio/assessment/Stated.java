/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Whether a model, which may be half written, says something. */
public final class Stated {

    private static final String MARKS = ".?\u2026\u00A0";

    private Stated() {
    }

    /** Whether a text is there and says something: more than blanks, dots and question marks, which keep its place. */
    public static boolean is(String text) {
        return text != null && !isEmpty(text);
    }

    /** Whether a text is there that only keeps a place: nothing but dots and question marks. */
    public static boolean isKeptOpen(String text) {
        return text != null && !text.isBlank() && isEmpty(text);
    }

    /** Whether an element is there and is not left open: it has no title that says nothing, unless beside a name. */
    public static boolean isCalled(NamedElement element) {
        return is(element) && (element.getName() != null || !isLeftOpen(element.getTitle()));
    }

    /** Whether a text is there and says nothing: no more than blanks, dots and question marks. */
    public static boolean isLeftOpen(String text) {
        return text != null && isEmpty(text);
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().allMatch(each -> Character.isWhitespace(each) || MARKS.indexOf(each) >= 0);
    }

    /** Whether the day of something that is said to have happened has come; one without a date has. */
    public static boolean hasCome(CalendarPeriod date, LocalDate today) {
        return date == null || !date.firstDay().isAfter(today);
    }

    /** Whether a reference is there and leads to an element; the language reports those that lead nowhere. */
    public static boolean is(EObject referenced) {
        return referenced != null && !referenced.eIsProxy();
    }
}
