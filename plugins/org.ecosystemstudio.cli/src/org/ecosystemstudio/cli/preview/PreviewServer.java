/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.google.gson.Gson;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves a preview on the loopback address: a page that shows the documents and loads them again when they change. It
 * answers only requests that name this machine as their host and that do not come from pages of other sites, only reads,
 * and only what is in memory.
 */
final class PreviewServer implements AutoCloseable {

    private static final String DOCUMENTS = "/site/";
    private static final Set<String> OWN_SITES = Set.of("none", "same-origin");
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("csv", "text/csv; charset=utf-8"), Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("xml", "application/xml"), Map.entry("json", "application/json"));
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PreviewPage page;
    private final PreviewChannel channel = new PreviewChannel();

    private PreviewServer(HttpServer server, Locale language) {
        this.server = server;
        page = new PreviewPage(language);
    }

    /**
     * Starts to serve.
     *
     * @param port the port; 0 for any that is free
     * @param language the language of the page around the documents
     * @throws IOException when the port is taken
     */
    static PreviewServer start(int port, Locale language) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port);
        PreviewServer preview = new PreviewServer(HttpServer.create(address, 0), language);
        preview.server.createContext("/", preview::answer);
        preview.server.setExecutor(preview.threads);
        preview.server.start();
        return preview;
    }

    /** Where a browser finds it. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows something else from now on, in all browsers that look. */
    void show(PreviewState state) {
        channel.show(state);
    }

    @Override
    public void close() {
        channel.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "SAMEORIGIN");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            if (!isOwn(exchange.getRequestHeaders())) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(NOT_ALLOWED, -1);
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/" -> {
                exchange.getResponseHeaders().set("Content-Security-Policy", PreviewPage.POLICY);
                send(exchange, "html", page.html());
            }
            case "/preview.js" -> send(exchange, "js", page.script());
            case "/preview.css" -> send(exchange, "css", page.style());
            case "/state" -> events(exchange);
            default -> {
                byte[] file = path.startsWith(DOCUMENTS)
                        ? channel.state().files().get(path.substring(DOCUMENTS.length()))
                        : null;
                if (file == null) {
                    exchange.sendResponseHeaders(NOT_FOUND, -1);
                } else {
                    send(exchange, path.substring(path.lastIndexOf('.') + 1), file);
                }
            }
        }
    }

    /** Another site's page can make a browser ask, also by a name of its own that leads here. */
    private boolean isOwn(Headers headers) {
        int port = server.getAddress().getPort();
        String host = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        List<String> hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT))
                && (origin == null || origin.equals("http://" + host)) && (site == null || OWN_SITES.contains(site));
    }

    private static void send(HttpExchange exchange, String ending, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(OK, head ? -1 : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }

    /** Sends the state now and after each change, for as long as the browser listens. */
    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(OK, 0);
        OutputStream body = exchange.getResponseBody();
        long seen = -1;
        try {
            while (channel.isOpen()) {
                PreviewState state = channel.awaitOther(seen);
                String line = state.number() == seen ? ": still here\n\n"
                        : "data: " + new Gson()
                                .toJson(new Told(state.number(), state.start().map(DOCUMENTS::concat).orElse(""),
                                        state.errors(), state.summary()))
                                + "\n\n";
                body.write(line.getBytes(StandardCharsets.UTF_8));
                body.flush();
                seen = state.number();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Told(long number, String start, List<String> errors, String summary) {
    }
}
