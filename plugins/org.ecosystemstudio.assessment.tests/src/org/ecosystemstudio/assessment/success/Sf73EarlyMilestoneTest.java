/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf73EarlyMilestoneTest {

    private static final Rule RULE = new Sf73EarlyMilestone();

    private static final String PLAN = "ecosystem E { period 2026-01-15 to 2027-12 } ";

    @Test
    void reportsThatTheFirstResultIsFarAway() {
        AssessedText text = assess("""
                ecosystem Kade {
                    period 2026-01 to 2027-12
                }
                milestone Late 2026-07-02
                """);
        assertEquals(List.of("The plan starts on 2026-01-01 and has no milestone until 2026-07-01. Add a first result "
                + "to work towards, for example: milestone FirstResult \"First joint result\" 2026-07-01."),
                text.messages());
        assertEquals(List.of("Het plan begint op 2026-01-01 en heeft tot en met 2026-07-01 geen mijlpaal. Voeg een "
                + "eerste resultaat toe om naartoe te werken, bijvoorbeeld: milestone EersteResultaat "
                + "\"Eerste gezamenlijke resultaat\" 2026-07-01."),
                text.dutchMessages());
        assertEquals(List.of("2:12"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "2026-07-15, 0", "2026-07-16, 1", "2026-01-15, 0", "2026-01-14, 1", "2026-06, 0", "2026-07, 1" })
    void countsSixMonthsFromTheStart(String date, int findings) {
        assertEquals(findings, assess(PLAN + "milestone M " + date).findings().size());
        assertEquals(findings, assess(PLAN + "milestone M 2027 reached " + date).findings().size());
    }

    @ParameterizedTest
    @CsvSource({ "2026-04-15, 0", "2026-04-16, 1" })
    void countsTheMonthsThatTheEcosystemWants(String date, int findings) {
        assertEquals(findings, assess(PLAN + "rules { SF7.3 at most 3 } milestone M " + date).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "goal G { milestone M 2026-03 }", "action A { milestone M 2026-03 }",
            "theme T { milestone M 2026-03 }" })
    void acceptsAMilestoneWhereverItStands(String text) {
        assertEquals(List.of(), assess(PLAN + text).messages());
        assertEquals(List.of("milestone M"), AssessedText.evidence(RULE, PLAN + text).stream()
                .map(name -> name.replaceAll(" of .*", "")).toList());
    }

    @Test
    void countsNoMilestoneWithoutDate() {
        assertEquals(1, assess(PLAN + "milestone M").findings().size());
    }

    @Test
    void standsAtTheFirstElementWhereNoEcosystemIsDeclared() {
        AssessedText text = assess("action A { from 2026-03-02 until 2026-04-01 }");
        assertEquals(List.of("The plan starts on 2026-03-01 and has no milestone until 2026-09-01."),
                text.findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(List.of("1:8"), text.places());
        assertEquals(1, assess("actor A").findings().size());
    }

    @Test
    void saysNothingWithoutAPlan() {
        assertEquals(List.of(), assess("goal G { milestone M 2026-06-15 }").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G { milestone M 2026-06-15 }"));
    }

    @Test
    void readsAMilestoneThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, PLAN + "milestone M 2026-13-01").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
