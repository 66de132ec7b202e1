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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What {@code check} does with what the rules find. */
class CheckRulesTest {

    private static final String CIRCLE = """
            ecosystem North
            actor Alfa
            goal Talent under Growth
            goal Growth under Talent
            """;

    /** One pair of three competes: 33.3 %, where 25 % is usual. */
    private static final String RIVALS = """
            ecosystem North
            actor Alfa { competes with Beta }
            actor Beta
            actor Gamma
            """;

    private static final String WAIVING = """
            ecosystem North
            waive SF2.3 because "The board speaks of it in public only after May"
            """;

    @TempDir
    private Path folder;

    @Test
    void printsErrorsThenWarningsThenRemarks() throws IOException {
        Call call = Call.of("check", write(CIRCLE));
        List<String> severities = new ArrayList<>();
        call.out().lines().forEach(line -> severities.add(line.replaceFirst("^.*?:\\d+:\\d+: (\\w+): .*$", "$1")));
        List<String> order = List.of("error", "warning", "information");
        assertEquals(Set.copyOf(order), Set.copyOf(severities));
        assertEquals(severities.stream().sorted((one, other) -> order.indexOf(one) - order.indexOf(other)).toList(),
                severities);
    }

    @Test
    void sumsUpBySeverity() throws IOException {
        Call call = Call.of("check", write(CIRCLE));
        long warnings = call.out().lines().filter(line -> line.contains(": warning: ")).count();
        long remarks = call.out().lines().filter(line -> line.contains(": information: ")).count();
        assertTrue(call.err().startsWith((1 + warnings + remarks) + " findings in 1 file (1 error, " + warnings
                + " warnings, " + remarks + " remarks) in "), call.err());
    }

    @Test
    void countsWhatWaitsAndShowsItWhenAsked() throws IOException {
        String file = write("ecosystem North");
        Call some = Call.of("check", file);
        Call all = Call.of("check", file, "--all");
        Matcher waiting = Pattern.compile("\\. (\\d+) wait until their step has come \\(--all shows them\\)\\.")
                .matcher(some.err());
        assertTrue(waiting.find(), some.err());
        assertEquals(some.out().lines().count() + Integer.parseInt(waiting.group(1)), all.out().lines().count());
        assertFalse(some.out().contains("[FIN1]") || some.out().contains("[SF7.3]"), some.out());
        assertTrue(all.out().contains("[SF7.3]"), all.out());
        assertFalse(all.err().contains("wait"), all.err());
        JsonObject summary = json("check", file).getAsJsonObject("summary");
        assertEquals(Integer.parseInt(waiting.group(1)), summary.get("waiting").getAsInt());
        assertEquals(0, json("check", file, "--all").getAsJsonObject("summary").get("waiting").getAsInt());
    }

    @Test
    void errorsNeverWait() throws IOException {
        Call call = Call.of("check", write("""
                ecosystem North
                actor Alfa
                action Website {
                    budget 100 EUR
                    borne by Alfa 140 %
                }
                """));
        assertTrue(call.out().contains(": error: ") && call.out().contains("[FIN4]"), call.out());
        assertEquals(1, call.exitCode());
    }

    @Test
    void errorsAreNeitherWaivedNorSetToLess() throws IOException {
        String file = write("""
                goal Talent under Talent
                rules { GOAL7 severity info }
                waive GOAL7 because "We like it so"
                """);
        Call call = Call.of("check", file);
        assertEquals(1, call.exitCode());
        assertTrue(call.out().startsWith(file + ":1:19: error: "), call.out());
        assertTrue(call.out().contains("[WAI3]") && call.out().contains("[SET1]"), call.out());
        Call refused = Call.of("check", file, "--rule", "GOAL7=info");
        assertEquals(2, refused.exitCode());
        assertEquals("ecosystem: --rule: what GOAL7 finds is always an error; its severity cannot be set.",
                refused.err().strip());
    }

    @Test
    void listsWhatIsAcceptedWhenAsked() throws IOException {
        String file = write(WAIVING);
        Call some = Call.of("check", file);
        assertFalse(some.out().contains("SF2.3"), some.out());
        assertTrue(some.err().contains(" 1 is accepted with a reason (--all lists it)."), some.err());
        Call all = Call.of("check", file, "--all");
        String last = all.out().lines().toList().getLast();
        assertTrue(last.startsWith(file + ":1:11: waived: Ecosystem North does not say why it has to act now."), last);
        assertTrue(last.endsWith("Accepted, because: The board speaks of it in public only after May [SF2.3]"), last);
        assertTrue(all.err().endsWith(" 1 is accepted with a reason." + System.lineSeparator()), all.err());
    }

    @Test
    void listsWhatIsAcceptedInDutch() throws IOException {
        Call all = Call.inDutch("check", write(WAIVING), "--all");
        assertTrue(all.out().contains(": aanvaard: "), all.out());
        assertTrue(all.err().contains(" 1 is met een reden aanvaard."), all.err());
    }

