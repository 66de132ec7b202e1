/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.ecosystemstudio.cli.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --baseline}: what was found on a day is accepted, so that only new findings are reported. */
class BaselineTest {

    private static final String MODEL = """
            ecosystem North
            actor Alfa
            actor ALFA
            goal Talent
            """;

    @TempDir
    private Path folder;
    private Path model;
    private Path baseline;

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("north"));
        baseline = folder.resolve("baseline.json");
        Files.writeString(model.resolve("north.ecosystem"), MODEL);
    }

    @Test
    void acceptsAllThatIsFoundAtFirst() throws IOException {
        long all = Call.of("check", model.toString(), "--all").out().lines().count();
        Call call = check();
        assertEquals(0, call.exitCode(), call.err());
        assertEquals("", call.out());
        assertEquals(all + " findings accepted in " + baseline + ". From now on --baseline reports new ones only.",
                call.err().lines().findFirst().get());
        assertTrue(Files.readString(baseline).startsWith("{\n  \"version\": 1,\n  \"accepted\": ["));
    }

    @Test
    void reportsNothingWhileNothingIsNew() throws IOException {
        check();
        byte[] written = Files.readAllBytes(baseline);
        Call call = check("--fail-on", "info");
        assertEquals(0, call.exitCode());
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("No findings in 1 file, in "), call.err());
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(baseline));
    }

    @Test
    void isNotWrittenWhileAModelCannotBeRead() throws IOException {
        check();
        String accepted = Files.readString(baseline);
        Files.writeString(model.resolve("other.ecosystem"), "nonsense {\n");
        Call call = check("--update-baseline");
        assertEquals(1, call.exitCode());
        assertTrue(call.err().contains(baseline + " is not written: the models cannot be read as a whole"), call.err());
        assertEquals(accepted, Files.readString(baseline));
        Files.delete(baseline);
        check();
        assertFalse(Files.exists(baseline));
    }

    @Test
    void reportsWhatIsNew() throws IOException {
        check();
        Files.writeString(model.resolve("north.ecosystem"), MODEL + "goal Housing\n");
        Call call = check();
        assertFalse(call.out().isEmpty());
        assertTrue(call.out().lines().allMatch(line -> line.contains("north.ecosystem:5:6: ")
                && line.contains("oal Housing")), call.out());
    }

    @Test
    void knowsWhatIsFoundAgainAfterEditsElsewhere() throws IOException {
        check();
        Files.delete(model.resolve("north.ecosystem"));
        Files.writeString(model.resolve("first.ecosystem"), "// goals come first\n\n\n" + """
                goal Talent
                """);
        Files.writeString(model.resolve("second.ecosystem"), """
                // and here is the ecosystem
                ecosystem North
                actor Alfa
                    // once more
                    actor ALFA
                """);
        assertEquals("", check().out());
    }

    @Test
    void acceptsAFindingAsOftenAsItWasFound() {
        Baseline accepted = Baseline.of(List.of("GOAL1 x", "GOAL2 x", "GOAL1 x"));
        assertEquals(3, accepted.size());
        assertTrue(accepted.take("GOAL1 x"));
        assertTrue(accepted.take("GOAL1 x"));
        assertFalse(accepted.take("GOAL1 x"));
        assertTrue(accepted.take("GOAL2 x"));
        assertEquals(0, accepted.size());
    }

    @Test
    void doesNotTakeAFindingForThatOfAnotherElement() throws IOException {
        check();
        Files.writeString(model.resolve("north.ecosystem"), MODEL.replace("actor ALFA", "actor Beta"));
        assertTrue(check().out().contains("Beta"), "Findings on Beta are not those on ALFA");
    }

    @Test
    void acceptsAnewWhenAsked() throws IOException {
        check();
        Files.writeString(model.resolve("north.ecosystem"), MODEL + "goal Housing\n");
        Call updated = check("--update-baseline");
        assertEquals("", updated.out());
        assertTrue(updated.err().contains(" findings accepted in " + baseline), updated.err());
        assertEquals("", check().out());
    }

    @Test
    void neverAcceptsErrorsOfTheLanguage() throws IOException {
        Files.writeString(model.resolve("north.ecosystem"), MODEL + "collaboration Alfa, Beta\n");
        Call first = check();
        assertEquals(1, first.exitCode());
        assertEquals(1, first.out().lines().count(), first.out());
        assertTrue(first.out().endsWith("[link]" + System.lineSeparator()), first.out());
        assertEquals(1, check().exitCode());
    }

    @Test
    void wantsAFileToUpdate() {
        Call call = Call.of("check", model.toString(), "--update-baseline");
        assertEquals(2, call.exitCode());
        assertEquals("ecosystem: --update-baseline needs --baseline, the file to write.", call.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no JSON", "[]", "[\"GOAL1\"]", "3", "null", "{", "{\"accepted\": 3}",
            "{\"accepted\": [{}]}", "{\"accepted\": [\"GOAL1\"", "{\"accepted\": []}",
            "{\"version\": 1, \"accepted\": []} {}", "{\"version\": \"one\", \"accepted\": []}", "{}",
            "{\"version\": 2}",
            "{\"version\": 2, \"accepted\": []}" })
    void refusesAFileThatIsNoBaseline(String text) throws IOException {
        Files.writeString(baseline, text);
        assertRefused(check());
        assertEquals(text, Files.readString(baseline));
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Files.write(baseline, new byte[] { '{', '"', (byte) 0xFF, (byte) 0xFE, 0 });
        assertRefused(check());
    }

    @Test
    void refusesAFileDeeperOrLargerThanABaselineIs() throws IOException {
        Files.writeString(baseline, "{\"other\": " + "[".repeat(200_000));
        assertRefused(check());
        byte[] text = new byte[51_000_000];
        Arrays.fill(text, (byte) ' ');
        byte[] start = "{\"version\": 1, \"accepted\": []".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, text, 0, start.length);
        text[text.length - 1] = '}';
        Files.write(baseline, text);
        assertRefused(check());
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectories(baseline);
        assertRefused(check());
    }

    @Test
    void writesNoBaselineWhereThereIsNoFolder() {
        Path elsewhere = folder.resolve("north/north.ecosystem/baseline.json");
        Call call = Call.of("check", model.toString(), "--baseline", elsewhere.toString());
        assertEquals(2, call.exitCode());
        assertEquals(1, call.err().lines().count(), call.err());
        assertTrue(call.err().startsWith("ecosystem: " + elsewhere), call.err());
    }

    private void assertRefused(Call call) {
        assertEquals(2, call.exitCode(), call.out());
        assertEquals("", call.out());
        assertEquals(List.of("ecosystem: " + baseline
                + ": this is no baseline that can be read. Write a new one with --update-baseline."),
                call.err().lines().toList());
    }

    private Call check(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "check";
        arguments[1] = model.toString();
        arguments[2] = "--baseline";
        arguments[3] = baseline.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Call.of(arguments);
    }
}
