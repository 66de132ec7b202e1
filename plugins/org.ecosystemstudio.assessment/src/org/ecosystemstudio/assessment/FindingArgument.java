/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.messages.PrintedAmount;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.Money;

/** How what a message is about is written in it. */
final class FindingArgument {

    private FindingArgument() {
    }

    static String text(Object argument, Locale language, Naming naming) {
        return switch (argument) {
            case EClass type -> Labels.noun(type, language);
            case EStructuralFeature feature -> Labels.of(feature, language);
            case EObject element -> ElementName.of(element, language, naming);
            case BareName name -> naming.bare(name.element());
            case NameList names -> names.text(naming);
            case Enumerator literal -> Labels.of(literal, language);
            case BigDecimal number -> number(number, language);
            case Money money -> PrintedAmount.of(money, language);
            case List<?> list -> list.stream().map(item -> text(item, language, naming))
                    .collect(Collectors.joining(", "));
            default -> PlainLine.of(argument.toString());
        };
    }

    private static String number(BigDecimal number, Locale language) {
        DecimalFormat format = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(language));
        return format.format(number);
    }
}
