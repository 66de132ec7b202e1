/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "traceability.md");

    private static final List<String> DOCUMENTS = List.of("start document", "heatmap", "proposition sheet", "roadmap",
            "ecosystem plan", "goals and action agenda", "governance and finance sheet", "action plan", "calendar",
            "work breakdown", "administration guideline", "communication plan", "dashboard",
            "success factor score card",
            "question checklist", "next sprint");
    private static final List<String> PICTURES = List.of("lemniscate", "cluster innovation circle", "ecosystem map",
            "heatmap", "goal tree", "roadmap", "responsibility matrix", "money flow");

    private final Traceability traceability;

    TraceabilityTest() throws IOException {
        traceability = Traceability.read();
    }

    @Test
    void namesAFeatureForEverything() {
        assertEquals(List.of(), traceability.rows().stream().filter(row -> row.features().isEmpty()).toList());
    }

    @Test
    void namesFeaturesThatExist() {
        assertEquals(List.of(), traceability.rows().stream().flatMap(row -> row.features().stream())
                .filter(name -> TraceabilityRow.feature(name).isEmpty()).distinct().toList());
    }

    @Test
    void holdsEveryRuleAndQuestionOnce() {
        assertEquals(RuleCatalogue.all().stream().map(RuleDescription::code).toList(), keys("rule"));
        assertEquals(GuidingQuestion.all().stream().map(GuidingQuestion::code).toList(), keys("question"));
    }

    @Test
    void holdsEveryDocumentAndPicture() {
        assertTrue(keys("document").containsAll(DOCUMENTS));
        assertEquals(Set.copyOf(PICTURES), Set.copyOf(keys("picture")));
    }

    @Test
    void saysWhatEveryRowIsAbout() {
        assertEquals(List.of(), traceability.rows().stream().filter(row -> row.what().isBlank()).toList());
    }

    @Test
    void leavesNoFeatureWithoutAUseButTheStructureOfFiles() {
        assertEquals(List.of("EcosystemModel.languageVersion", "EcosystemModel.elements", "Ecosystem.elements"),
                traceability.unused());
    }

    @Test
    void isPrintedInTheDocumentation() throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, traceability.markdown());
        }
        String page = Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
        assertEquals(traceability.markdown(), page,
                "docs/traceability.md is out of date; run this test with -Dapprove=true");
    }

    private List<String> keys(String kind) {
        return List.copyOf(new LinkedHashSet<>(traceability.rows(kind).stream().map(TraceabilityRow::key).toList()));
    }
}
