/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Has veraPDF judge the documents of an example, as archives and offices for accessibility do. */
class PdfConformanceTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeDocuments() {
        VeraGreenfieldFoundryProvider.initialise();
        Command.Result result = Command.of(BuildProducts.ROOT.resolve(
                "releng/org.ecosystemstudio.cli.distribution/target/ecosystem/bin/ecosystem"), "generate",
                BuildProducts.example("noordhoek"), "--document", "all", "--lang", "both", "--format", "pdf", "--out",
                folder, "--date", "2026-11-24").run();
        assertEquals(0, result.code(), result.out() + result.err());
    }

    @ParameterizedTest
    @EnumSource(names = { "PDFA_2_A", "PDFUA_1" })
    void keepsTheRulesOfArchivesAndOfAccessibility(PDFAFlavour rules) throws IOException, VeraPDFException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
            assertFalse(documents.isEmpty());
            for (Path document : documents) {
                assertEquals(List.of(), complaints(document, rules), document.toString());
            }
        }
    }

    private static List<String> complaints(Path document, PDFAFlavour rules) throws IOException, VeraPDFException {
        try (InputStream content = Files.newInputStream(document);
                PDFAParser parser = Foundries.defaultInstance().createParser(content);
                var validator = Foundries.defaultInstance().createValidator(rules, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + ' ' + check.getMessage()).distinct().toList();
        }
    }
}
