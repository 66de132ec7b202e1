/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Success;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Fixes of SF7: successes are reached and celebrated. */
final class SuccessFixes {

    private static final int MONTHS_TO_AN_EARLY_RESULT = 3;

    private SuccessFixes() {
    }

    static void addTo(FixList list) {
        list.add("SF7.1", Element.class, SuccessFixes::recordSuccess);
        list.add("SF7.2", Success.class, SuccessFixes::celebrate);
        list.add("SF7.3", Element.class, SuccessFixes::earlyMilestone);
    }

    private static List<EditOperation> recordSuccess(Element whole, EditedModel model, Finding finding) {
        return List.of(model.addOnTop(model.named(Literals.SUCCESS, "success")
                .with(Literals.SUCCESS__DATE, model.today())
                .with(Literals.SUCCESS__CELEBRATION, model.placeholder("celebration")).element()));
    }

    private static List<EditOperation> celebrate(Success success, EditedModel model, Finding finding) {
        return List.of(model.ask(success, Literals.SUCCESS__CELEBRATION, "celebration"),
                model.ask(success, Literals.SUCCESS__COMMUNICATION, "communication"));
    }

    private static List<EditOperation> earlyMilestone(Element whole, EditedModel model, Finding finding) {
        LocalDate early = model.plan().period().firstDay().plusMonths(MONTHS_TO_AN_EARLY_RESULT);
        CalendarPeriod date = CalendarPeriod.of(early);
        return List.of(EditedModel.together(Sentence.of("milestone.early", date),
                List.of(model.addOnTop(model.titled(Literals.MILESTONE, "milestone")
                        .with(Literals.MILESTONE__DATE, date).element()))));
    }
}
