/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.OutputException;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * Findings that were accepted on a day, so that only new ones are reported. A finding is known again by its rule, its case
 * and its element's name, not by its line, so that edits elsewhere do not make it new.
 */
final class Baseline {

    private static final int VERSION = 1;

    /** Hundreds of thousands of findings fit in; a larger file is none of ours. */
    private static final long LARGEST_IN_BYTES = 50_000_000;

    private final Map<String, Integer> accepted;

    private Baseline(Map<String, Integer> accepted) {
        this.accepted = accepted;
    }

    /** The baseline that accepts the findings with these identities. */
    static Baseline of(Collection<String> identities) {
        Map<String, Integer> accepted = new TreeMap<>();
        identities.forEach(identity -> accepted.merge(identity, 1, Integer::sum));
        return new Baseline(accepted);
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException when the file cannot be read, or is no baseline
     */
    static Baseline read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_IN_BYTES) {
            throw new IOException("Too large");
        }
        List<String> identities = null;
        boolean isOfThisVersion = false;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader json = new JsonReader(text)) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "version" -> isOfThisVersion = json.nextInt() == VERSION;
                    case "accepted" -> identities = identities(json);
                    default -> json.skipValue();
                }
            }
            json.endObject();
            if (identities == null || !isOfThisVersion || json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("Not a baseline of version " + VERSION);
            }
        } catch (IllegalStateException | NumberFormatException | JsonParseException e) {
            throw new IOException(e.getMessage(), e);
        }
        return of(identities);
    }

    private static List<String> identities(JsonReader json) throws IOException {
        List<String> identities = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            identities.add(json.nextString());
        }
        json.endArray();
        return identities;
    }

    /**
     * Writes the baseline, whole or not at all.
     *
     * @throws OutputException when the file cannot be written
     */
    void write(Path file) throws IOException, OutputException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("version").value(VERSION).name("accepted").beginArray();
            for (Map.Entry<String, Integer> entry : accepted.entrySet()) {
                for (int i = 0; i < entry.getValue(); i++) {
                    json.value(entry.getKey());
                }
            }
            json.endArray().endObject();
        }
        AtomicFile.replace(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How many findings are accepted. */
    int size() {
        return accepted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a finding is accepted; if so it is taken, and accepted no more. */
    boolean take(String identity) {
        Integer left = accepted.get(identity);
        if (left == null) {
            return false;
        }
        accepted.put(identity, left - 1);
        accepted.remove(identity, 0);
        return true;
    }
}
