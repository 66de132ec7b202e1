/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String ACTORS = "actor Alfa actor Beta\n";

    @Test
    void findsNothingBetweenAModelAndItself() {
        WrittenPlan plan = WrittenPlan.of(ACTORS + "goal Talent { owner Alfa } action Fair for Talent by Beta");
        assertTrue(Changes.between(plan.plan(), plan.plan()).isEmpty());
    }

    @Test
    void doesNotCareWhereInTheTextAnElementStands() {
        assertEquals(List.of(), changes("ecosystem North { goal Talent { owner Alfa } } " + ACTORS,
                ACTORS + "goal Talent { owner Alfa } ecosystem North"));
    }

    @Test
    void tellsWhatWasAddedAndRemovedBySubject() {
        assertEquals(List.of("GOAL ADDED Data", "ACTION REMOVED Fair", "ACTOR ADDED Gamma"),
                changes(ACTORS + "goal Talent action Fair for Talent by Beta",
                        ACTORS + "goal Talent goal Data actor Gamma"));
    }

    @Test
    void leavesOutWhatComesAndGoesWithItsWhole() {
        assertEquals(List.of("ACTION ADDED Fair"), changes(ACTORS, ACTORS + """
                action Fair by Beta {
                    milestone "Opening" 2026-09-01
                    borne by Alfa 100 EUR
                    task Hall by Alfa
                }
                """));
    }

    @Test
    void countsTheWorkingDaysByWhichAStatedDayMoved() {
        Changes changes = between(ACTORS + "action Fair by Beta { from 2026-09-01 until 2026-09-30 }",
                ACTORS + "action Fair by Beta { from 2026-09-01 until 2026-10-09 }");
        Difference.Moved moved = only(changes, Difference.Moved.class);
        assertEquals(Difference.DateKind.END, moved.kind());
        assertEquals(new Difference.Day(LocalDate.of(2026, 9, 30), true), moved.before());
        assertEquals(new Difference.Day(LocalDate.of(2026, 10, 9), true), moved.after());
        assertEquals(7, moved.workingDays());
        assertFalse(moved.isDerived());
    }

    @Test
    void countsBackwardsWhatIsEarlierNow() {
        Difference.Moved moved = only(between("goal Talent { by 2027-06-30 }", "goal Talent { by 2027-06-25 }"),
                Difference.Moved.class);
        assertEquals(Difference.DateKind.DEADLINE, moved.kind());
        assertEquals(-3, moved.workingDays());
    }

    /** The hall takes a week from the day after the contract: Monday 5 October, then Monday 12 October, to Friday. */
    @Test
    void tellsDaysThatMovedBecauseOthersDid() {
        String text = ACTORS + """
                action Contract by Alfa { from 2026-09-01 until %s }
                action Hall by Beta { after Contract takes 1 week }
                """;
        Changes changes = between(text.formatted("2026-10-02"), text.formatted("2026-10-09"));
        List<Difference.Moved> hall = changes.of(Subject.ACTION).stream()
                .filter(change -> ((NamedElement) change.element()).getName().equals("Hall"))
                .flatMap(change -> change.differences(Difference.Moved.class)).toList();
        assertEquals(List.of(Difference.DateKind.START, Difference.DateKind.END),
                hall.stream().map(Difference.Moved::kind).toList());
        assertTrue(hall.stream().allMatch(Difference.Moved::isDerived));
        assertEquals(List.of(5, 5), hall.stream().map(Difference.Moved::workingDays).toList());
        assertEquals(LocalDate.of(2026, 10, 12), hall.getFirst().after().date());
    }

    @Test
    void tellsADeadlineApartFromAnEndThatCannotMeetIt() {
        String text = ACTORS + """
                action Contract by Alfa { from 2026-09-01 until 2026-10-02 }
                action Hall by Beta { after Contract takes 2 weeks until %s }
                """;
        Difference.Moved moved = only(between(text.formatted("2026-10-06"), text.formatted("2026-10-07")),
                Difference.Moved.class);
        assertEquals(Difference.DateKind.DEADLINE, moved.kind());
        assertEquals(1, moved.workingDays());
    }

    @Test
    void knowsNoWorkingDaysWhereThereWasNoDay() {
        Difference.Moved moved = only(between("goal Talent", "goal Talent { by 2027-06 }"), Difference.Moved.class);
        assertEquals(null, moved.before());
        assertEquals(null, moved.workingDays());
        assertEquals(LocalDate.of(2027, 6, 30), moved.after().date());
        assertFalse(moved.isDerived());
    }

    @Test
    void tellsWhoAnswersForSomethingNow() {
        Changes changes = between(ACTORS + "goal Talent { owner Alfa } action Fair for Talent by Alfa",
                ACTORS + "goal Talent { owner Beta } action Fair for Talent");
        List<String> handed = changes.elements().stream()
                .flatMap(change -> change.differences(Difference.HandedOver.class))
                .map(handover -> handover.responsibility().getName() + ": " + name(handover.before()) + " > "
                        + name(handover.after()))
                .toList();
        assertEquals(List.of("owner: Alfa > Beta", "owner: Alfa > nobody"), handed);
    }

    @Test
    void calculatesChangesOfAmountsExactly() {
        Difference.Rebudgeted amount = only(between(ACTORS + "action Fair by Beta { budget 18_000.50 EUR }",
                ACTORS + "action Fair by Beta { budget 17_999.75 EUR }"), Difference.Rebudgeted.class);
        assertEquals("-0.75 EUR", amount.difference().orElseThrow().toString());
        assertEquals("-100 EUR", only(between(ACTORS + "action Fair by Beta { budget 100 EUR }",
                ACTORS + "action Fair by Beta"), Difference.Rebudgeted.class).difference().orElseThrow().toString());
    }

    @Test
    void addsUpNoAmountsOfTwoCurrencies() {
        assertTrue(only(between(ACTORS + "action Fair by Beta { budget 100 EUR }",
                ACTORS + "action Fair by Beta { budget 100 USD }"), Difference.Rebudgeted.class).difference()
                .isEmpty());
    }

    @Test
    void tellsMoneyThatNamelessElementsBring() {
        assertEquals(List.of("CASH CHANGED Rebudgeted", "COST_SHARE CHANGED Rebudgeted"),
                kinds(between(ACTORS + "action Fair by Beta { borne by Alfa 100 EUR } finance { cash Beta 800 EUR }",
                        ACTORS + "action Fair by Beta { borne by Alfa 250 EUR } finance { cash Beta 900 EUR }")));
    }

    @Test
    void tellsChangesOfStatus() {
        assertEquals(List.of("GOAL CHANGED StatusChanged", "ACTION CHANGED StatusChanged",
                "ACTOR CHANGED StatusChanged", "SUBSIDY CHANGED StatusChanged"),
                kinds(between("""
                        actor Alfa { involvement candidate }
                        goal Talent { status open }
                        action Fair { status going }
                        finance { subsidy Fund 100 EUR { status requested } }
                        """, """
                        actor Alfa { involvement participant }
                        goal Talent { status reached }
                        action Fair { status done }
                        finance { subsidy Fund 100 EUR { status granted } }
                        """)));
    }

    @Test
    void tellsHowFarWorkIsOnTheDayOfEachVersion() {
        Changes changes = Changes.between(
                WrittenPlan.on("2026-03-31", "action Fair { progress 20 % on 2026-03-01 }").plan(),
                WrittenPlan.on("2026-06-30",
                        "action Fair { progress 20 % on 2026-03-01 progress 45 % on 2026-06-15 }").plan());
        Difference.Progressed progress = only(changes, Difference.Progressed.class);
        assertEquals("20.0 > 45.0", progress.before() + " > " + progress.after());
    }

    @Test
    void putsWorkThatOnlyWentOnLastWhereThereIsLittleRoom() {
        Changes changes = between("action Fair { progress 20 % } action Hall { progress 20 % until 2026-10-01 }",
                "action Fair { progress 40 % } action Hall { progress 40 % until 2026-10-02 } action Visit");
        assertEquals(List.of("Fair", "Hall", "Visit"), names(changes.elements()));
        assertEquals(List.of("Hall", "Visit", "Fair"), names(changes.first(9)));
        assertEquals(List.of("Hall"), names(changes.first(1)));
    }

    @Test
    void tellsRisksThatWeighMore() {
        Difference.Restated restated = only(between("actor Alfa { risk Leave { probability low } }",
                "actor Alfa { risk Leave { probability high } }"), Difference.Restated.class);
        assertEquals("probability", restated.feature().getName());
    }

    @Test
    void tellsNewAndCorrectedMeasurements() {
        String text = """
                goal Talent {
                    indicator "engineers" from 0 to 40 people
                    kpi Hired { %s }
                }
                """;
        assertEquals(List.of("MEASUREMENT CHANGED Restated", "MEASUREMENT ADDED"),
                kinds(between(text.formatted("measured 2026-03-31 12"),
                        text.formatted("measured 2026-03-31 13 measured 2026-06-10 20"))));
    }

    @Test
    void tellsDecisionsWithADateThatHadNone() {
        assertEquals(List.of("DECISION CHANGED Moved"), kinds(between("decision Stand \"Shared stand\"",
                "decision Stand \"Shared stand\" 2026-06-01")));
    }

    @Test
    void knowsAnElementWithAnotherNameByItsTitle() {
        Changes changes = between(ACTORS + "action Fair \"Career fair\" by Beta { task Hall by Alfa }",
                ACTORS + "action JobFair \"Career fair\" by Beta { task Hall by Alfa }");
        assertEquals(List.of("ACTION CHANGED Renamed"), kinds(changes));
        Difference.Renamed renamed = only(changes, Difference.Renamed.class);
        assertEquals("Fair", renamed.before());
        assertEquals("JobFair", renamed.after());
    }

    @Test
    void knowsASubgoalThatStandsInAnotherGoalByItsTitle() {
        Difference.Renamed renamed = only(between("goal Talent { subgoal Homes \"Homes\" } goal Strength",
                "goal Talent goal Strength { subgoal Homes \"Homes\" }"), Difference.Renamed.class);
        assertEquals("Talent.Homes", renamed.before());
        assertEquals("Strength.Homes", renamed.after());
    }

    @Test
    void doesNotGuessWhereATitleIsNotAlone() {
        assertEquals(List.of("ACTION ADDED C", "ACTION ADDED D", "ACTION REMOVED A", "ACTION REMOVED B"),
                changes("action A \"Fair\" action B \"Fair\"", "action C \"Fair\" action D \"Fair\""));
    }

    @Test
    void doesNotTakeANewNameOfAnActorForAHandover() {
        assertEquals(List.of("ACTOR CHANGED Renamed"),
                kinds(between("actor Alfa \"Alfa Pumps\" goal Talent { owner Alfa }",
                        "actor AlfaPumps \"Alfa Pumps\" goal Talent { owner AlfaPumps }")));
    }

    @Test
    void tellsTheEffectOnEndAndMoney() {
        Effect effect = between(ACTORS + """
                action Fair by Beta { from 2026-09-01 until 2026-09-30 budget 1_000 EUR }
                finance { cash Alfa 1_000 EUR }
                """, ACTORS + """
                action Fair by Beta { from 2026-09-01 until 2026-10-09 budget 1_500 EUR }
                action Talks by Beta { every month until 2027-12 }
                finance { cash Alfa 1_100 EUR }
                """).effect();
        assertEquals(LocalDate.of(2026, 9, 30), effect.endBefore());
        assertEquals(LocalDate.of(2026, 10, 9), effect.endAfter());
        assertEquals(7, effect.workingDays());
        Effect.BudgetEffect budget = effect.budgets().getFirst();
        assertEquals(Money.euro(500), budget.moreCost());
        assertEquals(Money.euro(0), budget.shortfallBefore());
        assertEquals(Money.euro(400), budget.shortfallAfter());
    }

    @Test
    void tellsTheEffectOnAModelWithoutDatesAndMoney() {
        assertEquals(new Effect(null, null, null, List.of()), between("actor Alfa", "actor Beta").effect());
    }

    @Test
    void findsWhatAnElementIsNow() {
        WrittenPlan before = WrittenPlan.of("action Fair action Stand");
        WrittenPlan after = WrittenPlan.of("action Fair { status done }");
        Changes changes = Changes.between(before.plan(), after.plan());
        assertSame(after.action("Fair"), changes.now(before.action("Fair")).orElseThrow());
        assertTrue(changes.now(before.action("Stand")).isEmpty());
    }

    @Test
    void survivesNamesThatStandTwice() {
        WrittenPlan twice = WrittenPlan.despiteProblems("action Fair { status going } action Fair");
        WrittenPlan once = WrittenPlan.of("action Fair { status going }");
        assertEquals(1, Changes.between(twice.plan(), once.plan()).of(Subject.ACTION).size());
    }

    @Test
    void comparesManyElementsFast() {
        String many = IntStream.range(0, 3_000)
                .mapToObj(i -> "action A" + i + " \"Same title\" { task T \"Same task\" { budget %d EUR } }")
                .collect(Collectors.joining("\n"));
        WrittenPlan before = WrittenPlan.of(many.replace("%d", "100"));
        WrittenPlan after = WrittenPlan.of(many.replace("%d", "200").replace("action A1", "action B1"));
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertFalse(Changes.between(before.plan(), after.plan()).isEmpty()));
    }

    private static Changes between(String before, String after) {
        return Changes.between(WrittenPlan.of(before).plan(), WrittenPlan.of(after).plan());
    }

    private static List<String> changes(String before, String after) {
        return between(before, after).elements().stream().map(change -> change.subject() + " " + change.kind() + " "
                + ((NamedElement) change.element()).getName()).toList();
    }

    private static List<String> kinds(Changes changes) {
        return changes.elements().stream().map(change -> change.subject() + " " + change.kind()
                + change.differences().stream().map(difference -> " " + difference.getClass().getSimpleName())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static <T extends Difference> T only(Changes changes, Class<T> kind) {
        List<T> found = changes.elements().stream().flatMap(change -> change.differences(kind)).toList();
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static List<String> names(List<ElementChange> changes) {
        return changes.stream().map(change -> ((NamedElement) change.element()).getName()).toList();
    }

    private static String name(NamedElement element) {
        return element == null ? "nobody" : element.getName();
    }
}
