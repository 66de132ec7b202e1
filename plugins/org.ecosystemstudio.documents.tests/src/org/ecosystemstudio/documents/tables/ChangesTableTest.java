/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class ChangesTableTest {

    private final Plan plan = TestPlans.oever();
    private final DocumentSource now = new DocumentSource(plan, Assessment.of(plan));

    @Test
    void hasARowForEachDifferenceAndForWhatIsNewOrGone() {
        List<List<DataCell>> rows = table(now.since(TestPlans.earlierOever())).rows();
        assertEquals("Werkplaats|Gezamenlijke werkplaats open|Goal|changed|Owner|Anker Techniek|Boeg Machines||",
                text(rows.get(0)));
        assertEquals("Werkplaats|Gezamenlijke werkplaats open|Goal|changed|Deadline|30 Jun 2027|30 Sep 2027|"
                + "66 working days later|66", text(rows.get(1)));
        assertEquals("Proef|Proef met een reparatierobot|Action|new|||"
                + "Deining Robotica \u00b7 11 Jan \u2013 28 May 2027 \u00b7 \u20ac24,000||", text(rows.get(5)));
        assertEquals("Beurs|Stand op de vakbeurs|Action|gone||"
                + "Boeg Machines \u00b7 5\u201316 Oct 2026 \u00b7 \u20ac8,000|||", text(rows.get(8)));
    }

    @Test
    void isEmptyWithoutAnEarlierVersion() {
        assertEquals(List.of(), table(now).rows());
    }

    private static DataTable table(DocumentSource source) {
        return new TestTables(new Documents().data(DocumentType.CHANGES, Language.ENGLISH, source)).table("changes");
    }

    private static String text(List<DataCell> row) {
        return String.join("|", row.stream().map(cell -> switch (cell) {
            case DataCell.Empty empty -> "";
            case DataCell.Text text -> text.text();
            case DataCell.Number number -> number.number().toPlainString();
            case DataCell.Day day -> day.day().toString();
        }).toList());
    }
}
