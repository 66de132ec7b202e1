/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.RemoveElement;
import org.ecosystemstudio.editing.RemoveValue;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Fixes of WAI: a waiver that is expired or that nothing needs goes, and one without a reason gets one. */
final class WaiverFixes {

    private static final int MONTHS_TO_LOOK_AGAIN = 3;

    private WaiverFixes() {
    }

    static void addTo(FixList list) {
        list.add("WAI1", Waiver.class, WaiverFixes::remove);
        list.add("WAI1", Waiver.class, WaiverFixes::prolong);
        list.add("WAI2", Waiver.class, WaiverFixes::remove, "whole", "elements", "answered", "twice");
        list.add("WAI2", Waiver.class, WaiverFixes::leaveOut, "part");
        list.add("WAI3", Waiver.class, WaiverFixes::giveReason, "reason");
        list.add("WAI3", Waiver.class, WaiverFixes::remove, "reason", "never");
    }

    private static List<EditOperation> remove(Waiver waiver, EditedModel model, Finding finding) {
        return List.of(EditedModel.together(Sentence.of("waiver.remove", String.valueOf(waiver.getCode())),
                List.of(new RemoveElement(waiver))));
    }

    /** What the rule names apart from the waiver are the elements that it is not needed for. */
    private static List<EditOperation> leaveOut(Waiver waiver, EditedModel model, Finding finding) {
        return List.of(EditedModel.together(
                Sentence.of("waiver.leaveOut", finding.related(), String.valueOf(waiver.getCode())),
                finding.related().stream().map(element -> new RemoveValue(waiver, Literals.WAIVER__ELEMENTS, element))
                        .toList()));
    }

    private static List<EditOperation> giveReason(Waiver waiver, EditedModel model, Finding finding) {
        return List.of(EditedModel.together(Sentence.of("waiver.reason", String.valueOf(waiver.getCode())),
                List.of(model.ask(waiver, Literals.WAIVER__REASON, "reason"))));
    }

    private static List<EditOperation> prolong(Waiver waiver, EditedModel model, Finding finding) {
        CalendarPeriod later = CalendarPeriod.of(model.plan().today().plusMonths(MONTHS_TO_LOOK_AGAIN));
        return List.of(EditedModel.together(Sentence.of("waiver.prolong", String.valueOf(waiver.getCode()), later),
                List.of(new SetValue(waiver, Literals.WAIVER__UNTIL, later))));
    }
}
