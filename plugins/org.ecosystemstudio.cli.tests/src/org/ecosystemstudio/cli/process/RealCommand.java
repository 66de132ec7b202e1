/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.Main;

/** The real command in a process of its own. */
final class RealCommand {

    private static final long PATIENCE_IN_MINUTES = 5;

    private final List<Path> classPath;
    private final Path folder;
    private final List<String> before = new ArrayList<>();
    private final List<String> javaOptions = new ArrayList<>();
    private final TreeMap<String, String> environment = new TreeMap<>();
    private String behind = "";
    private String mainClass = Main.class.getName();

    /**
     * @param classPath what Java needs to run it
     * @param folder the working folder
     */
    RealCommand(List<Path> classPath, Path folder) {
        this.classPath = classPath;
        this.folder = folder;
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** With a variable in its environment. */
    RealCommand with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With options for Java. */
    RealCommand withJava(String... options) {
        javaOptions.addAll(List.of(options));
        return this;
    }

    /** Started by a main class that does something beside it. */
    RealCommand startedBy(String otherMainClass) {
        mainClass = otherMainClass;
        return this;
    }

    /** Run by another command, such as one that changes the user. */
    RealCommand by(List<String> command) {
        before.addAll(command);
        return this;
    }

    /** With a piece of shell behind it, such as a pipe. */
    RealCommand into(String shell) {
        behind = shell;
        return this;
    }

    /** Runs it and waits for its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Process process = prepared(arguments).redirectOutput(out.toFile()).redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).start();
            if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("The command does not end: " + Arrays.toString(arguments));
            }
            return new Outcome(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts it, its standard input and output open to the caller. */
    Process start(String... arguments) throws IOException {
        return prepared(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder prepared(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(line(arguments)).directory(folder.toFile());
        List.of("LC_ALL", "LC_MESSAGES", "LANG", "ECOSYSTEM_LOCALE", "JAVA_TOOL_OPTIONS", "NO_COLOR")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder;
    }

    private List<String> line(String... arguments) {
        List<String> line = new ArrayList<>(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        line.addAll(javaOptions);
        line.addAll(List.of("-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        line.add(mainClass);
        line.addAll(List.of(arguments));
        return behind.isEmpty() ? line
                : List.of("sh", "-c",
                        line.stream().map(word -> '\'' + word.replace("'", "'\\''") + '\'')
                                .collect(Collectors.joining(" ")) + ' ' + behind);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /**
     * How the command ended.
     *
     * @param exitCode its exit code
     * @param out what it printed on standard output
     * @param err what it printed on standard error
     */
    record Outcome(int exitCode, String out, String err) {

        /** What it printed at all. */
        String said() {
            return out + err;
        }

        /** Fails unless it ended with the code and said the sentence, in a way that a person can bear. */
        Outcome assertSays(int code, String sentence) {
            assertTrue(exitCode == code && said().contains(sentence),
                    "exit code " + exitCode + ", and it said: " + shortened());
            assertFalse(said().contains("Exception") || said().contains("\tat "), shortened());
            return this;
        }

        private String shortened() {
            return said().length() > 3000 ? said().substring(0, 3000) + "..." : said();
        }
    }
}
