/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.departure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;

/**
 * A copy of a model that an actor was taken out of, with all that is nothing without the actor, such as its cost shares
 * and the subsidies that it provides. What only mentions it stays and mentions it no more.
 */
final class ModelWithout {

    private static final Set<EReference> ESSENTIAL = Set.of(Literals.CONTRIBUTION__ACTOR,
            Literals.CASH_CONTRIBUTION__ACTOR, Literals.IN_KIND_CONTRIBUTION__ACTOR, Literals.COST_SHARE__ACTOR,
            Literals.SUBSIDY__PROVIDER, Literals.DEPENDENCY__ON, Literals.COMPETITION__COMPETITOR,
            Literals.BENEFIT__ACTOR, Literals.DECISION_RIGHT__BY);

    private final EcosystemView view;
    private final Map<EObject, EObject> originals;

    private ModelWithout(EcosystemView view, Map<EObject, EObject> originals) {
        this.view = view;
        this.originals = originals;
    }

    static ModelWithout of(EcosystemView view, Actor actor) {
        Set<EObject> roots = new LinkedHashSet<>();
        view.topLevel().forEach(element -> roots.add(EcoreUtil.getRootContainer(element)));
        Copier copier = new Copier();
        Collection<EObject> copies = copier.copyAll(roots);
        copier.copyReferences();
        Map<EObject, EObject> originals = new HashMap<>();
        copier.forEach((original, copy) -> originals.put(copy, original));
        takeOut(copier.get(actor), copies);
        return new ModelWithout(EcosystemView.of(copies), originals);
    }

    EcosystemView view() {
        return view;
    }

    /** The element of the model as it is that an element of the copy stands for. */
    Element original(Element copy) {
        return (Element) originals.get(copy);
    }

    private static void takeOut(EObject element, Collection<EObject> roots) {
        Set<EObject> leaving = Set.of(element);
        while (!leaving.isEmpty()) {
            Set<EObject> gone = new LinkedHashSet<>();
            for (EObject each : leaving) {
                EcoreUtil.remove(each);
                gone.add(each);
                each.eAllContents().forEachRemaining(gone::add);
            }
            leaving = withoutReferencesTo(gone, roots);
        }
    }

    /** Clears references to what is gone, and gives the elements that are nothing without it. */
    private static Set<EObject> withoutReferencesTo(Set<EObject> gone, Collection<EObject> roots) {
        Set<EObject> orphans = new LinkedHashSet<>();
        UsageCrossReferencer.findAll(gone, roots).forEach((target, settings) -> {
            for (Setting setting : new ArrayList<>(settings)) {
                if (ESSENTIAL.contains(setting.getEStructuralFeature())) {
                    orphans.add(setting.getEObject());
                } else {
                    EcoreUtil.remove(setting, target);
                }
            }
        });
        return orphans;
    }
}
