/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ecosystemstudio.language.ide.navigation.NameReference;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.naming.NameTable;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** What names would mean in a model if one of its elements were called otherwise; the model itself stays as it is. */
final class NamesAfterRename {

    private final NamedElement renamed;
    private final QualifiedName before;
    private final QualifiedName after;
    private final Map<Resource, Map<QualifiedName, List<EObject>>> byFile = new HashMap<>();
    private final Map<QualifiedName, List<EObject>> all = new HashMap<>();

    NamesAfterRename(Collection<Resource> files, NamedElement renamed, String name) {
        this.renamed = renamed;
        before = ElementNames.of(renamed);
        after = before.skipLast(1).append(name);
        for (Resource file : files) {
            Map<QualifiedName, List<EObject>> own = new HashMap<>();
            NameTable.of(List.of(file)).all().forEach(sameName -> sameName.forEach(each -> add(each, own)));
            byFile.put(file, own);
            own.forEach((each, elements) -> all.computeIfAbsent(each, key -> new ArrayList<>(1)).addAll(elements));
        }
    }

    private void add(IEObjectDescription named, Map<QualifiedName, List<EObject>> own) {
        EObject element = named.getEObjectOrProxy();
        own.computeIfAbsent(changed(named.getName(), element), key -> new ArrayList<>(1)).add(element);
    }

    /** The name that a reference would give. */
    QualifiedName written(NameReference reference) {
        return QualifiedName.create(reference.names().stream()
                .map(place -> place.element() == renamed ? after.getLastSegment() : place.element().getName())
                .toList());
    }

    /** The element that a name would mean; null when it would mean none. */
    EObject find(EObject context, EReference reference, QualifiedName name) {
        EClass type = reference.getEReferenceType();
        Map<QualifiedName, List<EObject>> own = byFile.getOrDefault(context.eResource(), Map.of());
        QualifiedName prefix = ElementNames.prefixAt(context);
        for (QualifiedName here = prefix == null ? null : changed(prefix, context); here != null; here = above(here)) {
            EObject nested = first(own, here.append(name), type);
            if (nested != null) {
                return nested;
            }
        }
        EObject found = first(own, name, type);
        return found == null ? first(all, name, type) : found;
    }

    private static EObject first(Map<QualifiedName, List<EObject>> names, QualifiedName name, EClass type) {
        return names.getOrDefault(name, List.of()).stream().filter(type::isInstance).findFirst().orElse(null);
    }

    /** A name that leads to or into an element, as it would be. */
    private QualifiedName changed(QualifiedName name, EObject element) {
        for (EObject here = element; here != null; here = here.eContainer()) {
            if (here == renamed) {
                return after.append(name.skipFirst(before.getSegmentCount()));
            }
        }
        return name;
    }

    private static QualifiedName above(QualifiedName name) {
        return name.getSegmentCount() == 1 ? null : name.skipLast(1);
    }
}
