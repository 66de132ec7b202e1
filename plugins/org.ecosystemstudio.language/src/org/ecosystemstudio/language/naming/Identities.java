/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/**
 * The lasting identities of all elements of one file. Named elements go by their name; nameless ones by the element they
 * stand in, its feature and their natural key; where that is equal, by what else tells them apart; and only where all is
 * equal does the order in the text count.
 */
final class Identities {

    private final Map<EObject, String> byElement = new IdentityHashMap<>();
    private final Map<String, EObject> byIdentity = new HashMap<>();
    private final Map<EObject, List<String>> keys = new IdentityHashMap<>();
    private final Map<String, Integer> ties = new HashMap<>();

    /** Where an element stands, and its natural key. Elements for which all this is equal tie. */
    private record Place(EObject parent, EReference feature, EClass type, List<String> key) {
    }

    /** The identities of the file's elements as they are now. */
    static Identities of(Resource file) {
        List<EObject> elements = new ArrayList<>();
        EcoreUtil.getAllContents(file, false).forEachRemaining(element -> elements.add((EObject) element));
        Identities identities = new Identities();
        identities.findKeys(elements);
        elements.forEach(identities::add);
        elements.forEach(identities::addShort);
        return identities;
    }

    /** The identity of an element; null when it is not of the file. */
    String of(EObject element) {
        return byElement.get(element);
    }

    /** The element with the identity; null when there is none. Where one had no tie once, the first of those that tie. */
    EObject find(String identity) {
        return byIdentity.get(identity);
    }

    private void findKeys(List<EObject> elements) {
        Map<Place, List<EObject>> places = new LinkedHashMap<>();
        for (EObject element : elements) {
            if (element.eContainer() != null && ElementNames.of(element) == null) {
                List<String> key = keyOf(element);
                keys.put(element, new ArrayList<>(key));
                Place place = isOutermost(element) ? new Place(null, null, element.eClass(), key)
                        : new Place(element.eContainer(), element.eContainmentFeature(), element.eClass(), key);
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(element);
            }
        }
        places.forEach((place, tied) -> tellApart(tied, NaturalKeys.forTies(place.type())));
    }

    private void tellApart(List<EObject> tied, List<EStructuralFeature> features) {
        if (tied.size() < 2 || features.isEmpty()) {
            return;
        }
        Map<List<String>, List<EObject>> different = new LinkedHashMap<>();
        for (EObject element : tied) {
            different.computeIfAbsent(NaturalKeys.values(element, features.get(0)), none -> new ArrayList<>())
                    .add(element);
        }
        different.forEach((values, same) -> {
            if (different.size() > 1) {
                same.forEach(element -> keys.get(element).addAll(values));
            }
            tellApart(same, features.subList(1, features.size()));
        });
    }

    private void add(EObject element) {
        String wanted = wanted(element, keys.get(element));
        String identity = wanted;
        int others = ties.merge(wanted, 1, Integer::sum);
        if (others > 1) {
            identity = wanted + FragmentText.ORDINAL + others;
        }
        byElement.put(element, identity);
        byIdentity.put(identity, element);
    }

    private void addShort(EObject element) {
        if (keys.containsKey(element)) {
            byIdentity.putIfAbsent(wanted(element, keyOf(element)), element);
        }
    }

    private String wanted(EObject element, List<String> key) {
        if (element.eContainer() == null) {
            return Character.toString(FragmentText.STEP);
        }
        if (key == null) {
            return FragmentText.escaped(ElementNames.of(element).toString());
        }
        EReference feature = element.eContainmentFeature();
        String parent = isOutermost(element) ? "" : byElement.get(element.eContainer());
        boolean severalTypes = feature.getEReferenceType().isAbstract();
        return parent + FragmentText.STEP + (severalTypes ? element.eClass().getName() : feature.getName())
                + FragmentText.key(key);
    }

    private static boolean isOutermost(EObject element) {
        return element.eContainer() instanceof EcosystemModel
                || element.eContainmentFeature() == EcosystemPackage.Literals.ECOSYSTEM__ELEMENTS;
    }

    private static List<String> keyOf(EObject element) {
        return element.eContainmentFeature().isMany() ? NaturalKeys.values(element) : List.of();
    }
}
