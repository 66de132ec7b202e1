/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.naming.NameTable;

/** What names mean in a model as it is now, after its change: as the language's scopes would say once it is written. */
final class LiveNames {

    private final Map<Resource, NameTable> byFile = new IdentityHashMap<>();
    private final NameTable all;

    LiveNames(Collection<? extends Resource> files) {
        all = NameTable.of(files);
        for (Resource file : files) {
            byFile.put(file, null);
        }
    }

    /** Whether an element is part of the model. */
    boolean has(EObject element) {
        return element.eResource() != null && byFile.containsKey(element.eResource());
    }

    /**
     * The element that a name means.
     *
     * @param context the element that names it
     * @param name the name without escapes
     * @return null when it means nothing
     */
    EObject find(EObject context, EReference reference, String name) {
        return find(context, reference.getEReferenceType(), QualifiedName.create(List.of(name.split("\\.", -1))));
    }

    /** The shortest name that means an element; null when no name does. */
    String shortest(EObject context, EReference reference, EObject target) {
        QualifiedName name = ElementNames.of(target);
        if (name == null) {
            return null;
        }
        for (int skipped = name.getSegmentCount() - 1; skipped >= 0; skipped--) {
            QualifiedName shorter = name.skipFirst(skipped);
            if (find(context, reference.getEReferenceType(), shorter) == target) {
                return String.join(".", shorter.getSegments());
            }
        }
        return null;
    }

    /** Another element that is reached by the same name; null when there is none. */
    EObject otherOfSameName(EObject element) {
        return all.find(ElementNames.of(element)).stream().map(IEObjectDescription::getEObjectOrProxy)
                .filter(other -> other != element).findFirst().orElse(null);
    }

    private EObject find(EObject context, EClass type, QualifiedName name) {
        NameTable own = ownNames(context.eResource());
        for (QualifiedName here = ElementNames.prefixAt(context); here != null; here = above(here)) {
            IEObjectDescription nested = own.first(here.append(name), type);
            if (nested != null) {
                return nested.getEObjectOrProxy();
            }
        }
        IEObjectDescription found = own.first(name, type);
        found = found == null ? all.first(name, type) : found;
        return found == null ? null : found.getEObjectOrProxy();
    }

    private NameTable ownNames(Resource file) {
        return byFile.computeIfAbsent(file, key -> NameTable.of(List.of(key)));
    }

    private static QualifiedName above(QualifiedName name) {
        return name.getSegmentCount() == 1 ? null : name.skipLast(1);
    }
}
