/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import org.eclipse.emf.ecore.EAttribute;
import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.TrlRange;

/**
 * MAP3: every technology carries a readiness level. A level outside of 1 to 9 is an error, be it of a technology, of
 * another theme, of a capability or of a milestone; one that is to fall is looked at again.
 */
public final class Map3TechnologiesHaveTrl implements ElementRule<NamedElement> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MAP3");
    }

    @Override
    public Class<NamedElement> subject() {
        return NamedElement.class;
    }

    @Override
    public boolean appliesTo(NamedElement element, RuleContext context) {
        return isTechnology(element) || trl(element) != null;
    }

    @Override
    public void check(NamedElement element, RuleContext context, RuleReport report) {
        TrlRange trl = trl(element);
        if (trl == null) {
            report.finding(Observation.about(element, Literals.TOPIC__TRL).with(BareName.of(element)));
        } else if (!trl.isValid()) {
            EAttribute attribute = element instanceof Topic ? Literals.TOPIC__TRL : Literals.MILESTONE__TRL;
            report.finding(Observation.about(element, attribute).in("outside").as(Severity.ERROR).with(trl, element));
        } else if (trl.to() < trl.from()) {
            report.finding(Observation.about(element, Literals.TOPIC__TRL).in("falling").with(trl, element));
        }
    }

    private static boolean isTechnology(NamedElement element) {
        return element instanceof Theme theme && theme.isTechnology();
    }

    private static TrlRange trl(NamedElement element) {
        return switch (element) {
            case Topic topic -> topic.getTrl();
            case Milestone milestone -> milestone.getTrl();
            default -> null;
        };
    }
}
