/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.Program;
import org.ecosystemstudio.documents.tree.Document;

/** A document written as PDF and read back by poppler and qpdf; needs both of Debian's packages. */
final class PdfReading {

    private final String file;

    /** Writes a document into a folder. */
    PdfReading(Document document, Path folder) throws IOException {
        file = Files.write(folder.resolve("document.pdf"), new Documents().write(document, DocumentFormat.PDF))
                .toString();
    }

    /** Fails unless qpdf finds the file as it should be. */
    void check() {
        run("qpdf", "--check", file);
    }

    /** What the file says of itself. */
    String facts() {
        return run("pdfinfo", file);
    }

    /** The tags of its structure, with their text. */
    String structure() {
        return run("pdfinfo", "-struct-text", file);
    }

    /** Its fonts, a line each under two lines of headings. */
    String fonts() {
        return run("pdffonts", file);
    }

    /** The text of each page, laid out as it stands there. */
    String[] pages() {
        return run("pdftotext", "-layout", file, "-").split("\f");
    }

    /** Its text, line by line. */
    String text() {
        return run("pdftotext", file, "-");
    }

    /** Its bookmarks, as JSON. */
    String bookmarks() {
        return run("qpdf", "--json", "--json-key=outlines", file);
    }

    /** Its objects, none compressed. */
    String objects() {
        return run("qpdf", "--qdf", "--object-streams=disable", file, "-");
    }

    private static String run(String... command) {
        try {
            return Program.run(command);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("Interrupted while a program ran", interrupted);
        }
    }
}
