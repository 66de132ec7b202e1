/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.ReadBack;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ProjectFileTest {

    private final Element haven = project(TestPlans.haven(), Language.DUTCH);

    @Test
    void outlinesGoalsActionsAndTasks() {
        List<String> outline = haven.select("Tasks > Task").stream().limit(9)
                .map(task -> value(task, "OutlineNumber") + " " + value(task, "Name")).toList();
        assertEquals(List.of("0 Cluster Havenkade", "1 Samen kennis ontwikkelen",
                "1.1 3D-printkompas: keuzehulp voor printtechnieken, materialen en nabewerking", "1.2 Kennissessies",
                "1.2.1 Kennissessies, 15 sep 2026", "1.2.2 Kennissessies, 20 okt 2026",
                "1.2.3 Kennissessies, 17 nov 2026", "1.2.4 Kennissessies, 15 dec 2026",
                "1.2.5 Kennissessies, 19 jan 2027"), outline);
        assertEquals("4", value(task("Tien trainees werven"), "OutlineLevel"));
        assertEquals("Zonder doel", value(parent(task("Nieuwsbrief")), "Name"));
    }

    @Test
    void numbersTasksFromTheWholeOn() {
        List<String> numbers = haven.select("Tasks > Task > UID").eachText();
        assertEquals(Stream.iterate(0, number -> number + 1).limit(numbers.size()).map(String::valueOf).toList(),
                numbers);
    }

    @Test
    void givesWorkItsDaysAsThePlanHasThem() {
        Element fair = task("Loopbaanbeurs");
        assertEquals("2026-12-01T08:00:00", value(fair, "Start"));
        assertEquals("2027-03-12T17:00:00", value(fair, "Finish"));
        assertEquals("2027-03-12T17:00:00", value(fair, "Deadline"));
        assertEquals("PT576H0M0S", value(fair, "Duration"), "72 working days: 22 in December, 20, 20 and 10");
        assertEquals("4", value(fair, "ConstraintType"), "start no earlier than");
        assertEquals("2026-12-01T08:00:00", value(fair, "ConstraintDate"));
        assertEquals("700", value(fair, "Priority"));
        assertEquals("action:Beurs", fair.select("> ExtendedAttribute > Value").text());
    }

    @Test
    void linksWorkThatWaits() {
        Element link = task("Loopbaanbeurs").selectFirst("PredecessorLink");
        assertEquals(value(task("Eén site voor het cluster"), "UID"), value(link, "PredecessorUID"));
        assertEquals("1", value(link, "Type"), "finish to start");
        assertEquals("201600", value(link, "LinkLag"), "14 elapsed days in tenths of minutes");
        assertEquals("8", value(link, "LagFormat"), "elapsed days");
    }

    @Test
    void writesLagsInTheirUnits() {
        assertEquals(List.of("9600 7", "2400 5", "432000 8", "-4800 7"), lags("2 days", "4 h", "1 month", "-1 day"));
    }

    @Test
    void leavesOutLinksThatProjectCannotHold() {
        Element file = project(TestPlans.of("""
                action Build { task First { } task Second { after First, Build } }
                action Test { after Build.Second }"""), Language.ENGLISH);
        assertEquals(List.of("First"), file.select("Task:has(> Name:containsOwn(Second)) PredecessorUID").stream()
                .map(number -> value(file.select("Task").get(Integer.parseInt(number.text())), "Name")).toList());
        assertEquals(1, file.select("Task:has(> Name:containsOwn(Test)) PredecessorLink").size());
    }

    @Test
    void givesTheHoursOfThePlanToTheirOwners() {
        assertEquals(0, new BigDecimal("1330").compareTo(TestPlans.haven().load().hoursPlanned()));
        assertEquals("PT1330H0M0S", value(haven.selectFirst("Tasks > Task"), "Work"));
        assertEquals(1330, haven.select("Assignment > Work").stream().mapToDouble(work -> hours(work.text())).sum(),
                0.1);
        assertEquals(List.of("Alfa Apparaten", "Beta Bewerking", "Delta Gereedschap°", "Gamma Opleidingen",
                "Gemeente Kuststad", "Programmabureau"), haven.select("Resource > Name").eachText());
        Element recruiting = assignment("Tien trainees werven");
        assertEquals("PT120H0M0S", value(recruiting, "Work"));
        assertEquals("40", value(recruiting, "PercentWorkComplete"));
        assertEquals("PT48H0M0S", value(recruiting, "ActualWork"));
        assertEquals("PT72H0M0S", value(recruiting, "RemainingWork"));
        assertEquals("Gamma Opleidingen", haven.select("Resource").stream()
                .filter(actor -> value(actor, "UID").equals(value(recruiting, "ResourceUID")))
                .map(actor -> value(actor, "Name")).findFirst().orElseThrow());
    }

    @Test
    void sumsUpToThePlannedCost() {
        assertEquals("21200000", value(haven.selectFirst("Tasks > Task"), "Cost"), "212,000 euro in hundredths");
        assertEquals("4200000", value(task("Gedeeld traineeship"), "FixedCost"));
        assertEquals("3600000", value(task("Programmabureau"), "FixedCost"));
        assertEquals(21_200_000, haven.select("Task > FixedCost").eachText().stream().mapToLong(Long::parseLong).sum());
        assertEquals("EUR", value(haven, "CurrencyCode"));
    }

    @Test
    void countsTheBudgetOfATaskOnce() {
        Element file = project(TestPlans.of("""
                action Build { budget 1000 EUR task First { budget 300 EUR } }"""), Language.ENGLISH);
        assertEquals(List.of("0", "0", "70000", "30000"), file.select("Task > FixedCost").eachText());
        assertEquals(List.of("100000", "100000", "100000", "30000"), file.select("Task > Cost").eachText());
    }

    @Test
    void tellsHowFarWorkIs() {
        assertEquals("25", value(task("Loopbaanbeurs"), "PercentComplete"));
        assertEquals("PT144H0M0S", value(task("Loopbaanbeurs"), "ActualDuration"));
        assertEquals("PT432H0M0S", value(task("Loopbaanbeurs"), "RemainingDuration"));
        assertEquals("2026-10-30T17:00:00", value(task("Eén site voor het cluster"), "ActualFinish"));
        assertEquals("100", value(task("Eerste tien aangenomen"), "PercentComplete"));
    }

    @Test
    void takesTheFirstTimesOfWhatRecursForDone() {
        assertEquals("33", value(task("Kennissessies"), "PercentComplete"), "3 of 9");
        assertEquals(List.of("100", "100", "100", "33"), haven.select("Task").stream()
                .filter(task -> value(task, "Name").startsWith("Kennissessies, ")).limit(4)
                .map(task -> value(task, "PercentComplete")).toList(), "33.3 % of ten times");
    }

    @Test
    void marksMilestones() {
        Element half = task("Helft aangenomen");
        assertEquals("1", value(half, "Milestone"));
        assertEquals("2027-02-26T17:00:00", value(half, "Start"));
        assertEquals("PT0H0M0S", value(half, "Duration"));
        assertEquals("Technici aantrekken en houden", value(parent(half), "Name"));
        Element goal = project(TestPlans.of("goal Slim { by 2027-06-30 }"), Language.ENGLISH).select("Task").get(1);
        assertEquals("1 2027-06-30T17:00:00", value(goal, "Milestone") + " " + value(goal, "Finish"),
                "a goal that nothing serves");
    }

    @Test
    void putsMilestonesBesideAnActionWithoutTasksAndBelowOneWithTasks() {
        Element file = project(TestPlans.of("""
                ecosystem E
                action Fair { from 2027-01-04 until 2027-01-29 milestone Hall 2027-01-08 }
                action Lab { task Build { from 2027-01-04 until 2027-01-29 } milestone Open 2027-01-08 }"""),
                Language.ENGLISH);
        assertEquals(List.of("0 E", "1 Without a goal", "1.1 Fair", "1.2 Hall", "1.3 Lab", "1.3.1 Build", "1.3.2 Open"),
                file.select("Task").stream().map(task -> value(task, "OutlineNumber") + " " + value(task, "Name"))
                        .toList());
    }

    @Test
    void marksDaysThatThePlanDoesNotKnow() {
        Element housing = task("Woningen voor nieuwkomers");
        assertEquals("1", value(housing, "Estimated"));
        assertEquals("39", value(housing, "DurationFormat"), "days with a question mark");
    }

    @Test
    void closesTheHolidaysOfThePlan() {
        List<String> days = haven.select("Exception").stream().map(day -> day.select("FromDate").text().substring(0, 10)
                + " " + value(day, "Name")).toList();
        assertEquals(List.of("2026-12-25 Feestdag", "2027-01-01 Feestdag", "2027-03-29 Feestdag",
                "2027-04-27 Feestdag", "2027-05-06 Feestdag", "2027-05-17 Feestdag"), days);
        assertEquals(List.of("2 1", "3 1", "4 1", "5 1", "6 1", "7 0", "1 0"), haven.select("WeekDay").stream()
                .map(day -> value(day, "DayType") + " " + value(day, "DayWorking")).toList());
    }

    @Test
    void closesTheDaysOfTheModel() {
        Element file = project(TestPlans.of("""
                ecosystem E { period 2027-07 to 2027-08 }
                closed days 2027-07-19 to 2027-07-30 action Build"""), Language.ENGLISH);
        assertEquals("2027-07-19T00:00:00 2027-07-30T23:59:00 Closed", file.select("Exception FromDate").text() + " "
                + file.select("Exception ToDate").text() + " " + file.select("Exception > Name").text());
    }

    @Test
    void isSmallForASmallModel() {
        Element file = project(TestPlans.of("actor Alfa"), Language.ENGLISH);
        assertEquals(1, file.select("Task").size());
        assertTrue(file.select("Resource, Assignment").isEmpty());
        assertEquals("Ecosystem without a name", value(file, "Name"));
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(ReadBack.text(TestPlans.haven(), Language.DUTCH, DocumentFormat.MSPDI),
                ReadBack.text(TestPlans.haven(), Language.DUTCH, DocumentFormat.MSPDI));
        assertFalse(ReadBack.text(TestPlans.haven(), Language.DUTCH, DocumentFormat.MSPDI).contains("\r"));
    }

    private static List<String> lags(String... lags) {
        StringBuilder model = new StringBuilder("action First\n");
        for (int index = 0; index < lags.length; index++) {
            model.append("action A%d { after First by %s }\n".formatted(index, lags[index]));
        }
        return project(TestPlans.of(model.toString()), Language.ENGLISH).select("PredecessorLink").stream()
                .map(link -> value(link, "LinkLag") + " " + value(link, "LagFormat")).toList();
    }

    private static double hours(String duration) {
        String[] parts = duration.substring(2).split("[HMS]");
        return Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) / 60.0 + Integer.parseInt(parts[2]) / 3600.0;
    }

    private Element task(String name) {
        return haven.select("Task").stream().filter(task -> value(task, "Name").equals(name)).findFirst()
                .orElseThrow();
    }

    private Element parent(Element task) {
        String outline = value(task, "OutlineNumber");
        String above = outline.substring(0, outline.lastIndexOf('.'));
        return haven.select("Task").stream().filter(other -> value(other, "OutlineNumber").equals(above)).findFirst()
                .orElseThrow();
    }

    private Element assignment(String task) {
        String number = value(task(task), "UID");
        return haven.select("Assignment").stream().filter(found -> value(found, "TaskUID").equals(number)).findFirst()
                .orElseThrow();
    }

    private static String value(Element element, String name) {
        return element.select("> " + name).text();
    }

    private static Element project(Plan plan, Language language) {
        return Jsoup.parse(ReadBack.text(plan, language, DocumentFormat.MSPDI), Parser.xmlParser())
                .selectFirst("Project");
    }
}
