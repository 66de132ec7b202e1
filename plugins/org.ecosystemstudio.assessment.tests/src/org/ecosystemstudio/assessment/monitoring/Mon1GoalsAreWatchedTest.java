/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Mon1GoalsAreWatchedTest {

    private static final String THRESHOLD = "when below 20 people catch up ";

    @Test
    void proposesNoCatchingUpWhereItGoesBetter() {
        assertEquals(List.of("Nothing says what follows \"when above 6\" for KPI K. Doing better counts too. "
                + "Write \"adjust\" or \"replace\" after it, and what that is, such as: when above 6 "
                + "adjust \"Set a bolder "
                + "target\"."), AssessedText
                        .by(new Mon1GoalsAreWatched(), "actor A goal G { kpi K { "
                                + "indicator \"Hires\" from 0 to 5 watched by A every month when above 6 } }")
                        .messages());
    }

    @Test
    void reportsAGoalThatNothingWatches() {
        AssessedText text = assess("ecosystem Noord\ngoal Talent");
        assertEquals(List.of("Goal Talent has neither a KPI nor a reflection moment. Write in its braces, "
                + "such as: reflection \"Are we on course?\" watched by Office every quarter. With "
                + "figures: kpi Progress { watched by Office every quarter when below 10 catch up \"Extra "
                + "action\" }."), text.messages());
        assertEquals(List.of("Doel Talent heeft geen KPI en geen reflectiemoment. Schrijf tussen de accolades, "
                + "bijvoorbeeld: reflection \"Liggen we op koers?\" watched by Office every quarter. Met cijfers: kpi "
                + "Voortgang { watched by Office every quarter when below 10 catch up \"Extra actie\" }."),
                text.dutchMessages());
        assertEquals(List.of("2:6"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({
            "actor Alpha group Team group Lead { leading }, Lead", "actor Alpha group Team group Board, Board",
            "actor Alpha actor Friend { involvement friend }, Alpha", "actor Friend { involvement friend }, Office" })
    void showsWhoCouldWatch(String parties, String name) {
        assertTrue(
                assess(parties + " goal G").messages().getFirst().contains("watched by " + name + " every quarter."));
    }

    @Test
    void asksEveryGoalAndSubgoalThatIsNotDropped() {
        assertEquals(3, assess("goal A { subgoal B } goal C { status reached } goal D { status dropped }").findings()
                .size());
        assertEquals(0, assess("goal A { status dropped kpi K { when below 10 } }").findings().size());
    }

    @Test
    void reportsAKpiThatNobodyWatches() {
        AssessedText text = assess("group Office\ngoal G {\n    kpi K { every quarter " + THRESHOLD + "}\n}");
        assertEquals(List.of("Nobody is named who watches KPI K. Add to it who does: watched by Office."),
                text.messages());
        assertEquals(List.of("Er staat niet wie KPI K volgt. Voeg toe wie dat doet: watched by Office."),
                text.dutchMessages());
        assertEquals(List.of("3:9"), text.places());
        assertEquals(Literals.KPI__WATCHER, text.findings().getFirst().feature());
    }

    @Test
    void reportsAKpiWithoutRhythm() {
        AssessedText text = assess("group Office\ngoal G {\n    kpi K { watched by Office " + THRESHOLD + "}\n}");
        assertEquals(List.of("Nothing says how often KPI K is watched. Add to it how often, such as: every quarter."),
                text.messages());
        assertEquals(
                List.of("Er staat niet hoe vaak KPI K wordt gevolgd. Voeg toe hoe vaak, bijvoorbeeld: every quarter."),
                text.dutchMessages());
        assertEquals(Literals.KPI__RHYTHM, text.findings().getFirst().feature());
    }

    @Test
    void reportsAKpiWithNeither() {
        AssessedText text = assess("group Office\ngoal G {\n    kpi K { " + THRESHOLD + "}\n}");
        assertEquals(
                List.of("Nothing says who watches KPI K, and how often. Add to it: watched by Office every quarter."),
                text.messages());
        assertEquals(List.of("Er staat niet wie KPI K volgt en hoe vaak. Voeg toe: watched by Office every quarter."),
                text.dutchMessages());
    }

    @Test
    void asksTheSameOfReflections() {
        AssessedText text = assess("""
                group Office
                goal A { reflection "Why?" }
                goal B { reflection "Why?" every quarter }
                goal C { reflection Review watched by Office on 2026-09-01 }
                """);
        assertEquals(List.of(
                "Nothing says who watches reflection moment \"Why?\", and how often. Add to it: watched by "
                        + "Office every quarter.",
                "Nobody is named who watches reflection moment \"Why?\". Add to it who does: watched by Office.",
                "Nothing says how often reflection moment Review is watched. Add to it how often, such as: every "
                        + "quarter."),
                text.messages());
        assertEquals(3, text.places().size());
        assertEquals(List.of(Literals.REFLECTION_MOMENT__WATCHER, Literals.REFLECTION_MOMENT__WATCHER,
                Literals.REFLECTION_MOMENT__RHYTHM), text.findings().stream().map(Finding::feature).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "goal G { kpi K { watched by Office every quarter %s} }",
            "goal G { kpi K { watched by Office every quarter %s} kpi L { %1$s} reflection \"Why?\" }",
            "goal G { kpi K { %s} reflection \"Why?\" watched by Office every 6 months }",
            "goal G { reflection \"Why?\" watched by Office every 6 months }",
            "goal G { kpi K { %s} } watch goals by Office every month",
            "goal G { kpi K { every month %s} } watch goals by Office",
            "goal G { kpi K { watched by Office %s} } watch goals every month",
            "goal G { reflection \"Why?\" } watch goals by Office every month" })
    void acceptsAGoalThatIsWatched(String text) {
        assertEquals(List.of(), assess("group Office " + text.formatted(THRESHOLD)).messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "goal G { kpi K { %s} kpi L { %1$s} reflection \"Why?\" }",
            "goal G { kpi K { %s} kpi L { %1$s} kpi M { %1$s} } watch ecosystem by Office every month" })
    void reportsEachWhenNoneIsWatched(String text) {
        assertEquals(3, assess("group Office " + text.formatted(THRESHOLD)).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "goal G { kpi K { every month %s} } watch goals every month",
            "goal G { kpi K { watched by Office %s} } watch goals by Office" })
    void takesFromTheWatchOfAllGoalsOnlyWhatItSays(String text) {
        assertEquals(1, assess("group Office " + text.formatted(THRESHOLD)).findings().size());
    }

    @Test
    void reportsAKpiWithoutThreshold() {
        AssessedText text = assess("""
                group Office
                goal G {
                    indicator "hired" from 12 to 40 people
                    kpi K { watched by Office every quarter }
                }
                """);
        assertEquals(
                List.of("Nothing says at which value of KPI K something must be done. Write in its braces the value "
                        + "and what follows, such as: when below 40 people catch up \"Extra action\"."),
                text.messages());
        assertEquals(List
                .of("Er staat niet bij welke waarde van KPI K er iets moet gebeuren. Schrijf tussen de accolades de "
                        + "waarde en wat er dan volgt, bijvoorbeeld: when below 40 people catch up \"Extra actie\"."),
                text.dutchMessages());
        assertEquals(List.of("4:9"), text.places());
    }

    @ParameterizedTest
    @CsvSource({
            "from 40 to 12 weeks, when above 12 weeks", "to 12.5 %, when below 12.5 %",
            "from 12 to 12, when below 12", "to 4 \"kg per m2\", when below 4", "from 3, when below 10" })
    void showsAThresholdThatFitsTheTarget(String values, String words) {
        AssessedText text = assess("group Office goal G { kpi K { indicator \"i\" " + values
                + " watched by Office every quarter } }");
        assertTrue(text.messages().getFirst().endsWith("such as: " + words + " catch up \"Extra action\"."),
                text.messages().getFirst());
    }

    @Test
    void reportsAThresholdWithoutResponse() {
        AssessedText text = assess("""
                group Office
                goal G {
                    kpi K {
                        watched by Office every quarter
                        when below 20 people
                        when above 45.5 adjust
                    }
                }
                """);
        assertEquals(
                List.of("Nothing says what follows \"when below 20 people\" for KPI K. Write \"catch up\", "
                        + "\"adjust\", \"stop\" or \"replace\" after it, and what that is, such as: when "
                        + "below 20 people catch up \"Extra action\"."),
                text.messages());
        assertEquals(
                List.of("Er staat niet wat er volgt op \"when below 20 people\" bij KPI K. Schrijf er "
                        + "\"catch up\", \"adjust\", \"stop\" of \"replace\" achter en wat dat inhoudt, "
                        + "bijvoorbeeld: when below 20 people catch up \"Extra actie\"."),
                text.dutchMessages());
        assertEquals(List.of("5:9"), text.places());
    }

    @Test
    void holdsByGoalsThatAreWatched() {
        assertEquals(List.of("goal A"),
                TriedRule.evidence(new Mon1GoalsAreWatched(), "group Office goal A { reflection "
                        + "\"Why?\" watched by Office every year } goal B goal C { status dropped } goal D { kpi K }"));
        assertFalse(TriedRule.on(new Mon1GoalsAreWatched(), "actor Alpha goal G { status dropped }").applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of(), TriedRule.on(new Mon1GoalsAreWatched(),
                "goal G { kpi K { watched by Nobody every month when below } }").findings());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Mon1GoalsAreWatched(), text);
    }
}
