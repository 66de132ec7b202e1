/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the papers of the made-up cluster must say on 24 November 2026, worked out by hand from its text. */
class MeetingPackTest {

    private final Document pack = html(TestPlans.compose(DocumentType.MEETING_PACK, TestPlans.oever(),
            TestPlans.earlierOever(), Language.ENGLISH));

    /** The leading group meets on the first Thursday of the month: 3 December, then 7 January. */
    @Test
    void isForTheNextMeetingOfTheLeadingGroup() {
        assertEquals("Stuurgroep Oever, 3 December 2026", pack.select(".lead").text());
        assertTrue(section("close").contains("The next meeting: 7 January 2027."), section("close"));
    }

    /** The rhythm begins with the plan, so it is this month; which day it is, nobody says. */
    @Test
    void saysThatTheDayIsStillToBeSetWhereNobodyNamesIt() {
        assertEquals("Board, November 2026, day still to be set", alone("""
                ecosystem North { period 2026-01 to 2027-12 }
                group Board { kind steering group leading meets every 2 months }
                """).select(".lead").text().replace('\u00a0', ' '));
    }

    @Test
    void putsOnTheAgendaWhatThereIsToTalkAboutWithWhoSpeaks() {
        assertEquals(List.of("1 Action list of last time Gemeente Rivier, Boeg Machines, Kade College information",
                "2 What changed Boeg Machines, Kade College, Gemeente Rivier, Deining Robotica and others information",
                "3 What is late Gemeente Rivier decide how to go on",
                "4 Decisions to take Stuurgroep Oever decision",
                "5 What comes next Gemeente Rivier, Anker Techniek, Boeg Machines information",
                "6 What is still missing chair share out", "7 Any other business and next meeting chair close"),
                pack.select("table").first().select("tbody tr").eachText());
    }

    @Test
    void tellsHowTheActionsOfLastTimeStand() {
        String list = section("followUp");
        assertTrue(list.contains("Pand voor de werkplaats Gemeente Rivier 30 Sep 2026 late now due 30 Oct 2026"), list);
        assertTrue(list.contains("Website Gemeente Rivier 9 Oct 2026 done"), list);
        assertTrue(list.contains("Stand op de vakbeurs Boeg Machines 16 Oct 2026 gone"), list);
        assertTrue(list.contains("Of the 4 actions on the list, 1 is done."), list);
    }

    @Test
    void countsTheDaysThatSomethingIsLate() {
        assertTrue(section("late").contains("30 Oct 2026 25 days late Pand voor de werkplaats Gemeente Rivier"));
    }

    @Test
    void listsProposalsThenAgreedResponsesThenMoney() {
        List<String> decisions = pack.select("section[aria-labelledby=meeting-decisions] > ol > li").eachText();
        assertTrue(decisions.get(0).startsWith("Extra klas in februari Decides: Stuurgroep Oever"), decisions.get(0));
        assertTrue(decisions.get(1).startsWith("Huurcontract tekenen voor tien jaar De verhuurder wil"));
        assertTrue(decisions.get(2).startsWith(
                "Diploma's: how do we respond? Diploma's is at 21 people, below the limit of 25 people."),
                decisions.get(2));
        assertTrue(decisions.get(3).startsWith("Who bears the cost that is not covered yet? What is committed covers"),
                decisions.get(3));
        assertFalse(section("decisions").contains("Begroting vastgesteld"));
    }

    @Test
    void asksWhetherItHelpsWhereSomethingWasDoneAlready() {
        Document answered = alone("""
                group Board "The board" { kind steering group leading }
                goal Market {
                    kpi Orders "Orders" { when below 3 adjust "Go through the list" measured 2026-10-01 2 }
                }
                adjustment List "The list gone through" adjust 2026-10-21 for Market.Orders by Board
                """);
        assertFalse(answered.select("section[aria-labelledby=meeting-decisions]").text().contains("Orders"));
        assertTrue(answered.select("section[aria-labelledby=meeting-adjusted] li").text()
                .endsWith("Go through the list Done: The list gone through, 21 Oct 2026 (The board)"), answered.text());
    }

