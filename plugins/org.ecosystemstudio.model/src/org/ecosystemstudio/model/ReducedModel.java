/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;

/**
 * A copy of a model that elements were taken out of, with all that is nothing without them, such as the cost shares of an
 * actor. What only mentions them stays and mentions them no more. The model itself is left as it is.
 */
public final class ReducedModel {

    private static final Set<EReference> ESSENTIAL = Set.of(Literals.CONTRIBUTION__ACTOR,
            Literals.CASH_CONTRIBUTION__ACTOR, Literals.IN_KIND_CONTRIBUTION__ACTOR, Literals.COST_SHARE__ACTOR,
            Literals.SUBSIDY__PROVIDER, Literals.DEPENDENCY__ON, Literals.COMPETITION__COMPETITOR,
            Literals.BENEFIT__ACTOR, Literals.DECISION_RIGHT__BY);

    private final EcosystemView view;
    private final Map<EObject, EObject> copies;
    private final Map<EObject, EObject> originals;

    private ReducedModel(EcosystemView view, Map<EObject, EObject> copies, Map<EObject, EObject> originals) {
        this.view = view;
        this.copies = copies;
        this.originals = originals;
    }

    /** A copy without the given elements. */
    public static ReducedModel without(EcosystemView view, Collection<? extends EObject> elements) {
        return without(view, elements, kept -> {});
    }

    /**
     * A copy without the given elements.
     *
     * @param change is given each object of the copy, before anything looks at it, and may clear its values
     */
    public static ReducedModel without(EcosystemView view, Collection<? extends EObject> elements,
            Consumer<EObject> change) {
        Set<EObject> roots = new LinkedHashSet<>();
        view.topLevel().forEach(element -> roots.add(EcoreUtil.getRootContainer(element)));
        Copier copier = new Copier();
        Collection<EObject> copiedRoots = copier.copyAll(roots);
        copier.copyReferences();
        Map<EObject, EObject> originals = new HashMap<>();
        copier.forEach((original, copy) -> originals.put(copy, original));
        takeOut(new LinkedHashSet<>(elements.stream().map(copier::get).toList()), copiedRoots);
        copiedRoots.forEach(root -> root.eAllContents().forEachRemaining(change));
        return new ReducedModel(EcosystemView.of(copiedRoots), copier, originals);
    }

    /** The copy. */
    public EcosystemView view() {
        return view;
    }

    /** The element of the model as it is that an element of the copy stands for. */
    public Element original(Element copy) {
        return (Element) originals.get(copy);
    }

    /** The element of the copy that stands for an element of the model; empty when it was taken out. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> copyOf(T original) {
        EObject copy = copies.get(original);
        return copy == null || !isPart(copy) ? Optional.empty() : Optional.of((T) copy);
    }

    private static boolean isPart(EObject copy) {
        return EcoreUtil.getRootContainer(copy) instanceof EcosystemModel;
    }

    private static void takeOut(Set<EObject> elements, Collection<EObject> roots) {
        Set<EObject> leaving = elements;
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
