/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.ecosystemstudio.model.FullName;

/** The {@linkplain FullName full names} of elements, as Xtext asks for them. */
public final class ElementNames implements IQualifiedNameProvider {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        return of(element);
    }

    @Override
    public QualifiedName apply(EObject element) {
        return of(element);
    }

    /** The name by which an element is reached from everywhere; null when it has none. */
    public static QualifiedName of(EObject element) {
        List<String> segments = FullName.segments(element);
        return segments.isEmpty() ? null : QualifiedName.create(segments);
    }

    /** A name as it is kept, whatever way it was written: without carets, in Unicode's composed form. */
    public static String normalised(String written) {
        return Normalizer.normalize(written.replace("^", ""), Normalizer.Form.NFC);
    }

    /** The name that an element adds to those of the elements inside of it; null when it adds none. */
    public static String nameAdded(EObject container) {
        return FullName.added(container);
    }

    /**
     * The name by which elements are reached that stand in the given one directly: the one that must be unique.
     *
     * @return null on the top level
     */
    public static QualifiedName prefixAt(EObject context) {
        List<String> segments = new ArrayList<>();
        for (EObject here = context; here != null; here = here.eContainer()) {
            String name = nameAdded(here);
            if (name != null) {
                segments.add(name);
            }
        }
        Collections.reverse(segments);
        return segments.isEmpty() ? null : QualifiedName.create(segments);
    }
}
