/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.model.ecosystem.Consent;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.SegmentRecord;
import org.ecosystemstudio.model.ecosystem.StepRecord;

/**
 * Finds what a list names twice: the same actor that offers support, the same capability on offer, the same step with two
 * statuses. Either the second is a slip of the pen for another one, or the two contradict each other.
 */
final class RepeatedTargets {

    /** Elements that stand in lists for what they name, and the reference that names it. */
    private static final List<EReference> NAMING = List.of(Literals.CAPABILITY_OFFER__CAPABILITY,
            Literals.THEME_INVOLVEMENT__THEME, Literals.COMPETITION__COMPETITOR, Literals.PREDECESSOR__ITEM,
            Literals.COST_SHARE__ACTOR);

    private RepeatedTargets() {
    }

    /**
     * A target that a list names more than once.
     *
     * @param message the key of the sentence that says it
     * @param nodes the places that name it; at least two
     */
    record Repetition(String message, List<INode> nodes) {
    }

    /** The targets that stand in one of the element's lists more than once. */
    static List<Repetition> of(EObject element) {
        List<Repetition> found = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isMany() && element.eIsSet(feature)) {
                List<?> values = (List<?>) element.eGet(feature);
                if (values.size() > 1) {
                    Map<Object, List<INode>> places = new HashMap<>();
                    if (feature instanceof EReference reference && reference.isContainment()) {
                        values.forEach(child -> addChild((EObject) child, places));
                    } else {
                        addNames(element, feature, values, places);
                    }
                    places.forEach((key, nodes) -> addRepetition(key, nodes, found));
                }
            }
        }
        return found;
    }

    private static void addRepetition(Object key, List<INode> nodes, List<Repetition> found) {
        if (nodes.size() > 1 && found.stream().noneMatch(other -> other.nodes().equals(nodes))) {
            found.add(new Repetition(key instanceof Status ? "duplicate.status" : "duplicate.target", nodes));
        }
    }

    private static void addNames(EObject element, EStructuralFeature feature, List<?> values,
            Map<Object, List<INode>> places) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        for (int i = 0; i < values.size() && nodes.size() == values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof EObject target ? !target.eIsProxy() : value instanceof Enumerator) {
                add(value, nodes.get(i), places);
            }
        }
    }

    private static void addChild(EObject child, Map<Object, List<INode>> places) {
        switch (child) {
            case StepRecord step -> add(step, Literals.STEP_RECORD__STEP,
                    new Status(step.getStep(), step.getDate()), places);
            case SegmentRecord segment -> add(segment, Literals.SEGMENT_RECORD__SEGMENT,
                    new Status(segment.getSegment(), segment.getDate()), places);
            case Consent consent -> addConsent(consent, places);
            default -> {
                for (EReference naming : NAMING) {
                    if (naming.getEContainingClass() == child.eClass()) {
                        add(child, naming, child.eGet(naming), places);
                    }
                }
            }
        }
    }

    /** Parts of a proposition may be agreed with one after the other. */
    private static void addConsent(Consent consent, Map<Object, List<INode>> places) {
        Set<ConsentPart> parts = Set.copyOf(consent.getParts().isEmpty() ? Arrays.asList(ConsentPart.values())
                : consent.getParts());
        if (consent.getProposition() != null) {
            parts.forEach(part -> add(consent, Literals.CONSENT__PROPOSITION,
                    new Agreed(consent.getProposition(), part), places));
        }
    }

    private static void add(EObject child, EStructuralFeature feature, Object key, Map<Object, List<INode>> places) {
        if (key != null && !(key instanceof EObject target && target.eIsProxy())) {
            NodeModelUtils.findNodesForFeature(child, feature).forEach(node -> add(key, node, places));
        }
    }

    private static void add(Object key, INode node, Map<Object, List<INode>> places) {
        places.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(node);
    }

    private record Status(Enumerator subject, Object date) {
    }

    private record Agreed(EObject proposition, ConsentPart part) {
    }
}
