/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.assessment.score.ScoreTrend.Point;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.SourcePlaces;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Disclosure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TrendSectionTest {

    private static final int NONE = -1;

    /** The first factor falls, the second rises, the third comes late, the fourth is lost, the fifth never was. */
    private static final ScoreTrend TREND = new ScoreTrend(List.of(
            point("1111111aaaa", 1, 80, 0, NONE, 50, NONE, 33, 0),
            point("2222222bbbb", 2, 60, 50, 40, 50, NONE, 33, 0),
            point("3333333cccc", 3, 40, 100, 60, NONE, NONE, 33, 0)), 7, 2, true);

    @Test
    void tellsInWordsHowEachFactorMoved() {
        String description = trend(TREND, Language.ENGLISH).selectFirst("svg > desc").text();
        assertEquals("One line for each success factor, from the oldest version shown to the newest. "
                + "1 Complements, little competition: from 80 % to 40 %: 40 points down. "
                + "2 A goal that matters now: from 0 % to 100 %: 100 points up. "
                + "3 Return at low risk: from 40 % to 60 %: 20 points up. "
                + "4 Trust and commitment: was 50 %, and cannot be assessed any more. "
                + "5 Roles spoken out: not yet assessable. "
                + "6 A driver and capital: 33 % at first and now. "
                + "7 Successes celebrated: 0 % at first and now.", description);
    }

    @Test
    void saysHowTheTrendWasMadeInDutch() {
        String section = trend(TREND, Language.DUTCH).text();
        assertTrue(section.contains("Versies van het model in Git: 7. Getoond zijn de eerste, de laatste en die waarin "
                + "een score veranderde. Weggelaten, want niet als model te lezen: 2. Oudere versies staan niet in de "
                + "kopie van de repository waaruit dit is gemaakt."), section);
        assertTrue(section.contains("van 0 % naar 100 %: 100 punten omhoog"), section);
    }

    @Test
    void leavesOutWhatThereIsNotToSay() {
        String section = trend(new ScoreTrend(TREND.points(), 3, 0, false), Language.ENGLISH).text();
        assertFalse(section.contains("Left out"), section);
        assertFalse(section.contains("Older versions"), section);
    }

    @Test
    void listsTheScoresOfEachVersion() {
        Element table = trend(TREND, Language.ENGLISH).selectFirst("table");
        assertEquals(List.of("1 Jun 2026", "1111111", "80%", "0%", "–", "50%", "–", "33%", "0%"),
                table.select("tbody tr").first().select("th, td").eachText());
        assertEquals(3, table.select("tbody tr").size());
    }

    @Test
    void drawsAMarkerOfItsOwnShapeForEachLine() {
        Element picture = trend(TREND, Language.ENGLISH).selectFirst("svg");
        List<String> markers = picture.select("g").stream().map(line -> line.select("path.reached").attr("d")).toList();
        assertEquals(7, markers.stream().distinct().count(), markers::toString);
    }

    @Test
    void interruptsALineWhereThereIsNothingToAssess() {
        ScoreTrend interrupted = new ScoreTrend(List.of(point("a", 1, 0, 0, 0, 0, 0, 0, 0),
                point("b", 2, NONE, 0, 0, 0, 0, 0, 0), point("c", 3, 100, 0, 0, 0, 0, 0, 0)), 3, 0, false);
        Element first = trend(interrupted, Language.ENGLISH).selectFirst("svg g");
        assertEquals("M56 74M704 34", first.selectFirst("path.trend").attr("d"));
        assertEquals(List.of("0 %", "100 %"), first.select("text.owner").eachText());
    }

    @Test
    void keepsNumbersApartWhereVersionsLieCloseTogether() {
        List<Point> many = new ArrayList<>();
        IntStream.range(0, 200).forEach(i -> many.add(point("c" + i, 1 + i % 28, i % 100, 0, 0, 0, 0, 0, 0)));
        Element picture = trend(new ScoreTrend(many, 200, 0, false), Language.ENGLISH).selectFirst("svg");
        List<Double> places = picture.selectFirst("g").select("text.owner").eachAttr("x").stream()
                .map(Double::valueOf).toList();
        for (int i = 1; i < places.size(); i++) {
            assertTrue(places.get(i) - places.get(i - 1) >= 34, places.toString());
        }
        assertEquals(2, picture.select("g").last().select("path.reached").size() - 1);
    }

    @Test
    void writesTheLinesAsAListInMarkdown() {
        String markdown = write(TREND, Language.ENGLISH, DocumentFormat.MARKDOWN);
        assertTrue(markdown.contains("""
                - 1 Complements, little competition: from 80 % to 40 %: 40 points down
                - 2 A goal that matters now: from 0 % to 100 %: 100 points up
                """), markdown);
    }

    @Test
    void hasNoTrendWhenNobodyAsked() {
        DocumentSource source = new DocumentSource(TestPlans.water(), Assessment.of(TestPlans.water()));
        Documents documents = new Documents();
        assertNull(Jsoup.parse(TestPlans.text(documents.compose(DocumentType.SCORE_CARD, Language.ENGLISH, source),
                DocumentFormat.HTML)).getElementById("trend"));
    }

    private static Element trend(ScoreTrend trend, Language language) {
        return Jsoup.parse(write(trend, language, DocumentFormat.HTML)).getElementById("trend").closest("section");
    }

    private static String write(ScoreTrend trend, Language language, DocumentFormat format) {
        Plan plan = TestPlans.water();
        DocumentSource source = new DocumentSource(plan, Assessment.of(plan), SourcePlaces.NONE, Optional.of(trend),
                Disclosure.everything());
        Documents documents = new Documents();
        return TestPlans.text(documents.compose(DocumentType.SCORE_CARD, language, source), format);
    }

    private static Point point(String commit, int day, int... percents) {
        return new Point(commit, LocalDate.of(2026, 6, day), IntStream.of(percents)
                .mapToObj(percent -> percent == NONE ? OptionalInt.empty() : OptionalInt.of(percent)).toList());
    }
}
