/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.api.Test;

/** What data of a plan tell those who may not see all of it. */
class AudienceOfDataTest {

    private static final String MODEL = """
            ecosystem E
            actor Alfa
            action Open by Alfa { until 2027-01-15 budget 4321 EUR }
            confidential action Hidden by Alfa { until 2027-02-15 }""";

    @Test
    void leavesAmountsAndWhatIsConfidentialOutForThePublic() {
        for (DocumentFormat format : List.of(DocumentFormat.ICS, DocumentFormat.MSPDI, DocumentFormat.JSON)) {
            String shown = text(Audience.PUBLIC, format);
            assertFalse(shown.contains("4321"), format.id());
            assertFalse(shown.contains("Hidden"), format.id());
            assertTrue(shown.contains("Open"), format.id());
            assertTrue(text(Audience.STEERING, format).contains("Hidden"), format.id());
        }
    }

    @Test
    void saysForWhomItWasMade() {
        assertTrue(text(Audience.PUBLIC, DocumentFormat.JSON).contains("\"audience\": \"public\""));
    }

    @Test
    void keepsTheIdentityOfAnEvent() {
        assertEquals(uid(text(Audience.STEERING, DocumentFormat.ICS)), uid(text(Audience.PUBLIC, DocumentFormat.ICS)));
    }

    private static String uid(String calendar) {
        String event = calendar.substring(0, calendar.indexOf("SUMMARY:Deadline: Open"));
        return event.substring(event.lastIndexOf("UID:")).lines().findFirst().orElseThrow();
    }

    private static String text(Audience audience, DocumentFormat format) {
        Plan plan = TestPlans.of(MODEL);
        DocumentSource source = new DocumentSource(plan, Assessment.of(plan)).shownTo(audience);
        return new String(new Documents().write(DocumentType.ACTION_PLAN, Language.ENGLISH, source, Set.of(format))
                .files().get(format).getFirst().content(), StandardCharsets.UTF_8);
    }
}
