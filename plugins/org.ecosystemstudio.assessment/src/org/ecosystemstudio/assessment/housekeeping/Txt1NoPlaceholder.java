/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.housekeeping;

import org.eclipse.emf.ecore.EAttribute;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * TXT1: no text begins with {@code ??}, by which fixes mark what only a person can write, and none consists of dots or
 * question marks.
 */
public final class Txt1NoPlaceholder implements ElementRule<Element> {

    private static final String MARK = "??";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("TXT1");
    }

    @Override
    public Class<Element> subject() {
        return Element.class;
    }

    @Override
    public boolean appliesTo(Element element, RuleContext context) {
        return Texts.of(element).stream().anyMatch(element::eIsSet);
    }

    @Override
    public void check(Element element, RuleContext context, RuleReport report) {
        for (EAttribute attribute : Texts.of(element)) {
            Texts.in(element, attribute).filter(Txt1NoPlaceholder::isPlaceholder).forEach(text -> report.finding(
                    Observation.about(element, attribute).in(isCalledByIt(element, attribute) ? "called" : "")
                            .with(element, attribute, text)));
        }
    }

    private static boolean isPlaceholder(String text) {
        return text.stripLeading().startsWith(MARK) || Stated.isKeptOpen(text);
    }

    /** Whether the message's name of the element is the very text. */
    private static boolean isCalledByIt(Element element, EAttribute attribute) {
        return attribute == Literals.NAMED_ELEMENT__TITLE && ((NamedElement) element).getName() == null;
    }
}
