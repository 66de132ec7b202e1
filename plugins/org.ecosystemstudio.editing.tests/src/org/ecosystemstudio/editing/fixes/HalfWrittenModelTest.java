/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class HalfWrittenModelTest {

    private static final String MODEL =
            """
                    ecosystem Noord { type platform scope { technology wide } urgency "Now" }
                    capability Sensing
                    actor Alpha { driver competes with Beta, Nobody depends on Nobody offers Sensing, Nothing role conductor }
                    actor Beta { commitment letter interest "Staff" shares Alpha.Nothing benefit "Work" on 2026-05 }
                    proposition Offer { contribution Alpha contribution Nobody requires Sensing, Nothing answers Beta.Nothing }
                    goal Talent { owner Nobody by 2026-12 requires Nothing kpi Hires { watched by Nobody when below 5
                        measured 2026-03 1, 2026-01 2 } subgoal Training { by 2027 serves Nothing } }
                    action Fair for Talent, Nothing by Nobody with Beta, Nobody { after Fair, Nothing every month hours 300 h }
                    group Board { leading members Nobody }
                    governance { escalation Nobody decides budget Nobody }
                    finance { subsidy Fund 900 EUR { provider Nobody state aid compatible condition "Report" anchored in Nothing }
                        cash Nobody 5 EUR }
                    project Lab { lead applicant Alpha, Beta, Nobody funded by Fund }
                    sprint Second from 2026-01 { changed inside "All" carries over Nothing }
                    audience Pupils { via website by Nobody }
                    adjustment Later for Nothing
                    waive GOAL1 on Nothing because "Later" until 2026-01
                    step map done
                    """;

    @Test
    void getsFixesForWhatCanBeRead() {
        assertTrue(labels(MODEL).size() > 50, labels(MODEL)::toString);
    }

    @Test
    void neverFailsWhereverTheTextEnds() {
        for (int end = 0; end < MODEL.length(); end += 7) {
            for (String label : labels(MODEL.substring(0, end))) {
                assertFalse(label.contains("null"), label);
            }
        }
    }

    private static List<String> labels(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        Plan plan = Plan.of(model.view(), FixableText.TODAY);
        EditedModel edited = new EditedModel(plan, Locale.ENGLISH);
        List<String> labels = new ArrayList<>();
        for (Finding finding : Assessment.of(plan).allFindings()) {
            FixCatalogue.of(finding, edited).forEach(fix -> labels.add(fix.label(Locale.ENGLISH)));
        }
        return labels;
    }
}
