/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.RemoveElement;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.model.ecosystem.RuleSetting;

/** Fixes of SET: a setting that does nothing goes. */
final class HousekeepingFixes {

    private HousekeepingFixes() {
    }

    static void addTo(FixList list) {
        list.add("SET1", RuleSetting.class, HousekeepingFixes::remove);
    }

    private static List<EditOperation> remove(RuleSetting setting, EditedModel model, Finding finding) {
        return List.of(EditedModel.together(Sentence.of("setting.remove", String.valueOf(setting.getCode())),
                List.of(new RemoveElement(setting))));
    }
}
