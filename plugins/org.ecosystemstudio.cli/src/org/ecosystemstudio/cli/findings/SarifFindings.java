/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.RuleDocumentation;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleDescription;

import com.google.gson.stream.JsonWriter;

/**
 * Findings in SARIF 2.1.0 (OASIS, 2020), the form that code hosts and editors read; file names are relative URIs. Other
 * places that a finding is about are its related locations.
 */
public final class SarifFindings implements FindingsWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Invocation invocation;
    private final DisplayPaths paths;
    private final String version;

    /**
     * @param invocation where to print, and in which language the messages are
     * @param paths how files are called
     * @param version the version of this product
     */
    public SarifFindings(Invocation invocation, DisplayPaths paths, String version) {
        this.invocation = invocation;
        this.paths = paths;
        this.version = version;
    }

    @Override
    public void write(FindingsReport report) throws IOException {
        SortedSet<String> used = new TreeSet<>();
        report.findings().forEach(finding -> used.add(finding.code()));
        report.waived().forEach(waived -> used.add(waived.problem().code()));
        List<String> codes = List.copyOf(used);
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            writeTool(codes, json);
            json.name("language").value(invocation.language().getLanguage());
            json.name("columnKind").value("utf16CodeUnits");
            json.name("results").beginArray();
            for (Problem finding : report.findings()) {
                write(finding, codes.indexOf(finding.code()), json);
                json.endObject();
            }
            for (WaivedProblem waived : report.waived()) {
                write(waived.problem(), codes.indexOf(waived.problem().code()), json);
                json.name("suppressions").beginArray().beginObject().name("kind").value("inSource");
                json.name("justification").value(waived.reason()).endObject().endArray().endObject();
            }
            json.endArray().endObject().endArray().endObject();
        }
        invocation.out().println(text);
    }

    private void writeTool(List<String> codes, JsonWriter json) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Ecosystem Studio").name("version").value(version);
        json.name("rules").beginArray();
        for (String code : codes) {
            json.beginObject().name("id").value(code);
            Optional<RuleDescription> rule = InstalledRules.find(code);
            if (rule.isPresent()) {
                writeHelp(rule.get(), json);
            }
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private void writeHelp(RuleDescription rule, JsonWriter json) throws IOException {
        Locale language = invocation.language();
        json.name("name").value(rule.title(language));
        writeText("shortDescription", rule.title(language), json);
        writeText("fullDescription", rule.holds(language), json);
        String citation = rule.citation(language);
        writeText("help", rule.holds(language) + ' ' + rule.why(language)
                + (citation.isEmpty() ? "" : " (" + citation + ')'), json);
        Optional<URI> page = RuleDocumentation.web(rule.code(), language);
        if (page.isPresent()) {
            json.name("helpUri").value(page.get().toString());
        }
        json.name("defaultConfiguration").beginObject().name("level").value(levelOf(rule.severity())).endObject();
    }

    private static void writeText(String member, String text, JsonWriter json) throws IOException {
        json.name(member).beginObject().name("text").value(text).endObject();
    }

    private void write(Problem finding, int rule, JsonWriter json) throws IOException {
        json.beginObject().name("ruleId").value(finding.code()).name("ruleIndex").value(rule);
        json.name("level").value(levelOf(finding.severity()));
        json.name("message").beginObject().name("text").value(finding.message()).endObject();
        json.name("locations").beginArray();
        write(finding.place(), json);
        json.endArray();
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (Place place : finding.related()) {
                write(place, json);
            }
            json.endArray();
        }
    }

    private void write(Place place, JsonWriter json) throws IOException {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(paths.uri(place.file())).endObject();
        writeRegion(place, json);
        json.endObject().endObject();
    }

    private static void writeRegion(Place place, JsonWriter json) throws IOException {
        json.name("region").beginObject();
        json.name("startLine").value(place.line()).name("startColumn").value(place.column());
        json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
        json.endObject();
    }

    private static String levelOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
