/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.GovernanceStyle;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.LegalForm;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/** GOV1: there is a leading group of at least two actors, a governance style and a legal form. */
public final class Gov1LeadingGroup implements ModelRule {

    private static final String SOME = "Alpha, Beta";
    private static final int PROPOSED = 2;

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOV1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (EcosystemSubject.isIn(context)) {
            checkGroup(context, report);
            context.view().governance().ifPresentOrElse(governance -> checkGovernance(governance, report),
                    () -> report.finding(Observation.about(context.whole()).in("governance")));
        }
    }

    private void checkGroup(RuleContext context, RuleReport report) {
        RuleThreshold threshold = context.threshold(description());
        BigDecimal least = threshold.value();
        List<Group> leading = Groups.leading(context);
        List<Group> largeEnough = leading.stream()
                .filter(group -> threshold.allows(BigDecimal.valueOf(Groups.size(group)))).toList();
        if (!largeEnough.isEmpty()) {
            largeEnough.forEach(report::evidence);
        } else if (!leading.isEmpty()) {
            Group group = leading.getFirst();
            report.finding(Observation.about(group, Literals.GROUP__MEMBERS).in("small")
                    .with(BareName.of(group), least, BigDecimal.valueOf(Groups.size(group)), some(context)));
        } else {
            List<Group> groups = context.view().all(Group.class);
            report.finding(Observation.about(context.whole()).in(groups.isEmpty() ? "" : "leading").with(least,
                    some(context), groups.isEmpty() ? "" : BareName.of(groups.getFirst())));
        }
    }

    private static String some(RuleContext context) {
        String names = context.participants().stream().limit(PROPOSED).map(ElementName::shortName)
                .collect(Collectors.joining(", "));
        return context.participants().size() < PROPOSED ? SOME : names;
    }

    private static void checkGovernance(Governance governance, RuleReport report) {
        boolean hasStyle = governance.getStyle() != GovernanceStyle.UNSPECIFIED;
        boolean hasForm = governance.getLegalForm() != LegalForm.UNSPECIFIED;
        if (!hasStyle) {
            report.finding(Observation.about(governance, Literals.GOVERNANCE__STYLE).in("style"));
        }
        if (!hasForm) {
            report.finding(Observation.about(governance, Literals.GOVERNANCE__LEGAL_FORM).in("form"));
        }
        if (hasStyle && hasForm) {
            report.evidence(governance);
        }
    }
}
