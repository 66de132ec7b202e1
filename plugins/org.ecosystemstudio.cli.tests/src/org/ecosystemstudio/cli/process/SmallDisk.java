/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A file system too small for a document, as root and an ordinary user may each make one: 64 kilobytes mounted in a name
 * space of the process; where the system allows nobody to mount, a limit on the size of a file. What the command left
 * there is told in a line behind what it prints.
 */
final class SmallDisk {

    private static final String TELL =
            "{ \"$@\"; code=$?; echo \"left: $(find \"$0\" -type f -size +0)\"; exit $code; }";
    private static final String MOUNT = "mount -t tmpfs -o size=64k tmpfs \"$0\" && " + TELL;
    private static final String LIMIT = "ulimit -f 16 && " + TELL;

    private SmallDisk() {
    }

    /** The command that runs another one with a small file system at the folder. */
    static List<String> at(Path folder) throws InterruptedException {
        List<List<String>> nameSpaces = List.of(List.of("unshare", "--mount"),
                List.of("unshare", "--user", "--map-root-user", "--mount"));
        for (List<String> nameSpace : nameSpaces) {
            List<String> command = new ArrayList<>(nameSpace);
            command.addAll(List.of("sh", "-c", MOUNT, folder.toString()));
            if (works(command)) {
                return command;
            }
        }
        return List.of("bash", "-c", LIMIT, folder.toString());
    }

    private static boolean works(List<String> command) throws InterruptedException {
        List<String> trial = new ArrayList<>(command);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
