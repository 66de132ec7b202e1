/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GanttDrawingTest {

    private static final int FEET_OF_A_PAGE = 1000;

    @Test
    void drawsProgressLatenessTheCriticalPathMeetingsMilestonesAndDependencies() {
        Element chart = Jsoup.parse(TestPlans.write(TestPlans.haven(), Language.DUTCH, DocumentFormat.HTML))
                .selectFirst("svg[role=img]");
        for (String shape : List.of("rect.done", "rect.rest", "rect.late", "rect.critical", "path.tick", "path.mark",
                "path.reached", "path.arrow", "path.today")) {
            assertFalse(chart.select(shape).isEmpty(), shape);
        }
        String late = chart.select("g > title:containsOwn(3D-printkompas)").text();
        assertTrue(late.contains("5 okt – 13 nov 2026, Beta Bewerking, 33%, te laat, kritiek"), late);
        assertTrue(chart.select("text.owner").eachText().contains("! Beta Bewerking"));
    }

    /** A year of 365 days on 462 units: 1 September is day 243 of it, so 307.6 units from the left at 206. */
    @Test
    void putsDaysWhereTheyBelong() {
        Element bar = Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem E { period 2027 to 2027 } "
                + "action One { from 2027-09-01 until 2027-12-31 }"), Language.ENGLISH, DocumentFormat.HTML))
                .selectFirst("svg[role=img] rect.rest");
        assertEquals("513.6", bar.attr("x"));
        assertEquals("154.4", bar.attr("width"));
    }

    @Test
    void splitsALargePlanIntoChartsThatFitOnAPage() {
        String model = "ecosystem E { period 2026-09 to 2028-08 } goal A goal B "
                + IntStream.range(0, 300).mapToObj(number -> "action A" + number + " \"Action " + number + "\" for "
                        + (number % 3 == 0 ? "A" : "B") + " { from 2026-" + (10 + number % 3) + "-01 takes 4 weeks }")
                        .collect(Collectors.joining(" "));
        Document document = Jsoup.parse(TestPlans.write(TestPlans.of(model), Language.ENGLISH, DocumentFormat.HTML));
        List<Element> charts = document.select("svg[role=img]");
        assertEquals(1 + 4 + 8, charts.size());
        for (Element chart : charts) {
            double height = Double.parseDouble(chart.attr("viewBox").split(" ")[3]);
            assertTrue(height < FEET_OF_A_PAGE, chart.attr("viewBox"));
        }
        assertEquals(300, charts.stream().skip(1).mapToInt(chart -> chart.select("text.label").size()).sum());
    }

    @Test
    void drawsPlansOfAnyLength() {
        for (String period : List.of("2027-01 to 2027-01", "2027 to 2031", "2020 to 2080", "1900 to 2199")) {
            Document document = Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem E { period " + period
                    + " } action One { from 2027-01-05 until 2027-01-20 }"), Language.ENGLISH, DocumentFormat.HTML));
            Element chart = document.selectFirst("svg[role=img]");
            assertFalse(chart.select("text.axis").isEmpty(), period);
            assertTrue(chart.select("text").size() < 80, period);
        }
    }

    /** A year of 365 days on 462 units: 24 November is day 328 of 2026 and ends 416.4 units right of 206. */
    @Test
    void hatchesLateWorkUntilToday() {
        Element chart = chart("action One { from 2026-01-01 until 2026-06-30 status going }");
        Element late = chart.selectFirst("rect.late");
        assertEquals("206", late.attr("x"));
        assertEquals("415.2", late.attr("width"));
        assertEquals("229.1", chart.selectFirst("rect.rest").attr("width"));
        assertTrue(chart.selectFirst("desc").text().endsWith("Late: One."), chart.selectFirst("desc").text());
    }

    @Test
    void drawsStoppedWorkAsStopped() {
        Element chart = chart("action One { from 2026-01-01 until 2026-12-30 status stopped }");
        assertFalse(chart.select("rect.stopped").isEmpty());
        assertTrue(chart.select("rect.rest").isEmpty());
        assertEquals("✕", chart.select("text.owner").text());
        assertTrue(chart.select("text.axis").eachText().contains("stopped"));
        assertTrue(chart.selectFirst("desc").text().contains("Stopped: One."));
    }

    @Test
    void namesCriticalWorkInTheTextAlternative() {
        Element chart = chart("action One { from 2026-12-01 takes 2 weeks } action Two { after One takes 1 week }");
        assertTrue(chart.selectFirst("desc").text().contains("On the critical path: One; Two."),
                chart.selectFirst("desc").text());
    }

    @Test
    void namesWorkOfAnotherChartWhereTheBarBegins() {
        String many = IntStream.range(0, 30).mapToObj(number -> "action A" + number
                + " for A { from 2026-03-01 until 2026-04-01 }").collect(Collectors.joining(" "));
        Document document = Jsoup.parse(TestPlans.write(
                TestPlans.of("ecosystem E { period 2026 to 2026 } goal A goal B "
                        + many + " action Last \"After the fair\" for B { after A3 from 2026-09-01 until 2026-12-01 }"),
                Language.ENGLISH, DocumentFormat.HTML));
        Element chart = document.selectFirst("svg:has(title:containsOwn(After the fair, 1 Sep))");
        assertEquals("A3", chart.select("text.before").text());
        assertFalse(chart.select("path.arrow-head").isEmpty());
        assertTrue(chart.select("g > title").text().contains("waits for A3"), chart.select("g > title").text());
    }

    @Test
    void writesALongOwnerInTwoLinesOrLeftOfTheBarRatherThanCutIt() {
        assertEquals(List.of("Universiteit", "Zuiderstad"), chart("actor U \"Universiteit Zuiderstad\" "
                + "action One by U { from 2026-11-01 until 2026-12-31 }").select("text.owner").eachText());
        Element left = chart("actor O \"Ontwikkelingsmaatschappij Noordhoek\" "
                + "action One by O { from 2026-11-01 until 2026-12-31 }").selectFirst("text.owner");
        assertEquals("Ontwikkelingsmaatschappij Noordhoek", left.text());
        assertEquals("end", left.attr("text-anchor"));
    }

    @Test
    void breaksLongNamesIntoTwoLines() {
        Element chart = chart("action One \"A name that is far too long for a single line of the chart\" "
                + "{ from 2026-03-01 until 2026-04-01 }");
        assertEquals(List.of("A name that is far too long for a", "single line of the chart"),
                chart.select("text.label tspan").eachText());
    }

    private static Element chart(String elements) {
        return Jsoup.parse(TestPlans.write(TestPlans.of("ecosystem E { period 2026 to 2026 } " + elements),
                Language.ENGLISH, DocumentFormat.HTML)).selectFirst("svg[role=img]");
    }

    @Test
    void shortensLongNames() {
        assertEquals("", TextWidth.fitted("word", 10, 3));
        assertTrue(TextWidth.fitted("a long name that does not fit", 10, 80).endsWith("…"));
        assertTrue(TextWidth.of(TextWidth.fitted("a long name that does not fit", 10, 80), 10) <= 90);
    }
}
