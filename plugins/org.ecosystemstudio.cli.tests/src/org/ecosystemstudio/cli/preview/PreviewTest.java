/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.cli.Call;
import org.ecosystemstudio.cli.watch.RunningCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    private Path folder;

    private Path model;
    private RunningCall preview;
    private URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException, InterruptedException {
        model = Files.createDirectories(folder.resolve("north")).resolve("north.ecosystem");
        Files.writeString(model, "ecosystem North { document language en }\ngoal Housing\n");
        preview = RunningCall.of("preview", folder.resolve("north").toString());
        preview.await(call -> call.err().contains("Waiting for changes."));
        address = URI.create(preview.out().strip());
    }

    @AfterEach
    void stop() throws InterruptedException {
        preview.close();
    }

    @Test
    void servesAllDocumentsOnThisMachineAndWritesNothing() throws IOException, InterruptedException {
        assertEquals("127.0.0.1", address.getHost());
        assertTrue(get("/").body().contains("<iframe"));
        assertTrue(get("/").body().contains("Start it again with &quot;ecosystem preview&quot;."));
        assertTrue(get("/site/index.html").body().contains("Action plan"));
        assertTrue(get("/site/en/action-plan.html").body().contains("Housing"));
        assertEquals(404, get("/site/en/other.html").statusCode());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void tellsBrowsersOfEveryChange() throws IOException, InterruptedException {
        try (InputStream stream = client.send(request("/state").build(), BodyHandlers.ofInputStream()).body();
                BufferedReader events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertTrue(event(events).contains("\"number\":1,\"start\":\"/site/index.html\",\"errors\":[]"));
            Files.writeString(model, "ecosystem North { document language en }\ngoal Talent\n");
            assertTrue(event(events).contains("\"number\":2"));
            assertTrue(get("/site/en/action-plan.html").body().contains("Talent"));
        }
    }

    @Test
    void showsErrorsAndKeepsTheLastGoodDocuments() throws IOException, InterruptedException {
        Files.writeString(model, "ecosystem North { document language en }\ngoal Talent { owner Nobody }\n");
        preview.await(call -> call.err().contains("There is no actor named Nobody"));
        assertTrue(get("/site/en/action-plan.html").body().contains("Housing"));
        try (InputStream stream = client.send(request("/state").build(), BodyHandlers.ofInputStream()).body();
                BufferedReader events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertTrue(event(events).contains("There is no actor named Nobody"));
        }
    }

    @Test
    void refusesPagesOfOtherSites() throws IOException, InterruptedException {
        for (String site : new String[] { "cross-site", "same-site" }) {
            assertEquals(403, status(request("/").header("Sec-Fetch-Site", site)));
        }
        assertEquals(403, status(request("/").header("Origin", "https://elsewhere.example")));
        assertEquals(200, status(request("/").header("Sec-Fetch-Site", "none")));
    }

    @Test
    void refusesOtherNamesForThisMachine() throws IOException {
        assertTrue(raw("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
        assertTrue(raw("GET / HTTP/1.1\r\nHost: localhost:" + address.getPort() + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
        assertFalse(raw("GET /site/../../north/north.ecosystem HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort()
                + "\r\nConnection: close\r\n\r\n").contains("Housing"));
    }

    @Test
    void onlyReads() throws IOException, InterruptedException {
        assertEquals(405, status(request("/").POST(HttpRequest.BodyPublishers.ofString("x"))));
        assertEquals(405, status(request("/site/index.html").DELETE()));
    }

    @Test
    void loadsNothingButItsOwn() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("same-origin", page.headers().firstValue("Cross-Origin-Resource-Policy").orElseThrow());
    }

    @Test
    void showsOneModelOnly() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("south")).resolve("south.ecosystem"),
                "ecosystem South\n");
        Call call = Call.of("preview", folder.toString());
        assertEquals(2, call.exitCode());
        assertTrue(call.err().contains("holds several models. Name the one to show."), call.err());
    }

    @Test
    void saysWhenThePortIsTakenOrNone() {
        Call taken = Call.of("preview", folder.resolve("north").toString(), "--port", "" + address.getPort());
        assertEquals(2, taken.exitCode());
        assertTrue(taken.err().contains("the preview cannot be served"), taken.err());
        Call none = Call.of("preview", folder.resolve("north").toString(), "--port", "70000");
        assertTrue(none.err().contains("--port: 70000 is not a port; ports are from 1 to 65535."), none.err());
    }

    private static String event(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
