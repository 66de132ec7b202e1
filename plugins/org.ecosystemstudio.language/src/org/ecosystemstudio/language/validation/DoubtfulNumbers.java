/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.conversion.DottedThousands;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;

/**
 * Warns of numbers whose three decimals may be meant as thousands. Percentages are beyond doubt; amounts of money have no
 * three decimals, and are refused where they are read.
 */
final class DoubtfulNumbers {

    private static final String PERCENT = "%";

    private final LanguageMessages messages;
    private final Map<EClass, List<EAttribute>> numbers = new ConcurrentHashMap<>();

    DoubtfulNumbers(LanguageMessages messages) {
        this.messages = messages;
    }

    void check(EObject element, IAcceptor<Issue> issues) {
        for (EAttribute number : numbers.computeIfAbsent(element.eClass(), DoubtfulNumbers::numbersOf)) {
            if (element.eIsSet(number)) {
                for (INode node : NodeModelUtils.findNodesForFeature(element, number)) {
                    check(node, element, issues);
                }
            }
        }
    }

    private static List<EAttribute> numbersOf(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> attribute.getEAttributeType() == Literals.DECIMAL
                || attribute.getEAttributeType() == Literals.TIME_SPAN).toList();
    }

    private void check(INode value, EObject element, IAcceptor<Issue> issues) {
        for (ILeafNode leaf : value.getLeafNodes()) {
            String written = leaf.getText();
            if (!leaf.isHidden() && DottedThousands.mayBe(written) && !isPercentage(leaf, element)) {
                issues.accept(NodeIssues.of(Severity.WARNING, ProblemCodes.VALUE,
                        messages.text("value.number.thousands", written, DottedThousands.asThousands(written),
                                DottedThousands.asDecimals(written)),
                        leaf, element));
            }
        }
    }

    private static boolean isPercentage(ILeafNode number, EObject element) {
        EStructuralFeature unit = element.eClass().getEStructuralFeature("unit");
        if (unit != null && PERCENT.equals(element.eGet(unit))) {
            return true;
        }
        INode next = NodeModelUtils.findLeafNodeAtOffset(number.getRootNode(), number.getEndOffset());
        while (next instanceof ILeafNode leaf && leaf.isHidden()) {
            next = NodeModelUtils.findLeafNodeAtOffset(number.getRootNode(), leaf.getEndOffset());
        }
        return next != null && next.getText().equals(PERCENT);
    }
}
