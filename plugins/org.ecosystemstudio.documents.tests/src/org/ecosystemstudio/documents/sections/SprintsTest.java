/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SprintsTest {

    private static final String TWO = """
            sprint First "Getting started" from 2026-01 until 2026-12 { learned "Start small" }
            sprint Second "From project to habit" from 2027-01 { changed inside "Six new members" }
            """;

    @Test
    void findsTheSprintThatHoldsTodayAndTheOneAfterIt() {
        assertEquals("First", name(sprints(TWO).current()));
        assertEquals("Second", name(sprints(TWO).next()));
    }

    @Test
    void takesTheLatestOfTheSprintsThatHaveBegun() {
        assertEquals("B",
                name(sprints("sprint A from 2025 sprint B from 2026-11-24 sprint C from 2026-11-25").current()));
        assertEquals("C", name(sprints("sprint A from 2025 sprint B from 2026-11-24 sprint C from 2026-11-25").next()));
        assertEquals("A", name(sprints("sprint A").current()));
    }

    @Test
    void findsNoSprintWhereAllHaveEnded() {
        Sprints ended = sprints("sprint A from 2025 until 2026-11-23");
        assertTrue(ended.current().isEmpty());
        assertTrue(ended.next().isEmpty());
        assertEquals("A", name(sprints("sprint A from 2025 until 2026-11-24").current()));
    }

    @Test
    void printsEachUnderItsOwnHeading() {
        String plan = Jsoup.parse(TestPlans.write(TestPlans.of(TWO), Language.ENGLISH, DocumentFormat.HTML)).text();
        assertTrue(plan.contains("This sprint: Getting started"), plan);
        assertTrue(plan.contains("Next sprint: From project to habit"), plan);
        assertFalse(plan.contains("This sprint: From project to habit"), plan);
    }

    private static Sprints sprints(String text) {
        return new Sprints(TestPlans.of(text).view(), TestPlans.TODAY);
    }

    private static String name(Optional<Sprint> sprint) {
        return sprint.orElseThrow().getName();
    }
}
