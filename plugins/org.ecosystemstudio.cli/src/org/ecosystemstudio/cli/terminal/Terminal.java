/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person looks at what is printed, and whether in colours. */
public final class Terminal {

    private Terminal() {
    }

    /**
     * Whether a standard stream is a terminal.
     *
     * @param descriptor 1 for standard output, 2 for standard error
     */
    public static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")
                        || target.equals("/dev/console");
            } catch (IOException exception) {
                return false;
            }
        }
        return hasConsole();
    }

    /**
     * Whether colours are wanted on a terminal: not when {@code NO_COLOR} is set to anything (no-color.org), nor on a
     * terminal that says it is dumb.
     */
    public static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** From Java 22 on there is always a console, and it knows whether it is a terminal; before, it is one or null. */
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException exception) {
            return false;
        }
    }
}
