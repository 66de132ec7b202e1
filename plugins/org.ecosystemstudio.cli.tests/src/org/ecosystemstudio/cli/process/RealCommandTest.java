/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.ecosystemstudio.cli.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person or a script meets it: in a process of its own, with an environment. */
class RealCommandTest {

    private static List<Path> classPath;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findClassPath() {
        classPath = PlainClassPath.entries();
    }

    @Test
    void tellsItsVersionWithoutTouchingMetamodelOrLanguage() throws Exception {
        RealCommand.Outcome outcome =
                command().withJava("-Xlog:class+load:file=classes.txt").run("--version").assertSays(0,
                        "Ecosystem Studio");
        assertEquals("", outcome.err());
        List<String> heavy = Files.readAllLines(folder.resolve("classes.txt")).stream()
                .filter(line -> line.contains(" org.eclipse.") || line.contains(" com.google.")
                        || line.contains(" org.ecosystemstudio.language.")
                        || line.contains(" org.ecosystemstudio.model.e"))
                .toList();
        assertEquals(List.of(), heavy);
    }

    @Test
    void speaksTheLanguageOfItsEnvironmentAndPrintsUtf8() throws Exception {
        assertEquals("ecosystem: caf\u00E9: er is geen bestand of map met deze naam.\n",
                command().with("LC_ALL", "C.UTF-8").with("ECOSYSTEM_LOCALE", "nl_NL.UTF-8").run("check", "caf\u00E9")
                        .err());
        assertEquals("ecosystem: nowhere: er is geen bestand of map met deze naam.\n",
                command().with("LC_ALL", "nl_NL").run("check", "nowhere").err());
        assertEquals("ecosystem: nowhere: there is no such file or folder.\n",
                command().with("LC_ALL", "C").with("LANG", "nl_NL").run("check", "nowhere").err());
    }

    @Test
    void namesFilesFromTheWorkingFolder() throws Exception {
        write("models/north/north.ecosystem", "ecosystem North\ngoal G { owner Nobody }\n");
        command().run("check", "models/north").assertSays(1, "models/north/north.ecosystem:2:16: error: ");
        command().run("check", ".").assertSays(1, "models/north/north.ecosystem:2:16: error: ");
        command().run("check", "./models/north/north.ecosystem")
                .assertSays(1, "models/north/north.ecosystem:2:16: error: ");
        command().run("check", folder.toString()).assertSays(1, folder + "/models/north/north.ecosystem:2:16: error: ");
    }

    @Test
    void namesTheOtherPlaceOfADuplicateLikeTheFirst() throws Exception {
        write("north/a.ecosystem", "ecosystem North\nactor Alfa\n");
        write("north/b.ecosystem", "actor Alfa\n");
        Path beside = Files.createDirectories(folder.resolve("beside"));
        for (String typed : List.of("../north", "../north/b.ecosystem", "../beside/../north")) {
            RealCommand.Outcome outcome = new RealCommand(classPath, beside).run("check", typed);
            outcome.assertSays(1, "../north/a.ecosystem:2:7: error: ").assertSays(1, "also in ../north/b.ecosystem,");
            outcome.assertSays(1, "../north/b.ecosystem:1:7: error: ").assertSays(1, "also in ../north/a.ecosystem,");
        }
    }

    @Test
    void printsNoColoursToAFile() throws Exception {
        write("north/north.ecosystem", "ecosystem North\ngoal G { owner Nobody }\n");
        RealCommand.Outcome outcome =
                command().run("check", "north").assertSays(1, "north/north.ecosystem:2:16: error: ");
        assertTrue(outcome.out().chars().noneMatch(character -> character == 0x1B));
    }

    @Test
    void runsAtTheSameTimeDoNotMix() throws Exception {
        write("north/m.ecosystem", "ecosystem North \"Cluster North\"");
        write("south/m.ecosystem", "ecosystem South \"Cluster South\"");
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<RealCommand.Outcome> north = pool.submit(() -> command().run("generate", "north", "--out", "out",
                    "--lang", "both"));
            Future<RealCommand.Outcome> south = pool.submit(() -> command().run("generate", "south", "--out", "out",
                    "--lang", "both"));
            north.get().assertSays(0, "out/en/action-plan.html");
            south.get().assertSays(0, "out/en/action-plan.html");
        }
        boolean isNorth = Files.readString(folder.resolve("out/en/action-plan.html")).contains("Cluster North");
        assertEquals(isNorth, Files.readString(folder.resolve("out/nl/actieplan.html")).contains("Cluster North"));
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Path script = Files.writeString(folder.resolve("completion"), Call.of("generate-completion").out());
        String trial = "exec 2> /dev/null; source '" + script
                + "' && COMP_WORDS=(ecosystem ge) COMP_CWORD=1 && _complete_ecosystem"
                + " && echo \"${COMPREPLY[@]}\" && COMP_WORDS=(ecosystem generate --la) COMP_CWORD=2"
                + " && _complete_ecosystem && echo \"${COMPREPLY[@]}\""
                + " && COMP_WORDS=(ecosystem new --type re) COMP_CWORD=3 && _complete_ecosystem"
                + " && echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", trial).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(1, TimeUnit.MINUTES));
        assertEquals("generate generate-completion\n--lang\nregional\n", said);
    }

    @Test
    void servesEditors() throws Exception {
        Process server = command().start("lsp");
        try (OutputStream to = server.getOutputStream(); InputStream from = server.getInputStream()) {
            send("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}", to);
            assertTrue(receive(from).contains("\"id\":1,\"result\":{\"capabilities\":"));
            send("\"id\":2,\"method\":\"shutdown\"", to);
            assertTrue(receive(from).contains("\"id\":2"));
            send("\"method\":\"exit\"", to);
            assertTrue(server.waitFor(1, TimeUnit.MINUTES));
            assertEquals(0, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void saysNothingButTheProtocolToEditors() throws Exception {
        Process server = command().start("lsp");
        try (OutputStream to = server.getOutputStream(); InputStream from = server.getInputStream()) {
            send("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}", to);
            receive(from);
            String neverOpened = "\"textDocument\":{\"uri\":\"file:///never/opened.ecosystem\"";
            send("\"method\":\"textDocument/didChange\",\"params\":{" + neverOpened
                    + ",\"version\":2},\"contentChanges\":[{\"text\":\"actor A\"}]}", to);
            send("\"id\":2,\"method\":\"no/such/method\"", to);
            assertTrue(receive(from).contains("\"code\":-32601"));
            send("\"id\":3,\"method\":\"shutdown\"", to);
            assertTrue(receive(from).contains("\"id\":3"));
            send("\"method\":\"exit\"", to);
            assertEquals(-1, from.read());
        } finally {
            server.destroyForcibly();
        }
    }

    private static void send(String members, OutputStream to) throws IOException {
        String content = "{\"jsonrpc\":\"2.0\"," + members + '}';
        to.write(("Content-Length: " + content.length() + "\r\n\r\n" + content).getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static String receive(InputStream from) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            header.append((char) from.read());
        }
        int length = Integer.parseInt(header.substring(header.indexOf(":") + 1).strip());
        return new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }

    private RealCommand command() {
        return new RealCommand(classPath, folder);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
