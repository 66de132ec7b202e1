/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

/** The named elements of some files by the name by which they are reached. A name may stand for several: an error. */
public final class NameTable {

    private final Map<QualifiedName, List<IEObjectDescription>> byName = new LinkedHashMap<>();

    /** The names of the files' elements, as they are now. */
    public static NameTable of(Iterable<? extends Resource> files) {
        NameTable table = new NameTable();
        for (Resource file : files) {
            table.add(file);
        }
        return table;
    }

    private void add(Resource file) {
        Iterator<EObject> contents = EcoreUtil.getAllContents(file, false);
        while (contents.hasNext()) {
            EObject element = contents.next();
            QualifiedName name = ElementNames.of(element);
            if (name != null) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1))
                        .add(EObjectDescription.create(name, element));
            }
        }
    }

    /** The elements with the name, in the order of the files; empty when there is none. */
    public List<IEObjectDescription> find(QualifiedName name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The first element with the name whose type fits; null when there is none. */
    public IEObjectDescription first(QualifiedName name, EClass type) {
        for (IEObjectDescription candidate : find(name)) {
            if (type.isSuperTypeOf(candidate.getEClass())) {
                return candidate;
            }
        }
        return null;
    }

    /** All elements, those of one name together. */
    public Collection<List<IEObjectDescription>> all() {
        return byName.values();
    }
}
