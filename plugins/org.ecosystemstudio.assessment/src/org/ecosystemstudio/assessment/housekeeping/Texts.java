/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.housekeeping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Element;

/** The attributes that hold text, and what they hold. */
final class Texts {

    private static final Map<EClass, List<EAttribute>> BY_TYPE = EcosystemPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(type -> type, Texts::select));

    private Texts() {
    }

    /** The attributes with text of an element, in the order of the metamodel. */
    static List<EAttribute> of(Element element) {
        return BY_TYPE.getOrDefault(element.eClass(), List.of());
    }

    /** The texts that an attribute of an element holds; none when it is not set. */
    static Stream<String> in(Element element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        return switch (value) {
            case null -> Stream.empty();
            case List<?> many -> many.stream().map(String.class::cast);
            default -> Stream.of((String) value);
        };
    }

    private static List<EAttribute> select(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING).toList();
    }
}
