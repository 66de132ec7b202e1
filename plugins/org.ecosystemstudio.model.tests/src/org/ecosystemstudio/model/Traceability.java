/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/** Which features of the metamodel hold what rules, questions, documents, planning and pictures need. */
final class Traceability {

    private static final String LINE = "\n";

    private final List<TraceabilityRow> rows;

    private Traceability(List<TraceabilityRow> rows) {
        this.rows = rows;
    }

    static Traceability read() throws IOException {
        try (var stream = Traceability.class.getResourceAsStream("traceability.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Traceability(reader.lines().filter(line -> !line.startsWith("#")).map(TraceabilityRow::of)
                    .toList());
        }
    }

    List<TraceabilityRow> rows() {
        return rows;
    }

    List<TraceabilityRow> rows(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** The features that no row names, as {@code Class.feature}. */
    List<String> unused() {
        Set<EStructuralFeature> used = new HashSet<>();
        rows.forEach(row -> row.features().forEach(name -> TraceabilityRow.feature(name).ifPresent(used::add)));
        List<String> unused = new ArrayList<>();
        EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> !used.contains(feature))
                .forEach(feature -> unused.add(feature.getEContainingClass().getName() + "." + feature.getName()));
        return unused;
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("""
                # Traceability

                What the method asks of a model, and the features of the metamodel that hold it. A test makes this page
                from `traceability.tsv` and fails when something has no feature, when a feature does not exist, or when
                the page is out of date; with `-Dapprove=true` the test writes it.
                """);
        section(text, "Rules", "rule", "Code", "Rule");
        section(text, "Guiding questions", "question", "Code", "Question");
        section(text, "Documents", "document", "Document", "What it holds");
        section(text, "Planning", "planning", "", "What is planned with");
        section(text, "Pictures", "picture", "Picture", "What it shows");
        text.append("\n## Features that nothing above names\n\n");
        text.append("They carry the structure of files.\n\n");
        unused().forEach(name -> text.append("- `").append(name).append("`\n"));
        return text.toString();
    }

    private void section(StringBuilder text, String title, String kind, String keyHead, String whatHead) {
        boolean keyed = !keyHead.isEmpty();
        text.append(LINE).append("## ").append(title).append(LINE).append(LINE);
        row(text, keyed, keyHead, whatHead, "Features");
        row(text, keyed, "---", "---", "---");
        for (TraceabilityRow row : rows(kind)) {
            row(text, keyed, row.key(), row.what(),
                    row.features().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
        }
    }

    private static void row(StringBuilder text, boolean keyed, String key, String what, String features) {
        text.append("| ").append(keyed ? key + " | " : "").append(what).append(" | ").append(features).append(" |\n");
    }
}
