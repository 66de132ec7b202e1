/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Waiver;

/**
 * What is left of elements whose other end was deleted: a contribution of nobody, a predecessor that is no work, a waiver
 * for nothing that is still there. They have nothing to say any more and count as absent. The model keeps them: who gives
 * such an element its other end back, by undoing the deletion, gets back its words too.
 */
final class Leftovers {

    private final ElementForms forms;
    private final WritingContext context;

    Leftovers(ElementForms forms, WritingContext context) {
        this.forms = forms;
        this.context = context;
    }

    /**
     * Whether an element was read from a text, has no name, and refers to nothing where its form needs a name; or is a
     * waiver for elements that are all gone. An element that never had text is none: it is not complete yet.
     */
    boolean contain(EObject element) {
        if (element instanceof Waiver waiver) {
            return hasLostItsElements(waiver);
        }
        if (element.eContainer() == null || element instanceof NamedElement named && named.getName() != null) {
            return false;
        }
        List<ParserRule> rules = forms.rulesFor(element);
        if (rules.stream().noneMatch(rule -> isWithout(forms.of(rule).requiredReferences(), element))) {
            return false;
        }
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node != null && isWithout(formNow(node, rules).requiredReferences(), element);
    }

    /**
     * A waiver without elements waives everywhere: one that was for some must not grow because they were deleted. Whose
     * elements are still there had them taken out on purpose.
     */
    private boolean hasLostItsElements(Waiver waiver) {
        if (NodeModelUtils.getNode(waiver) == null
                || !context.valuesOf(waiver, Literals.WAIVER__ELEMENTS, false).isEmpty()) {
            return false;
        }
        ElementText text = context.find(waiver);
        return text != null && !text.values(Literals.WAIVER__ELEMENTS).isEmpty()
                && !context.namesLiving(text, Literals.WAIVER__ELEMENTS);
    }

    private ElementForm formNow(ICompositeNode node, List<ParserRule> rules) {
        boolean kept = ElementText.partOf(node) instanceof RuleCall call && rules.contains(call.getRule());
        return forms.of(kept ? ((RuleCall) ElementText.partOf(node)).getRule() : rules.get(0));
    }

    private static boolean isWithout(List<EReference> required, EObject element) {
        return required.stream().anyMatch(reference -> !element.eIsSet(reference));
    }
}
