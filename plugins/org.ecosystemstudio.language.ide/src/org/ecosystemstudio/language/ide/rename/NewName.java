/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.rename;

import java.text.Normalizer;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ecosystemstudio.language.ide.messages.IdeMessages;
import org.ecosystemstudio.language.naming.ElementNames;
import org.ecosystemstudio.language.naming.NameTable;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Inject;

/** Whether an element may take a name, and how the name is written. */
public class NewName {

    private static final String NAME_RULE = "Name";

    private final IValueConverterService values;
    private final IdeMessages messages;

    @Inject
    NewName(IValueConverterService values, IdeMessages messages) {
        this.values = values;
        this.messages = messages;
    }

    /** How the wished name is written, with a caret where it is needed; empty when the element may not take it. */
    Optional<String> written(NamedElement element, String wish) {
        return other(element, wish) == null ? written(wish) : Optional.empty();
    }

    /** Why the element may not take the name. */
    String refusal(NamedElement element, String wish) {
        NamedElement other = other(element, wish);
        return other == null ? messages.text("rename.notAName", wish)
                : messages.text("rename.taken", wish, messages.noun(other.eClass()), other.label());
    }

    private Optional<String> written(String wish) {
        try {
            return wish.contains(".") ? Optional.empty()
                    : Optional.of(values.toString(normalised(wish), NAME_RULE));
        } catch (ValueConverterException noName) {
            return Optional.empty();
        }
    }

    /** Another element that has the name already, or that references would then mean; null when there is none. */
    private static NamedElement other(NamedElement element, String wish) {
        QualifiedName prefix = ElementNames.prefixAt(element.eContainer());
        QualifiedName own = QualifiedName.create(normalised(wish));
        ResourceSet model = element.eResource().getResourceSet();
        for (IEObjectDescription same : NameTable.of(model.getResources())
                .find(prefix == null ? own : prefix.append(own))) {
            EObject found = same.getEObjectOrProxy();
            if (found != element && found instanceof NamedElement other) {
                return other;
            }
        }
        return null;
    }

    static String normalised(String wish) {
        return Normalizer.normalize(wish, Normalizer.Form.NFC);
    }
}
