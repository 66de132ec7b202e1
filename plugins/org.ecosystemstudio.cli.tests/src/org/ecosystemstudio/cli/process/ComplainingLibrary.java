/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import org.apache.log4j.Logger;
import org.ecosystemstudio.cli.Main;

/** Runs the command with a library that logs an error, at the command's end. */
final class ComplainingLibrary {

    private ComplainingLibrary() {
    }

    /** Runs the command with the arguments. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(
                new Thread(() -> Logger.getLogger(ComplainingLibrary.class).error("a library complains")));
        Main.main(arguments);
    }
}
