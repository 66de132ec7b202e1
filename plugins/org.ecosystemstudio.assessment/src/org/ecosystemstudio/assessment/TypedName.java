/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** How an element is named in a text that refers to it, so that a remedy can say what to type. */
public final class TypedName {

    private TypedName() {
    }

    /** The name with those of the elements around it, {@code Talent.Trainees}; of an element without name its title. */
    public static String of(NamedElement element) {
        StringBuilder path = new StringBuilder(ElementName.shortName(element));
        NamedElement inner = element;
        while (inner.eContainmentFeature() != Literals.ECOSYSTEM__ELEMENTS
                && inner.eContainer() instanceof NamedElement around) {
            path.insert(0, ElementName.shortName(around) + '.');
            inner = around;
        }
        return path.toString();
    }
}
