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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.cli.terminal.MessageLanguage;
import org.ecosystemstudio.cli.terminal.StandardStream;
import org.ecosystemstudio.cli.terminal.Terminal;

/** The command {@code ecosystem}. */
public final class Main {

    private static final String LOGGING = "log4j.configuration";
    private static final int BUFFER_SIZE = 1 << 16;

    private Main() {
    }

    /**
     * Runs the command and ends the process with one of {@link ExitCode}.
     *
     * @param arguments what stands behind {@code ecosystem} on the command line
     */
    public static void main(String[] arguments) {
        keepGuiceFromMakingClasses();
        Map<String, String> environment = System.getenv();
        boolean debug = !environment.getOrDefault("ECOSYSTEM_DEBUG", "").isEmpty();
        keepLibrariesQuiet(debug);
        StandardStream standardOutput = new StandardStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = printer(standardOutput);
        PrintStream err = printer(new StandardStream(new FileOutputStream(FileDescriptor.err)));
        boolean outIsTerminal = Terminal.isTerminal(1);
        Invocation invocation = new Invocation(System.in, out, err, outIsTerminal, Terminal.isTerminal(2),
                Terminal.wantsColours(environment), MessageLanguage.of(environment, languageOfSystem()),
                LocalDate::now);
        int exitCode = new Program(invocation, debug).run(arguments);
        out.flush();
        if (standardOutput.failure().isPresent()) {
            err.println(Invocation.NAME + ": " + invocation.text("output.failed", standardOutput.failure().get()));
            exitCode = ExitCode.UNUSABLE;
        }
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Guice calls constructors by reflection instead of classes that it would make for this: a short run has no profit of
     * them, and from Java 24 on the platform warns about the way in which they are made.
     */
    private static void keepGuiceFromMakingClasses() {
        for (String[] setting : new String[][] { { "guice_bytecode_gen_option", "DISABLED" },
                { "guice_custom_class_loading", "OFF" } }) {
            if (System.getProperty(setting[0]) == null) {
                System.setProperty(setting[0], setting[1]);
            }
        }
    }

    /** What the libraries log is for those who look for an error of the program; others read the messages. */
    private static void keepLibrariesQuiet(boolean debug) {
        if (!debug && System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, Main.class.getPackageName().replace('.', '/') + "/log4j.properties");
        }
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
