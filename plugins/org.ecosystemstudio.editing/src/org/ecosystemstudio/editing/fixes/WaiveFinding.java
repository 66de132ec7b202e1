/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Permission;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Waiver;

/**
 * Accepts a finding with a reason that is still to be written. The waiver is for the finding's element, or for the
 * named element around it, or for the whole model where there is none; it stands beside the other waivers of the model, or at
 * the end of the finding's file.
 *
 * @param code the rule, or a guiding question
 * @param adding puts the waiver into the model
 */
public record WaiveFinding(String code, AddElement adding) implements EditOperation {

    /** Creates the operation. */
    public WaiveFinding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(adding);
    }

    static WaiveFinding of(Finding finding, EditedModel model) {
        Draft waiver = Draft.of(Literals.WAIVER).with(Literals.WAIVER__CODE, finding.code())
                .with(Literals.WAIVER__ELEMENTS, named(finding.element()))
                .with(Literals.WAIVER__REASON, model.placeholder("reason"));
        boolean first = model.view().all(Waiver.class).isEmpty();
        return new WaiveFinding(finding.code(), first
                ? new AddElement(file(finding.element()), Literals.ECOSYSTEM_MODEL__ELEMENTS, waiver.element())
                : model.addOnTop(waiver.element()));
    }

    @Override
    public Permission may() {
        return adding.may();
    }

    @Override
    public void perform() {
        adding.perform();
    }

    @Override
    public String label(Locale language) {
        Waiver waiver = (Waiver) adding.element();
        return (waiver.getElements().isEmpty() ? Sentence.of("waive.whole", code)
                : Sentence.of("waive", code, waiver.getElements().getFirst())).text(language);
    }

    /** The element that a waiver can name: the next one with a name, from the inside out. Null when there is none. */
    private static NamedElement named(EObject element) {
        for (EObject here = element; here != null; here = here.eContainer()) {
            if (here instanceof NamedElement named && named.getName() != null) {
                return here instanceof Ecosystem && here != element && isOnTopLevel(element) ? null : named;
            }
        }
        return null;
    }

    /** Whether an element stands among the ecosystem's, not as a part of the ecosystem itself. */
    private static boolean isOnTopLevel(EObject element) {
        EObject here = element;
        while (here.eContainer() != null && !(here.eContainer() instanceof Ecosystem)) {
            here = here.eContainer();
        }
        return here.eContainmentFeature() == Literals.ECOSYSTEM__ELEMENTS;
    }

    private static EObject file(EObject element) {
        EObject here = element;
        while (!(here instanceof EcosystemModel) && here.eContainer() != null) {
            here = here.eContainer();
        }
        return here;
    }
}
