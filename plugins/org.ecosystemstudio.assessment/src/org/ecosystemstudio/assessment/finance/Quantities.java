/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;

/**
 * The attributes that make no sense below zero: every amount of money, every amount of time, percentages, people and
 * what is done. A lag may be negative (work that overlaps its predecessor), and so may what a KPI measures.
 */
final class Quantities {

    private static final List<EDataType> TYPES = List.of(Literals.MONEY, Literals.TIME_SPAN);
    private static final List<EAttribute> NUMBERS = List.of(Literals.CAPACITY__PEOPLE, Literals.COST_SHARE__PERCENTAGE,
            Literals.SUBSIDY__SHARE, Literals.PROGRESS_RECORD__DONE, Literals.PROGRESS_RECORD__TOTAL);
    private static final List<EAttribute> SIGNED = List.of(Literals.PREDECESSOR__LAG);

    private static final Map<EClass, List<EAttribute>> BY_TYPE = EcosystemPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(type -> type, Quantities::select));

    private Quantities() {
    }

    static List<EAttribute> of(EClass type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    static boolean isNegative(Object value) {
        return switch (value) {
            case Money money -> money.isNegative();
            case TimeSpan span -> span.isNegative();
            case BigDecimal number -> number.signum() < 0;
            default -> throw new IllegalArgumentException("No quantity: " + value);
        };
    }

    private static List<EAttribute> select(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> TYPES.contains(attribute.getEAttributeType()) || NUMBERS.contains(attribute))
                .filter(attribute -> !SIGNED.contains(attribute)).toList();
    }
}
