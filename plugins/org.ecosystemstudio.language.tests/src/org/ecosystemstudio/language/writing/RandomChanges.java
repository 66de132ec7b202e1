/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.DateRange;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.model.values.TrlRange;

/** Changes a model at random, and remembers what of it was touched and what was taken away. */
final class RandomChanges {

    private final Random random;
    private final List<EObject> all = new ArrayList<>();
    private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder log = new StringBuilder();

    RandomChanges(ChangedModel model, Random random) {
        this.random = random;
        model.files().forEach(file -> EcoreUtil.getAllContents(file, false).forEachRemaining(element -> all
                .add((EObject) element)));
    }

    Set<EObject> touched() {
        return touched;
    }

    Set<EObject> removed() {
        return removed;
    }

    @Override
    public String toString() {
        return log.toString();
    }

    void apply() {
        EObject element = pick(all);
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
        EStructuralFeature feature = pick(features);
        for (int i = 0; i < 5 && !element.eIsSet(feature); i++) {
            feature = pick(features);
        }
        touched.add(element);
        log.append(element.eClass().getName()).append('.').append(feature.getName()).append(": ");
        if (feature.isMany()) {
            changeList(element, feature);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            changeChild(element, reference);
        } else if (random.nextInt(3) == 0 && element.eIsSet(feature)) {
            log.append("unset\n");
            element.eUnset(feature);
        } else {
            Object value = valueFor(element, feature);
            log.append("set to ").append(value).append('\n');
            if (value != null) {
                element.eSet(feature, value);
            }
        }
    }

    private void changeChild(EObject element, EReference reference) {
        if (element.eIsSet(reference)) {
            log.append("remove\n");
            remove((EObject) element.eGet(reference));
        } else {
            log.append("add\n");
            element.eSet(reference, make(reference.getEReferenceType(), 0));
        }
    }

    private void changeList(EObject element, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) element.eGet(feature);
        boolean contained = feature instanceof EReference reference && reference.isContainment();
        int kind = random.nextInt(4);
        if (kind == 0 && !list.isEmpty()) {
            int index = random.nextInt(list.size());
            log.append("remove at ").append(index).append('\n');
            if (contained) {
                remove((EObject) list.get(index));
            } else {
                list.remove(index);
            }
        } else if (kind == 1 && list.size() > 1) {
            int from = random.nextInt(list.size());
            int to = random.nextInt(list.size());
            log.append("move ").append(from).append(" to ").append(to).append('\n');
            list.move(to, from);
        } else if (kind == 2 && contained) {
            moveHere(element, (EReference) feature, list);
        } else {
            int index = random.nextInt(list.size() + 1);
            Object value = contained ? make(((EReference) feature).getEReferenceType(), 0) : valueFor(element, feature);
            log.append("add at ").append(index).append(' ').append(value).append('\n');
            if (value != null && (!(feature instanceof EReference) || !list.contains(value))) {
                list.add(index, value);
            }
        }
    }

    private void moveHere(EObject element, EReference reference, EList<Object> list) {
        List<EObject> candidates = all.stream().filter(one -> reference.getEReferenceType().isInstance(one)
                && one.eContainer() != null && one.eContainer() != element && !EcoreUtil.isAncestor(one, element)
                && one.eContainmentFeature().isMany()).toList();
        if (!candidates.isEmpty()) {
            EObject moved = pick(candidates);
            log.append("take ").append(moved).append('\n');
            touched.add(moved.eContainer());
            touched.add(moved);
            rename(moved);
            list.add(random.nextInt(list.size() + 1), moved);
        }
    }

    private void remove(EObject element) {
        removed.add(element);
        all.removeIf(one -> one == element || EcoreUtil.isAncestor(element, one));
        List<EObject> users = new ArrayList<>();
        EcoreUtil.UsageCrossReferencer.find(element, element.eResource().getResourceSet())
                .forEach(setting -> users.add(setting.getEObject()));
        touched.addAll(users);
        EcoreUtil.delete(element, true);
    }

    private Object valueFor(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<EObject> targets = all.stream().filter(one -> reference.getEReferenceType().isInstance(one)
                    && one instanceof NamedElement named && named.getName() != null).toList();
            return targets.isEmpty() ? null : pick(targets);
        }
        if (feature.getName().equals("name")) {
            rename(element);
            return random.nextInt(6) == 0 ? "until" + random.nextInt(99) : "New" + random.nextInt(9999);
        }
        if (feature.getName().equals("code") || feature.getName().equals("question")) {
            return "SF" + random.nextInt(9) + "." + random.nextInt(9);
        }
        return value((EAttribute) feature);
    }

    /** Whoever names the element, or one in it, is changed with it. */
    private void rename(EObject element) {
        Set<EObject> named = new HashSet<>(List.of(element));
        element.eAllContents().forEachRemaining(named::add);
        EcoreUtil.UsageCrossReferencer.findAll(named, element.eResource().getResourceSet()).values()
                .forEach(settings -> settings.forEach(setting -> touched.add(setting.getEObject())));
    }

    private Object value(EAttribute feature) {
        if (feature.getEAttributeType() instanceof EEnum choices) {
            return pick(choices.getELiterals()).getInstance();
        }
        return switch (feature.getEAttributeType().getName()) {
            case "EString" ->
                random.nextInt(5) == 0 ? "two\n  lines " + random.nextInt(99) : "text " + random.nextInt(99);
            case "EBoolean" -> random.nextBoolean();
            case "EIntegerObject" -> 1 + random.nextInt(12);
            case "Decimal" -> new BigDecimal(random.nextInt(999)).movePointLeft(random.nextInt(2));
            case "Money" -> Money.euro(random.nextInt(99999));
            case "TimeSpan" -> TimeSpan.valueOf(1 + random.nextInt(40) + " h");
            case "TrlRange" -> new TrlRange(1 + random.nextInt(4), 5 + random.nextInt(4));
            case "CalendarPeriod" -> CalendarPeriod.valueOf("2026-0" + (1 + random.nextInt(9)));
            case "DateRange" -> new DateRange(CalendarPeriod.valueOf("2026"), CalendarPeriod.valueOf("2027"));
            default -> null;
        };
    }

    private EObject make(EClass wanted, int depth) {
        List<EClass> types = wanted.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && wanted.isSuperTypeOf(type)
                        && !type.getName().equals("Ecosystem") && !type.getName().equals("Task")
                        && !(wanted.getName().equals("Element") && isOnlyNested(type)))
                .toList();
        EObject made = EcoreUtil.create(pick(types.isEmpty() ? List.of(wanted) : types));
        for (EStructuralFeature feature : made.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (feature.getName().equals("name")) {
                made.eSet(feature, "Made" + random.nextInt(99999));
            } else if (contained && depth < 2 && random.nextInt(4) == 0) {
                add(made, feature, make(((EReference) feature).getEReferenceType(), depth + 1));
            } else if (!contained && random.nextInt(2) == 0) {
                add(made, feature, valueFor(made, feature));
            }
        }
        return made;
    }

    /** Whether elements of a type never stand on the top level. */
    private static boolean isOnlyNested(EClass type) {
        return !Set.of("Actor", "Interest", "Capability", "Theme", "Collaboration", "Proposition", "Goal", "Action",
                "Group",
                "Agreement", "Audience", "Decision", "Sprint", "EnvironmentFactor").contains(type.getName());
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (value == null) {
            return;
        }
        if (feature.isMany()) {
            ((EList<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
