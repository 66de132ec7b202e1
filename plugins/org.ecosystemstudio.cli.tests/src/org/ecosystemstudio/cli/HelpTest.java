/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    static List<String> commands() {
        return List.copyOf(commandLine(Locale.ENGLISH).getSubcommands().keySet());
    }

    @Test
    void offersAllCommands() {
        assertEquals(List.of("check", "diff", "explain", "format", "generate", "generate-completion", "help", "import",
                "lsp", "new", "preview", "score", "watch", "what-if"), commands().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        Call english = Call.of(command, "--help");
        assertEquals(0, english.exitCode());
        assertTrue(english.out().contains("Usage: ecosystem " + command), english.out());
        assertTrue(exampleBehind("Examples:", english.out()).startsWith("  "), english.out());
        assertTrue(exampleBehind("Examples:", english.out()).contains("ecosystem " + command), english.out());
        Call dutch = Call.inDutch(command, "--help");
        assertTrue(dutch.out().contains("Gebruik: ecosystem " + command), dutch.out());
        assertTrue(exampleBehind("Voorbeelden:", dutch.out()).contains("ecosystem " + command), dutch.out());
        assertFalse(dutch.out().contains("Show"), dutch.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfACommandIsTheSameAsItsOption(String command) {
        assertEquals(Call.of(command, "--help").out(), Call.of("help", command).out());
        assertEquals(Call.of(command, "--help").out(), Call.of(command, "-h").out());
    }

    @Test
    void everyOptionIsDescribedInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            TreeMap<String, CommandLine> all = new TreeMap<>(commandLine(language).getSubcommands());
            all.put("", commandLine(language));
            all.forEach((name, command) -> {
                assertEquals(1, command.getCommandSpec().usageMessage().header().length, name);
                for (ArgSpec argument : command.getCommandSpec().args()) {
                    assertTrue(argument.description().length == 1 && !argument.description()[0].isBlank(),
                            name + ' ' + argument + " in " + language);
                }
            });
        }
    }

    @Test
    void textsOfHelpWritePercentSignsTwice() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            ResourceBundle texts = commandLine(language).getResourceBundle();
            for (String key : texts.keySet()) {
                assertDoesNotThrow(() -> String.format(texts.getString(key)), key + " in " + language);
            }
        }
    }

    @Test
    void helpAloneTellsOfAllCommands() {
        String help = Call.of("help").out();
        assertEquals(Call.of("--help").out(), help);
        commands().forEach(command -> assertTrue(help.contains("  " + command + ' '), command));
        assertTrue(help.contains("Examples:"));
    }

    @Test
    void linesFitATerminal() {
        for (String command : commands()) {
            Call.of(command, "--help").out().lines().filter(line -> !line.startsWith("  ecosystem"))
                    .forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCompletionScriptKnowsEveryCommandAndItsOptions(String command) {
        String script = Call.of("generate-completion").out();
        assertTrue(script.lines().anyMatch(line -> line.contains("local commands=")
                && List.of(line.split("[\" ]+")).contains(command)), command);
        commandLine(Locale.ENGLISH).getSubcommands().get(command).getCommandSpec().options()
                .forEach(option -> assertTrue(script.contains(option.longestName()), option.longestName()));
    }

    @Test
    void theCompletionScriptIsAScript() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (OutputStream input = shell.getOutputStream()) {
            input.write(Call.of("generate-completion").out().getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("", new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, shell.waitFor());
    }

    @Test
    void withoutCommandItShowsHowItIsUsedAndFails() {
        Call call = Call.of();
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertTrue(call.err().contains("Usage: ecosystem"), call.err());
    }

    @Test
    void tellsTheVersionOfTheBundle() throws IOException {
        Call call = Call.of("--version");
        assertEquals(0, call.exitCode());
        assertEquals("Ecosystem Studio " + bundleVersion() + System.lineSeparator(), call.out());
        assertEquals(call, Call.of("-V"));
    }

    @Test
    void guessesWhatWasMeant() {
        Call command = Call.of("chek");
        assertEquals(2, command.exitCode());
        assertEquals("ecosystem: there is no command chek. Did you mean check?",
                command.err().lines().findFirst().get());
        Call option = Call.of("check", "x", "--formt", "json");
        assertEquals(2, option.exitCode());
        assertEquals("ecosystem: there is no option --formt. Did you mean --format?",
                option.err().lines().findFirst().get());
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertEquals("ecosystem: PATH is missing.", firstError("check"));
        assertEquals("ecosystem: --out, PATH is missing.", firstError("generate"));
        assertEquals("ecosystem: --without, PATH is missing.", firstError("what-if"));
        assertEquals("ecosystem: PATH is missing.", firstError("score"));
        assertEquals("ecosystem: --out needs a value.", firstError("generate", "x", "--out"));
        assertEquals("ecosystem: --date may stand only once.",
                firstError("check", "x", "--date", "2026-01-01", "--date", "2026-01-02"));
        assertEquals("ecosystem: --lang needs a value.", firstError("generate", "x", "--out", "y", "--lang"));
        assertEquals("ecosystem: b is one argument too many.", firstError("new", "a", "b", "--type", "regional"));
        assertEquals("ecosystem: there is no command no-such.", firstError("help", "no-such"));
        assertEquals(
                "ecosystem: An empty path names nothing. Write the name of a file or folder; \".\" is this folder.",
                firstError("check", ""));
        assertEquals("ecosystem: there is no command foo.", firstError("foo"));
        assertEquals("ecosystem: er is geen opdracht chek. Bedoel je check?",
                Call.inDutch("chek").err().lines().findFirst().get());
    }

    @Test
    void takesWhatFollowsTwoHyphensAsPaths() {
        assertEquals("ecosystem: --help: there is no such file or folder.", firstError("check", "--", "--help"));
    }

    @Test
    void readsNoArgumentsFromFiles() {
        assertEquals("ecosystem: @x: there is no such file or folder.", firstError("check", "@x"));
    }

    private static String firstError(String... arguments) {
        Call call = Call.of(arguments);
        assertEquals(2, call.exitCode(), String.join(" ", arguments));
        assertEquals("", call.out());
        return call.err().lines().findFirst().orElse("");
    }

    private static String exampleBehind(String heading, String help) {
        return help.substring(help.indexOf(heading) + heading.length()).lines().skip(1).findFirst().orElse("");
    }

    private static String bundleVersion() throws IOException {
        for (URL url : Collections.list(Main.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream stream = url.openStream()) {
                var attributes = new Manifest(stream).getMainAttributes();
                String name = attributes.getValue("Bundle-SymbolicName");
                if (name != null && name.split(";")[0].equals("org.ecosystemstudio.cli")) {
                    return String.join(".",
                            Arrays.copyOf(attributes.getValue("Bundle-Version").split("\\."), 3));
                }
            }
        }
        throw new IOException("The bundle's manifest is not on the class path");
    }

    private static CommandLine commandLine(Locale language) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return new Program(new Invocation(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false, false,
                language, LocalDate::now), false).commandLine();
    }
}
