/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.AgreementSubject;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF4.4: agreements on intellectual property and on knowledge sharing are declared, and none of them has run out. */
public final class Sf44AgreementsOnKnowledge implements ModelRule {

    private static final Set<AgreementSubject> ASKED =
            Collections.unmodifiableSet(EnumSet.of(AgreementSubject.IP, AgreementSubject.KNOWLEDGE_SHARING));

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF4.4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        List<AgreementSubject> missing = new ArrayList<>(ASKED);
        List<Agreement> ended = new ArrayList<>();
        for (Agreement agreement : context.view().all(Agreement.class)) {
            if (agreement.getSubjects().stream().noneMatch(ASKED::contains)) {
                continue;
            }
            if (!Stated.hasCome(agreement.getDate(), context.today())
                    || agreement.getUntil() != null && agreement.getUntil().lastDay().isBefore(context.today())) {
                ended.add(agreement);
            } else {
                missing.removeAll(agreement.getSubjects());
                report.evidence(agreement);
            }
        }
        if (!missing.isEmpty()) {
            String written = missing.stream().map(AgreementSubject::getLiteral).collect(Collectors.joining(", "));
            report.finding(Observation.about(context.whole()).with(missing, written).relatedTo(ended));
        }
    }
}
