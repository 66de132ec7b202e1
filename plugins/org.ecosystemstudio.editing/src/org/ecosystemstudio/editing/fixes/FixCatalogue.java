/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.model.messages.Severity;

/** What can be done about the findings of the method's rules. */
public final class FixCatalogue {

    private static final FixList FIXES = new FixList();

    static {
        ComplementarityFixes.addTo(FIXES);
        PurposeFixes.addTo(FIXES);
        ReturnsFixes.addTo(FIXES);
        TrustFixes.addTo(FIXES);
        RolesFixes.addTo(FIXES);
        DrivingFixes.addTo(FIXES);
        SuccessFixes.addTo(FIXES);
        DefinitionFixes.addTo(FIXES);
        TypeFixes.addTo(FIXES);
        MappingFixes.addTo(FIXES);
        PropositionFixes.addTo(FIXES);
        GoalFixes.addTo(FIXES);
        GovernanceFixes.addTo(FIXES);
        FinanceFixes.addTo(FIXES);
        ActionFixes.addTo(FIXES);
        ScheduleFixes.addTo(FIXES);
        CommunicationFixes.addTo(FIXES);
        MonitoringFixes.addTo(FIXES);
        RepeatingFixes.addTo(FIXES);
        QuestionFixes.addTo(FIXES);
        WaiverFixes.addTo(FIXES);
        HousekeepingFixes.addTo(FIXES);
    }

    private FixCatalogue() {
    }

    /** The codes of the rules that have fixes of their own, waiving not counted. */
    public static Set<String> codes() {
        return new TreeSet<>(FIXES.codes());
    }

    /** The cases of a rule that fixes name; empty where they are for all its cases. */
    static Set<String> cases(String code) {
        return FIXES.cases(code);
    }

    /**
     * What can be done about a finding: the fixes of its rule that may be done, the most fitting first, then to waive
     * it. Errors are not waived, nor is what rules about waivers and settings find.
     */
    public static List<Fix> of(Finding finding, EditedModel model) {
        List<Fix> fixes = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        FIXES.operations(finding, model).filter(operation -> labels.add(operation.label(Locale.ENGLISH)))
                .forEach(operation -> fixes.add(new Fix(finding, operation)));
        if (finding.severity() != Severity.ERROR && finding.rule().isWaivable()) {
            EditOperation waiving = WaiveFinding.of(finding, model);
            if (waiving.may().isGranted()) {
                fixes.add(new Fix(finding, waiving));
            }
        }
        return List.copyOf(fixes);
    }
}
