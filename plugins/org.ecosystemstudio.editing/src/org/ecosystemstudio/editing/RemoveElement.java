/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Takes an element out of the model, with all that stands in it. One that others name stays: they would lose what they
 * say.
 *
 * @param element the element
 */
public record RemoveElement(EObject element) implements EditOperation {

    /** Creates the operation. */
    public RemoveElement {
        Objects.requireNonNull(element);
    }

    @Override
    public Permission may() {
        if (element.eContainer() == null) {
            return Permission.refused("refused.gone", element);
        }
        return user().map(user -> Permission.refused("refused.named", element, user)).orElse(Permission.GRANTED);
    }

    @Override
    public void perform() {
        may().require();
        EcoreUtil.remove(element);
    }

    @Override
    public String label(Locale language) {
        return Sentence.of("remove", element).text(language);
    }

    /** Who names the element or one inside of it from elsewhere. */
    private Optional<EObject> user() {
        if (!(element instanceof NamedElement) || element.eResource() == null) {
            return Optional.empty();
        }
        Collection<EStructuralFeature.Setting> uses = EcoreUtil.UsageCrossReferencer.find(element,
                element.eResource().getResourceSet() == null ? List.of(element.eResource())
                        : element.eResource().getResourceSet().getResources());
        return uses.stream().map(EStructuralFeature.Setting::getEObject)
                .filter(user -> !EcoreUtil.isAncestor(element, user)).findFirst();
    }
}
