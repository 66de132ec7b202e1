/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.DateRange;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.model.values.TrlRange;

/** A model with an element of every class of the metamodel and a value in every feature; all its texts are the same. */
public final class WholeModel {

    private static final EClass ANY = EcosystemPackage.Literals.ELEMENT;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final String text;
    private final Map<EClass, EObject> elements = new LinkedHashMap<>();
    private final List<EAttribute> texts = new ArrayList<>();

    /** Makes the model. */
    public WholeModel(String text) {
        this.text = text;
        EClass root = EcosystemPackage.Literals.ECOSYSTEM_MODEL;
        elements.put(root, EcoreUtil.create(root));
        Deque<EClass> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            open.addAll(fillContainments(elements.get(open.removeFirst())));
        }
        elements.values().forEach(this::fillAttributes);
        elements.values().forEach(this::fillReferences);
    }

    /** The root of the model. */
    public EObject root() {
        return elements.get(EcosystemPackage.Literals.ECOSYSTEM_MODEL);
    }

    /** The classes that have an element. */
    public List<EClass> classes() {
        return List.copyOf(elements.keySet());
    }

    /** The features that hold the text. */
    public List<EAttribute> texts() {
        return texts;
    }

    private List<EClass> fillContainments(EObject container) {
        List<EClass> added = new ArrayList<>();
        for (EReference reference : container.eClass().getEAllContainments()) {
            if (reference == EcosystemPackage.Literals.ACTION__RHYTHM) {
                continue; // so that the action is drawn as a bar
            }
            for (EClass type : concrete(reference.getEReferenceType())) {
                boolean free = reference.isMany() || container.eGet(reference) == null;
                if (free && !elements.containsKey(type)
                        && (reference.getEReferenceType() != ANY || !hasPlaceOfItsOwn(type))) {
                    EObject element = EcoreUtil.create(type);
                    elements.put(type, element);
                    added.add(type);
                    put(container, reference, element);
                }
            }
        }
        return added;
    }

    private void fillAttributes(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            EDataType type = attribute.getEAttributeType();
            if (type.getInstanceClass() == String.class) {
                texts.add(attribute);
            }
            Object value = value(type, attribute.getName());
            if (value != null) {
                put(element, attribute, value);
            }
        }
    }

    private Object value(EDataType type, String name) {
        if (type instanceof EEnum literals) {
            return literals.getName().equals("Visibility") ? null : literals.getELiterals().getLast().getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return text;
        }
        Map<Class<?>, Object> values = Map.of(BigDecimal.class, BigDecimal.TEN, Integer.class, 1, Money.class,
                Money.euro(1000), TimeSpan.class, TimeSpan.hours(BigDecimal.TEN), TrlRange.class, new TrlRange(4, 7),
                DateRange.class, new DateRange(day(0), day(300)), CalendarPeriod.class,
                day(name.equals("until") || name.equals("deadline") ? 60 : 0));
        return values.get(java);
    }

    private void fillReferences(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !element.eIsSet(reference)) {
                concrete(reference.getEReferenceType()).stream().map(elements::get)
                        .filter(target -> target != null && target != element).findFirst()
                        .ifPresent(target -> put(element, reference, target));
            }
        }
    }

    private static boolean hasPlaceOfItsOwn(EClass type) {
        return EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(container -> container != type)
                .flatMap(container -> container.getEReferences().stream()).filter(EReference::isContainment)
                .anyMatch(reference -> reference.getEReferenceType() != ANY
                        && reference.getEReferenceType().isSuperTypeOf(type));
    }

    private static List<EClass> concrete(EClass type) {
        return EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(found -> !found.isAbstract() && type.isSuperTypeOf(found)).toList();
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private static CalendarPeriod day(int later) {
        return new CalendarPeriod.Day(DAY.plusDays(later));
    }
}
