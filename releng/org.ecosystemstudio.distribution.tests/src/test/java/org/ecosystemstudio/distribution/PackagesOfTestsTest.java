/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets up packages on a made-up system, whose commands say what they were asked. */
class PackagesOfTestsTest {

    @TempDir
    private Path folder;

    private Path list;
    private Path commands;

    @BeforeEach
    void makeSystem() throws IOException {
        commands = Files.createDirectories(folder.resolve("bin"));
        list = Files.writeString(folder.resolve("list"), "# A browser\nchromium chromium\nlibgtk-3-0\n");
        command("apt-get", "echo \"$*\" >> " + folder + "/asked");
        command("dpkg-query", "[ -e " + folder + "/gtk ] && printf installed");
    }

    @Test
    void asksNothingWhenAllIsThere() throws IOException {
        command("chromium", "");
        Files.createFile(folder.resolve("gtk"));
        command("id", "echo 1000");
        assertEquals(new Command.Result(0, "", ""), setUp());
    }

    @Test
    void installsWhatIsMissingWhereItMay() throws IOException {
        command("id", "echo 0");
        assertEquals(new Command.Result(0, "", "Installing what the tests need from Debian: chromium libgtk-3-0\n"),
                setUp());
        assertEquals("install -y -q --no-install-recommends chromium libgtk-3-0\n",
                Files.readString(folder.resolve("asked")));
    }

    @Test
    void namesWhatIsMissingWhereItMayNotInstall() throws IOException {
        command("chromium", "");
        command("id", "echo 1000");
        Command.Result result = setUp();
        assertEquals(2, result.code());
        assertTrue(
                result.err().startsWith("The tests need these Debian packages, which are not installed: libgtk-3-0\n"));
    }

    @Test
    void saysWhyPackagesCouldNotBeInstalled() throws IOException {
        command("id", "echo 0");
        command("apt-get", "echo 'E: no network'; exit 100");
        Command.Result result = setUp();
        assertEquals(2, result.code());
        assertTrue(result.err().contains("E: no network"), result.err());
    }

    private Command.Result setUp() {
        return Command.of("/bin/sh", BuildProducts.ROOT.resolve("releng/bin/set-up-packages"), list)
                .with("PATH", commands.toString()).run();
    }

    private void command(String name, String script) throws IOException {
        Path command = Files.writeString(commands.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(command.toFile().setExecutable(true));
    }
}
