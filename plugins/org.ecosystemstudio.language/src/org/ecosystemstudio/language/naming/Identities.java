/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/**
 * The lasting identities of all elements of one file. Named elements go by their name; nameless ones by the element they
 * stand in, its feature and their natural key; only where all that is equal does the order in the text count.
 */
final class Identities {

    private final Map<EObject, String> byElement = new IdentityHashMap<>();
    private final Map<String, EObject> byIdentity = new HashMap<>();
    private final Map<String, Integer> ties = new HashMap<>();

    /** The identities of the file's elements as they are now. */
    static Identities of(Resource file) {
        Identities identities = new Identities();
        Iterator<EObject> elements = EcoreUtil.getAllContents(file, false);
        while (elements.hasNext()) {
            identities.add(elements.next());
        }
        return identities;
    }

    /** The identity of an element; null when it is not of the file. */
    String of(EObject element) {
        return byElement.get(element);
    }

    /** The element with the identity; null when there is none. */
    EObject find(String identity) {
        return byIdentity.get(identity);
    }

    private void add(EObject element) {
        String wanted = wanted(element);
        String identity = wanted;
        int others = ties.merge(wanted, 1, Integer::sum);
        if (others > 1) {
            identity = wanted + FragmentText.ORDINAL + others;
        }
        byElement.put(element, identity);
        byIdentity.put(identity, element);
    }

    private String wanted(EObject element) {
        if (element.eContainer() == null) {
            return Character.toString(FragmentText.STEP);
        }
        QualifiedName name = ElementNames.of(element);
        if (name != null) {
            return FragmentText.escaped(name.toString());
        }
        EObject parent = element.eContainer();
        EReference feature = element.eContainmentFeature();
        if (parent instanceof EcosystemModel || feature == EcosystemPackage.Literals.ECOSYSTEM__ELEMENTS) {
            return FragmentText.STEP + element.eClass().getName() + key(element);
        }
        return byElement.get(parent) + FragmentText.STEP + feature.getName() + (feature.isMany() ? key(element) : "");
    }

    private static String key(EObject element) {
        return FragmentText.key(NaturalKeys.values(element));
    }
}
