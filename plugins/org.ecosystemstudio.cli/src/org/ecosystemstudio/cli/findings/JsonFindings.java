/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.io.IOException;
import java.io.StringWriter;

import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

import com.google.gson.stream.JsonWriter;

/**
 * Findings as one JSON object: {@code version} (1, changes when members change their meaning or go), {@code findings},
 * {@code waived} ones with their reason, and a {@code summary}. Lines and columns are 1-based, columns count UTF-16 units, an end is the position behind the
 * last character.
 */
public final class JsonFindings implements FindingsWriter {

    private static final int VERSION = 1;

    private final Invocation invocation;
    private final DisplayPaths paths;

    /**
     * @param invocation where to print
     * @param paths how files are called
     */
    public JsonFindings(Invocation invocation, DisplayPaths paths) {
        this.invocation = invocation;
        this.paths = paths;
    }

    @Override
    public void write(FindingsReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("version").value(VERSION);
            json.name("findings").beginArray();
            for (Problem finding : report.findings()) {
                write(finding, json);
            }
            json.endArray();
            json.name("waived").beginArray();
            for (WaivedProblem waived : report.waived()) {
                json.beginObject();
                writeMembers(waived.problem(), json);
                json.name("reason").value(waived.reason()).endObject();
            }
            json.endArray();
            json.name("summary").beginObject().name("files").value(report.files());
            for (Severity severity : Severity.values()) {
                json.name(severity.id()).value(report.count(severity));
            }
            json.name("waived").value(report.waived().size()).name("waiting").value(report.waiting());
            json.endObject().endObject();
        }
        invocation.out().println(text);
    }

    private void write(Problem finding, JsonWriter json) throws IOException {
        json.beginObject();
        writeMembers(finding, json);
        json.endObject();
    }

    private void writeMembers(Problem finding, JsonWriter json) throws IOException {
        json.name("file").value(paths.of(finding.place().file()));
        json.name("line").value(finding.place().line()).name("column").value(finding.place().column());
        json.name("endLine").value(finding.place().endLine()).name("endColumn").value(finding.place().endColumn());
        json.name("severity").value(finding.severity().id()).name("code").value(finding.code());
        json.name("message").value(finding.message());
    }
}
