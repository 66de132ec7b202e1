/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.ecosystemstudio.language.naming.NameTable;

/**
 * The elements that one reference may name: those of its own file, by as much of their name as the place asks for, then
 * those of the other files.
 */
final class ReferenceScope extends AbstractScope {

    private final NameTable own;
    private final QualifiedName prefix;
    private final EClass type;

    /**
     * Makes the scope.
     *
     * @param outer the names of the other files
     * @param own the names of the own file
     * @param prefix the names of the elements that the reference stands in; null on the top level
     * @param type what the reference may name
     */
    ReferenceScope(IScope outer, NameTable own, QualifiedName prefix, EClass type) {
        super(outer, false);
        this.own = own;
        this.prefix = prefix;
        this.type = type;
    }

    @Override
    protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
        for (QualifiedName here = prefix; here != null; here = above(here)) {
            IEObjectDescription nested = own.first(here.append(name), type);
            if (nested != null) {
                return nested;
            }
        }
        return own.first(name, type);
    }

    @Override
    protected List<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        IEObjectDescription element = getSingleLocalElementByName(name);
        return element == null ? List.of() : List.of(element);
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        own.all().forEach(sameName -> sameName.stream().filter(this::fits).forEach(element -> {
            for (QualifiedName here = prefix; here != null; here = above(here)) {
                if (element.getQualifiedName().startsWith(here)
                        && element.getQualifiedName().getSegmentCount() > here.getSegmentCount()) {
                    all.add(new AliasedEObjectDescription(
                            element.getQualifiedName().skipFirst(here.getSegmentCount()), element));
                }
            }
            all.add(element);
        }));
        return all;
    }

    private boolean fits(IEObjectDescription candidate) {
        return type.isSuperTypeOf(candidate.getEClass());
    }

    private static QualifiedName above(QualifiedName name) {
        return name.getSegmentCount() == 1 ? null : name.skipLast(1);
    }
}