    @Test
    void givesAdviceOnWhatOthersDecide() {
        Document pack = alone("""
                actor Alfa
                group Board "The board" { kind steering group leading }
                group Council "The council" { kind working group members Alfa }
                decision Theirs "Let another in" by Council
                decision Ours "Open the lab" by Board
                """);
        List<String> decisions = pack.select("section[aria-labelledby=meeting-decisions] > ol > li").eachText();
        assertTrue(decisions.get(0).startsWith("Open the lab Decides: The board"), decisions.get(0));
        assertTrue(decisions.getLast().startsWith(
                "Let another in For advice; The council decides. For the minutes: Advice: …"), decisions.getLast());
        assertTrue(pack.select("table").first().text().contains("decision and advice"), pack.text());
    }

    @Test
    void leavesRoomForNotesWithEachItem() {
        assertEquals(pack.select("main > section").size() - 1, pack.select("main > section > .writing").size());
        assertEquals(pack.select("section[aria-labelledby=meeting-decisions] > ol > li").size(),
                pack.select("section[aria-labelledby=meeting-decisions] .writing").size());
        assertEquals("Room for notes", pack.select(".writing").first().attr("aria-label"));
    }

    @Test
    void looksAheadToTheMeetingAfterThisOne() {
        String due = section("due");
        assertTrue(due.contains("Until 7 January 2027"), due);
        assertTrue(due.contains("15 Dec 2026 Sleutel overhandigd Gemeente Rivier milestone"), due);
        assertFalse(due.contains("Leerroute"), due);
    }

    /** The meeting is on 3 December. */
    @Test
    void partsWhatFallsBeforeTheMeetingFromWhatFallsAfterIt() {
        Document pack = alone("""
                ecosystem North { period 2026-01 to 2027-12 }
                group Board { kind steering group leading meets every month on the first Thursday until 2027-12 }
                action Soon "Soon done" { from 2026-11-01 until 2026-12-02 }
                action Then "Done then" { from 2026-11-01 until 2026-12-03 }
                """);
        assertEquals(List.of("Before the meeting", "2 Dec 2026 Soon done deadline of an action", "From the meeting on",
                "3 Dec 2026 Done then deadline of an action"),
                pack.select("section[aria-labelledby=meeting-due] tbody tr").eachText());
    }

    @Test
    void saysThatThereIsNoEarlierVersionAndTellsWhatIsLateDueAndOpen() {
        Document alone = html(TestPlans.compose(DocumentType.MEETING_PACK, TestPlans.oever(), Language.ENGLISH));
        assertTrue(alone.text().contains("There is no earlier version to compare with"), alone.text());
        assertEquals(List.of("meeting-late", "meeting-decisions", "meeting-due", "meeting-open", "meeting-close"),
                alone.select("main > section").eachAttr("aria-labelledby"));
    }

    @Test
    void isShortForAModelThatSaysLittle() {
        Document little = html(TestPlans.compose(DocumentType.MEETING_PACK, TestPlans.of("actor Alfa"),
                TestPlans.earlier("actor Alfa"), Language.DUTCH));
        assertEquals("", little.select(".lead").text());
        assertEquals(List.of("meeting-open", "meeting-close"),
                little.select("main > section").eachAttr("aria-labelledby"));
    }

    @Test
    void staysReadableWhenMuchIsLateAndMuchChanged() {
        String many = IntStream.range(0, 1_000).mapToObj(i -> "action A" + i + " { from 2026-01-05 until 2026-%s }")
                .collect(Collectors.joining("\n"));
        Plan plan = TestPlans.of(many.replace("%s", "11-01"));
        EarlierVersion earlier = TestPlans.earlier(many.replace("%s", "10-01"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Document much = html(TestPlans.compose(DocumentType.MEETING_PACK, plan, earlier, Language.ENGLISH));
            assertEquals(25, much.select("section[aria-labelledby=meeting-late] tbody tr").size());
            assertEquals(25, much.select("section[aria-labelledby=meeting-changes] tbody tr").size());
            assertTrue(much.text().contains("And 975 more changes"), "what is left out is counted");
            assertTrue(much.select("section[aria-labelledby=meeting-followUp] tbody tr").size() <= 40);
        });
    }

    private static Document alone(String model) {
        return html(TestPlans.compose(DocumentType.MEETING_PACK, TestPlans.of(model), Language.ENGLISH));
    }

    private String section(String key) {
        return pack.select("section[aria-labelledby=meeting-" + key + "]").text();
    }

    private static Document html(org.ecosystemstudio.documents.tree.Document document) {
        return Jsoup.parse(TestPlans.text(document, DocumentFormat.HTML));
    }
}
