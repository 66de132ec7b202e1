/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command as a person gives it: words, a folder, an environment. */
final class Command {

    private final List<String> words;
    private final Map<String, String> environment = new HashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    private Command(List<String> words) {
        this.words = words;
    }

    /** The command with these words; each is given as it is. */
    static Command of(Object... words) {
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(word.toString());
        }
        return new Command(texts);
    }

    /** Runs the command in a folder. */
    Command in(Path newFolder) {
        folder = newFolder;
        return this;
    }

    /** Sets a variable of the environment. */
    Command with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts the command and waits for its end. */
    Result run() {
        return start().end();
    }

    /** Starts the command. */
    Running start() {
        try {
            Path out = Files.createTempFile("command", ".out");
            Path err = Files.createTempFile("command", ".err");
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new Running(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A command that was started.
     *
     * @param process its process
     * @param out where its output goes
     * @param err where its complaints go
     */
    record Running(Process process, Path out, Path err) {

        /** Waits for the end. */
        Result end() {
            try {
                int code = process.waitFor();
                Result result = new Result(code, Files.readString(out), Files.readString(err));
                Files.delete(out);
                Files.delete(err);
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Interrupted while the command ran.", e);
            }
        }
    }

    /**
     * What a command left.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    record Result(int code, String out, String err) {
    }
}
