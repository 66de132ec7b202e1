/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(<?([^)>#]+)");

    @TempDir
    private Path folder;

    @Test
    void countsTheRulesThatHoldOfThoseThatApply() throws IOException {
        Call call = score();
        assertEquals(0, call.exitCode(), call.err());
        // SF1: SF1.2 and SF1.5 hold; SF1.1, SF1.3 and SF1.6 do not; nobody competes, so that SF1.4 has no subject
        assertTrue(lineOf("SF1 ", call).endsWith("########............  40 % (2 of 5)"), call.out());
        // SF2: SF2.1 holds; SF2.2 and SF2.4 do not; SF2.3 is accepted and does not count
        assertTrue(lineOf("SF2 ", call).endsWith("  33 % (1 of 3)"), call.out());
        // SF6: SF6.1 and SF6.3 hold; the driver of SF6.2 has no capacity
        assertTrue(lineOf("SF6 ", call).endsWith("#############.......  67 % (2 of 3)"), call.out());
        // SF7: without a success only the early milestone is asked for
        assertTrue(lineOf("SF7 ", call).endsWith("....................  0 % (0 of 1)"), call.out());
    }

    @Test
    void namesThePlacesAndElementsBehindTheScores() throws IOException {
        Call call = score();
        String file = folder.resolve("north.ecosystem").toString();
        assertTrue(lineOf("  SF1.1 ", call).startsWith("  SF1.1  " + file + ":11:7: Actor Gamma does not contribute"
                + " anything to the proposition. Write in the proposition what it puts in:"), call.out());
        assertEquals("  SF1.2  Required capabilities are on offer: value proposition Kit", lineOf("  SF1.2 ", call));
        assertEquals("  SF1.4  Competitors have agreed on its bounds: nothing to assess yet",
                lineOf("  SF1.4 ", call));
        assertEquals("  SF2.3  Ecosystem North does not say why it has to act now. Accepted, because: Said in May",
                lineOf("  SF2.3 ", call));
    }

    @Test
    void printsTheFormula() throws IOException {
        assertTrue(score().out().strip().endsWith("A score is the share of a factor's rules that hold, of those that"
                + " apply and are not all accepted with a reason. All rules weigh the same."));
    }

    @Test
    void goesThroughTheDefinition() throws IOException {
        Call call = score();
        assertTrue(lineOf("DEF-b", call).endsWith(" holds"), call.out());
        assertTrue(lineOf("DEF-d", call).endsWith(" open"), call.out());
        assertTrue(lineOf("3  set goals", call).endsWith("under way; questions: 0 answered, 0 waived, 7 open"));
    }

    @Test
    void saysWhatCannotBeAssessedYet() throws IOException {
        Path file = Files.writeString(folder.resolve("north.ecosystem"), "actor Alfa { involvement outside }");
        Call call = Call.of("score", file.toString());
        assertEquals(0, call.exitCode());
        for (int factor = 1; factor <= 7; factor++) {
            assertTrue(lineOf("SF" + factor + ' ', call).endsWith(" not yet assessable"), call.out());
        }
    }

    @Test
    void speaksDutch() throws IOException {
        Call call = Call.inDutch("score", SmallCluster.writtenInto(folder).toString());
        assertTrue(lineOf("SF1 ", call).endsWith("40 % (2 van 5)"), call.out());
        assertTrue(lineOf("  SF1.4 ", call).endsWith(": nog niets te beoordelen"), call.out());
    }

    @Test
    void takesNumbersAndSeveritiesOfRules() throws IOException {
        String file = SmallCluster.writtenInto(folder).toString();
        assertTrue(lineOf("SF3 ", Call.of("score", file)).endsWith("0 % (0 of 4)"));
        // Beta bears 80 % of the cost, SF3.5
        assertTrue(lineOf("SF3 ", Call.of("score", file, "--rule", "SF3.5=80%")).endsWith("25 % (1 of 4)"));
        assertEquals(2, Call.of("score", file, "--rule", "SF3.5").exitCode());
    }

    @Test
    void printsErrorsInsteadOfAScoreOfWhatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("north.ecosystem"), "ecosystem North actr Alfa");
        Call call = Call.of("score", file.toString());
        assertEquals(1, call.exitCode());
        assertTrue(call.out().contains("[syntax]") && !call.out().contains("SF1"), call.out());
    }

    @Test
    void writesTheCardInBothLanguagesAndFormats() throws IOException {
        Call call = write();
        assertEquals(0, call.exitCode(), call.err());
        List<Path> written = written();
        assertEquals(4, written.size(), written.toString());
        assertEquals(List.of("html", "md", "html", "md"), written.stream()
                .map(path -> path.toString().replaceFirst(".*\\.", "")).toList());
        for (Path path : written) {
            String text = Files.readString(path);
            assertTrue(text.contains("Cluster North"), path.toString());
            assertTrue(text.contains("40"), path.toString());
        }
        assertEquals(call.out().lines().sorted().toList(), written.stream().map(Path::toString).sorted().toList());
    }

    @Test
    void linksOfTheCardLeadToTheTextOfTheModel() throws IOException {
        write();
        Path model = folder.resolve("the model/north.ecosystem").toRealPath();
        for (Path page : written()) {
            List<String> links = page.toString().endsWith(".html") ? htmlLinks(page) : markdownLinks(page);
            List<String> toTheModel = links.stream().filter(link -> link.contains(".ecosystem")).toList();
            assertFalse(toTheModel.isEmpty(), page.toString());
            for (String link : toTheModel) {
                assertFalse(URI.create(link).isAbsolute(), link);
                String name = URLDecoder.decode(link.replaceFirst("#.*", "").replace("+", "%2B"),
                        StandardCharsets.UTF_8);
                assertEquals(model, page.getParent().resolve(name).toRealPath(), link);
            }
        }
    }

    @Test
    void writesNothingWhereThereAreErrors() throws IOException {
        Files.writeString(folder.resolve("north.ecosystem"), "ecosystem North goal Talent { owner Nobody }");
        Call call = Call.of("score", folder.toString(), "--out", folder.resolve("out").toString());
        assertEquals(1, call.exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private Call score() throws IOException {
        return Call.of("score", SmallCluster.writtenInto(folder).toString());
    }

    private Call write() throws IOException {
        Path model = SmallCluster.writtenInto(folder.resolve("the model"));
        return Call.of("score", model.toString(), "--out", folder.resolve("out").toString(), "--lang", "both",
                "--format", "html,md");
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve("out"))) {
            return paths.filter(path -> Files.isRegularFile(path) && path.toString().matches(".*\\.(html|md)")).sorted()
                    .toList();
        }
    }

    private static List<String> htmlLinks(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page)).select("a[href]").stream().map((Element link) -> link.attr("href"))
                .toList();
    }

    private static List<String> markdownLinks(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        Matcher link = MARKDOWN_LINK.matcher(Files.readString(page));
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }

    private static String lineOf(String start, Call call) {
        return call.out().lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }
}