    @Test
    void writesWhatIsAcceptedAsJson() throws IOException {
        JsonObject report = json("check", write(WAIVING));
        JsonArray waived = report.getAsJsonArray("waived");
        assertEquals(1, waived.size());
        JsonObject finding = waived.get(0).getAsJsonObject();
        assertEquals(Set.of("file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "reason"),
                finding.keySet());
        assertEquals("SF2.3", finding.get("code").getAsString());
        assertEquals("The board speaks of it in public only after May", finding.get("reason").getAsString());
        assertEquals(1, report.getAsJsonObject("summary").get("waived").getAsInt());
        report.getAsJsonArray("findings").forEach(
                other -> assertFalse(other.getAsJsonObject().get("code").getAsString().equals("SF2.3")));
    }

    @Test
    void writesWhatIsAcceptedAsSuppressionInSarif() throws IOException {
        List<JsonObject> suppressed = new ArrayList<>();
        for (JsonElement result : sarif(write(WAIVING)).getAsJsonArray("results")) {
            if (result.getAsJsonObject().has("suppressions")) {
                suppressed.add(result.getAsJsonObject());
            }
        }
        assertEquals(1, suppressed.size());
        assertEquals("SF2.3", suppressed.getFirst().get("ruleId").getAsString());
        assertEquals("""
                [{"kind":"inSource","justification":"The board speaks of it in public only after May"}]""",
                suppressed.getFirst().get("suppressions").toString());
    }

    @Test
    void writesAllThatWaitsInSarif() throws IOException {
        String file = write("ecosystem North");
        assertEquals(Call.of("check", file, "--all").out().lines().count(),
                sarif(file).getAsJsonArray("results").size());
    }

    @Test
    void explainsTheRulesInSarif() throws IOException {
        JsonObject run = sarif(write(CIRCLE));
        JsonObject rule = null;
        for (JsonElement element : run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")) {
            if (element.getAsJsonObject().get("id").getAsString().equals("GOAL7")) {
                rule = element.getAsJsonObject();
            }
        }
        assertEquals("Goals form no cycle", rule.getAsJsonObject("shortDescription").get("text").getAsString());
        assertEquals("No goal leads back to itself by way of subgoals or of goals that it serves.",
                rule.getAsJsonObject("fullDescription").get("text").getAsString());
        assertTrue(rule.getAsJsonObject("help").get("text").getAsString().endsWith("(handbook 3.3)"));
        assertEquals("https://ecosystemstudio.org/rules/GOAL7", rule.get("helpUri").getAsString());
        assertEquals("error", rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
    }

    @Test
    void setsTheNumberOfARule() throws IOException {
        String file = write(RIVALS);
        assertTrue(codeLine("SF1.5", file).contains("at most 25 % is asked for"), codeLine("SF1.5", file));
        assertTrue(codeLine("SF1.5", file, "--rule", "SF1.5=30%").contains("at most 30 % is asked for"));
        assertEquals("", codeLine("SF1.5", file, "--rule", "SF1.5=34%"));
        assertEquals("", codeLine("SF1.5", file, "--rule", "sf1.5=33.4"));
        assertTrue(codeLine("SF1.5", write(RIVALS + "rules { SF1.5 at most 50 % }"), "--rule", "SF1.5=30%")
                .contains("at most 30 % is asked for"));
    }

    @Test
    void setsTheSeverityOfARule() throws IOException {
        String file = write(RIVALS);
        assertEquals(0, Call.of("check", file).exitCode());
        assertEquals(1, Call.of("check", file, "--rule", "SF2.3=error").exitCode());
        assertTrue(codeLine("SF2.3", file, "--rule", "SF2.3=error").contains(": error: "));
    }

    @Test
    void setsSeveralRules() throws IOException {
        String file = write(RIVALS);
        for (String[] options : List.of(new String[] { "--rule", "SF1.5=34%,SF2.3=info" },
                new String[] { "--rule", "SF1.5=34%", "--rule", "SF2.3=info" },
                new String[] { "--rule", "SF2.3=error,SF1.5=34%,SF2.3=info" })) {
            assertEquals("", codeLine("SF1.5", file, options));
            assertTrue(codeLine("SF2.3", file, options).contains(": information: "), String.join(" ", options));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SF1.5      | SF1.5 is no setting of a rule, written as SF1.5=30% or GOAL2=info.
            SF9.9=3    | there is no rule SF9.9. "ecosystem explain" lists all rules.
            Q1.7=info  | there is no rule Q1.7. "ecosystem explain" lists all rules.
            SF1.5=     | ? is neither a number nor a severity (error, warning, info) for SF1.5.
            SF1.5=many | many is neither a number nor a severity (error, warning, info) for SF1.5.
            SF1.5=-3   | -3 is neither a number nor a severity (error, warning, info) for SF1.5.
            SF2.3=3    | SF2.3 has no number to set; only its severity can be set, as in SF2.3=info.
            SF1.5=101% | 101% makes no sense for SF1.5; its number lies from 1 to 99.
            DEF3=0     | 0 makes no sense for DEF3; its number is a whole one from 1 to 1000.
            DEF3=2.5   | 2.5 makes no sense for DEF3; its number is a whole one from 1 to 1000.
            DEF3=3%    | the number of DEF3 is not a percentage.
            """)
    void refusesASettingThatDoesNotFit(String setting, String message) throws IOException {
        Call call = Call.of("check", write(RIVALS), "--rule", setting);
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertEquals("ecosystem: --rule: " + message.replace("?", ""), call.err().strip());
    }

    @Test
    void asksNoRuleOfATextWithSyntaxErrors() throws IOException {
        Call call = Call.of("check", write("ecosystem North actr Alfa"), "--all");
        assertEquals(1, call.exitCode());
        assertTrue(call.out().lines().allMatch(line -> line.endsWith("[syntax]")), call.out());
    }

    /** What is said by one rule; empty text when it says nothing. */
    private static String codeLine(String code, String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", file, "--all"));
        arguments.addAll(List.of(options));
        return Call.of(arguments.toArray(String[]::new)).out().lines().filter(line -> line.endsWith("[" + code + "]"))
                .findFirst().orElse("");
    }

    private static JsonObject json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return JsonParser.parseString(Call.of(all.toArray(String[]::new)).out()).getAsJsonObject();
    }

    private static JsonObject sarif(String file) {
        JsonObject log = JsonParser.parseString(Call.of("check", file, "--format", "sarif").out()).getAsJsonObject();
        SarifRequirements.check(log);
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("north.ecosystem"), text).toString();
    }
}
