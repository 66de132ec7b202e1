/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.cli.terminal.MessageLanguage;
import org.ecosystemstudio.cli.terminal.StandardStream;
import org.ecosystemstudio.cli.terminal.Terminal;

/** The command {@code ecosystem}. */
public final class Main {

    private static final int BUFFER_SIZE = 1 << 16;

    private Main() {
    }

    /**
     * Runs the command and ends the process with one of {@link ExitCode}.
     *
     * @param arguments what stands behind {@code ecosystem} on the command line
     */
    public static void main(String[] arguments) {
        avoidWarningOfGuice();
        Map<String, String> environment = System.getenv();
        StandardStream standardOutput = new StandardStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = printer(standardOutput);
        PrintStream err = printer(new StandardStream(new FileOutputStream(FileDescriptor.err)));
        boolean outIsTerminal = Terminal.isTerminal(1);
        Invocation invocation = new Invocation(System.in, out, err, outIsTerminal, Terminal.isTerminal(2),
                Terminal.wantsColours(environment), MessageLanguage.of(environment, languageOfSystem()),
                Clock.systemDefaultZone());
        boolean debug = !environment.getOrDefault("ECOSYSTEM_DEBUG", "").isEmpty();
        int exitCode = new Program(invocation, debug).run(arguments);
        out.flush();
        if (standardOutput.failure().isPresent()) {
            err.println(Invocation.NAME + ": " + invocation.text("output.failed", standardOutput.failure().get()));
            exitCode = ExitCode.UNUSABLE;
        }
        err.flush();
        System.exit(exitCode);
    }

    /** From Java 24 on, the other ways in which Guice defines classes make the platform warn about its internals. */
    private static void avoidWarningOfGuice() {
        System.setProperty("guice_custom_class_loading", "CHILD");
    }

    private static PrintStream printer(StandardStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, BUFFER_SIZE), false, StandardCharsets.UTF_8);
    }

    /** POSIX systems without a locale in their environment speak English; Windows keeps its language elsewhere. */
    private static Locale languageOfSystem() {
        return System.getProperty("os.name", "").startsWith("Windows")
                ? Locale.getDefault(Locale.Category.DISPLAY)
                : Locale.ENGLISH;
    }
}
