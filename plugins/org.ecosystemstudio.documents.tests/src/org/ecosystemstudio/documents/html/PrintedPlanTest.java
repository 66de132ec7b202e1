/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.Program;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan printed by a browser; needs Debian's {@code chromium} and {@code poppler-utils}. */
class PrintedPlanTest {

    @TempDir
    Path folder;

    @Test
    void printsOnNumberedPagesOfA4() throws IOException, InterruptedException {
        Path page = folder.resolve("plan.html");
        Path print = folder.resolve("plan.pdf");
        Files.writeString(page, TestPlans.write(TestPlans.haven(), Language.DUTCH, DocumentFormat.HTML));
        Program.run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"), "--no-pdf-header-footer", "--print-to-pdf=" + print,
                page.toUri().toString());
        String facts = Program.run("pdfinfo", print.toString());
        assertTrue(facts.contains("(A4)"), facts);
        String[] pages = Program.run("pdftotext", "-layout", print.toString(), "-").split("\f");
        assertTrue(pages[0].contains("Cluster Havenkade"), pages[0]);
        assertTrue(pages[0].contains("€ 212.000"), pages[0]);
        for (int number = 1; number <= pages.length; number++) {
            String text = pages[number - 1];
            assertTrue(text.contains(number + " / " + pages.length), text);
            assertEquals(number > 1, text.strip().startsWith("Actieplan · Cluster Havenkade"), text);
        }
    }
}
