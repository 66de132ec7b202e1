/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckTest {

    /** A model with an error of the language and nothing for the rules to speak of: who stands outside takes no part. */
    private static final String LINKING_TO_NOBODY = """
            actor Beta { involvement outside }
            collaboration Beta,
                Bet
            """;

    @TempDir
    private Path folder;

    @Test
    void saysNothingIsWrong() throws IOException {
        Call call = Call.of("check", write("actor Beta { involvement outside }"));
        assertEquals(0, call.exitCode());
        assertEquals("", call.out());
        assertTrue(call.err().matches("No findings in 1 file, in \\d+\\.\\d s\\.\\R"), call.err());
    }

    @Test
    void printsFindingsAsCompilersDo() throws IOException {
        String file = write(LINKING_TO_NOBODY);
        Call call = Call.of("check", file);
        assertEquals(1, call.exitCode());
        assertEquals(file + ":3:5: error: There is no actor named Bet. Did you mean Beta? [link]\n",
                lines(call.out()));
        assertTrue(call.err().contains("1 finding in 1 file (1 error) in "), call.err());
    }

    @Test
    void speaksDutch() throws IOException {
        String file = write(LINKING_TO_NOBODY);
        Call call = Call.inDutch("check", file);
        assertTrue(call.out().startsWith(file + ":3:5: fout: "), call.out());
        assertTrue(call.err().contains("1 bevinding in 1 bestand (1 fout) in "), call.err());
    }

    @Test
    void showsTheSourceOnATerminal() throws IOException {
        String file = write(LINKING_TO_NOBODY);
        Call call = Call.atTerminal("check", file);
        String shown = lines(call.out()).replaceAll("\u001B\\[[0-9;]*m", "");
        assertEquals(file + """
                :3:5: error: There is no actor named Bet. Did you mean Beta? [link]
                    3 |     Bet
                      |     ~~~
                """, shown);
        assertTrue(call.out().contains("\u001B[1;31merror:\u001B[0m"), call.out());
    }

    @Test
    void takesAFolderAsOneModel() throws IOException {
        write("actor Beta { involvement outside }");
        Files.writeString(folder.resolve("actors.ecosystem"), "actor Alfa { involvement outside }");
        Files.writeString(folder.resolve("others.ecosystem"), "collaboration Alfa, Beta");
        Call call = Call.of("check", folder.toString());
        assertEquals(0, call.exitCode(), call.out());
        assertTrue(call.err().contains("No findings in 3 files"), call.err());
    }

    @Test
    void failsOnTheSeverityThatIsAsked() throws IOException {
        assertEquals(List.of(1, 1, 1), exitCodes(write(LINKING_TO_NOBODY)));
        String names = write("actor Beta { involvement outside }\nactor BETA { involvement outside }");
        assertEquals(List.of(0, 1, 1), exitCodes(names));
        assertEquals(List.of(0, 0, 1), exitCodes(write("waive Q1.7 because \"Settled in autumn\" until 2026-10-31\n"),
                "--rule", "WAI1=info"));
        assertEquals(List.of(0, 0, 0), exitCodes(write("actor Beta { involvement outside }")));
    }

    private static List<Integer> exitCodes(String file, String... options) {
        List<Integer> codes = new ArrayList<>();
        for (String severity : List.of("error", "warning", "info")) {
            List<String> arguments = new ArrayList<>(List.of("check", file, "--fail-on", severity));
            arguments.addAll(List.of(options));
            codes.add(Call.of(arguments.toArray(String[]::new)).exitCode());
        }
        return codes;
    }

    @Test
    void writesJson() throws IOException {
        String file = write(LINKING_TO_NOBODY);
        Call call = Call.of("check", file, "--format", "json");
        assertEquals(1, call.exitCode());
        assertFalse(call.err().contains("finding"), call.err());
        JsonObject report = JsonParser.parseString(call.out()).getAsJsonObject();
        assertEquals(1, report.get("version").getAsInt());
        assertEquals("{\"files\":1,\"error\":1,\"warning\":0,\"info\":0,\"waived\":0,\"waiting\":0}",
                report.get("summary").toString());
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(Set.of("file", "line", "column", "endLine", "endColumn", "severity", "code", "message"),
                finding.keySet());
        assertEquals(file, finding.get("file").getAsString());
        assertEquals(3, finding.get("line").getAsInt());
        assertEquals(5, finding.get("column").getAsInt());
        assertEquals(3, finding.get("endLine").getAsInt());
        assertEquals(8, finding.get("endColumn").getAsInt());
        assertEquals("error", finding.get("severity").getAsString());
        assertEquals("link", finding.get("code").getAsString());
    }

    @Test
    void writesJsonWithoutFindings() throws IOException {
        JsonObject report = JsonParser
                .parseString(Call.of("check", write("actor Beta { involvement outside }"), "--format", "json").out())
                .getAsJsonObject();
        assertEquals(new JsonArray(), report.getAsJsonArray("findings"));
    }

    @Test
    void writesSarif() throws IOException {
        String file = write("""
                actor Beta { involvement outside }
                actor BETA { involvement outside }
                collaboration Beta,
                          Bet
                """);
        Call call = Call.of("check", file, "--format", "sarif");
        JsonObject log = JsonParser.parseString(call.out()).getAsJsonObject();
        SarifRequirements.check(log);
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonArray results = run.getAsJsonArray("results");
        JsonObject error = results.get(0).getAsJsonObject();
        assertEquals("link", error.get("ruleId").getAsString());
        assertEquals("error", error.get("level").getAsString());
        JsonObject physical = error.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        assertEquals("{\"startLine\":4,\"startColumn\":11,\"endLine\":4,\"endColumn\":14}",
                physical.get("region").toString());
        Path here = Path.of("").toAbsolutePath();
        assertEquals(here.relativize(Path.of(file)).toString(),
                physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(3, results.size());
        assertEquals("warning", results.get(1).getAsJsonObject().get("level").getAsString());
    }

    @Test
    void writesTheOtherPlacesOfAFindingInSarif() throws IOException {
        String file = write("""
                ecosystem North
                goal A { by 2027 by 2028 }
                goal B under C
                goal C under B
                actor Twin
                actor Twin
                """);
        JsonObject log = JsonParser.parseString(Call.of("check", file, "--format", "sarif").out()).getAsJsonObject();
        SarifRequirements.check(log);
        List<String> related = new ArrayList<>();
        for (JsonElement element : log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            if (result.has("relatedLocations")) {
                result.getAsJsonArray("relatedLocations").forEach(place -> related.add(lineOf(
                        result.getAsJsonArray("locations").get(0)) + " " + result.get("ruleId").getAsString() + ": "
                        + lineOf(place)));
            }
        }
        assertTrue(related.containsAll(List.of("2:13 duplicate: 2:21", "2:21 duplicate: 2:13", "5:7 duplicate: 6:7",
                "6:7 duplicate: 5:7")), related.toString());
        assertTrue(related.stream().anyMatch(line -> line.matches("3:\\d+ GOAL7: 4:\\d+")), related.toString());
    }

    private static String lineOf(JsonElement location) {
        JsonObject region = location.getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("region");
        return region.get("startLine").getAsInt() + ":" + region.get("startColumn").getAsInt();
    }

    @Test
    void writesSarifWithoutFindings() throws IOException {
        JsonObject log = JsonParser
                .parseString(Call.of("check", write("actor Beta { involvement outside }"), "--format", "sarif").out())
                .getAsJsonObject();
        SarifRequirements.check(log);
        assertEquals(new JsonArray(), log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results"));
    }

    @Test
    void looksAtDeadlinesFromTheGivenDay() throws IOException {
        Call call = Call.of("check", write("ecosystem North"), "--date", "2026-02-30");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --date: 2026-02-30 is not a day of the calendar, written as 2026-12-31.\n",
                lines(call.err()));
    }

    @Test
    void namesTheChoicesOfAnOption() throws IOException {
        Call call = Call.of("check", write("ecosystem North"), "--format", "xml");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --format: xml is not one of: text, json, sarif.\n", lines(call.err()));
    }

    @Test
    void printsNothingOfAModelThatDoesHarmToATerminal() throws IOException {
        Call call = Call.of("check", write("ecosystem North actor Alfa { \u001B[2J }"));
        assertEquals(1, call.exitCode());
        assertFalse(call.out().contains("\u001B"), call.out());
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("north.ecosystem"), text).toString();
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
