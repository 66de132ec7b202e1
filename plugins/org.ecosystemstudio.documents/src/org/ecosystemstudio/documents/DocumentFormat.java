/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats that documents are written in. */
public enum DocumentFormat {
    /** One self-contained HTML file, for the screen and for printing on A4; UTF-8. */
    HTML("html", "html", Content.FLOW),
    /** CommonMark with tables, readable as it is; UTF-8. */
    MARKDOWN("md", "md", Content.FLOW),
    /** PDF on A4, tagged and for archives, to print and send. */
    PDF("pdf", "pdf", Content.FLOW),
    /** A document for word processors (Word, LibreOffice Writer), to go on writing in; A4. */
    DOCX("docx", "docx", Content.FLOW),
    /** A workbook with a sheet a table, for spreadsheets. */
    XLSX("xlsx", "xlsx", Content.DATA),
    /** A file of comma-separated values a table, for programs; UTF-8. */
    CSV("csv", "csv", Content.DATA),
    /** iCalendar (RFC 5545): one calendar of everything and one for each actor. */
    ICS("ics", "ics", Content.PLAN),
    /** Microsoft Project's exchange format in XML (MSPDI). */
    MSPDI("mspdi", "xml", Content.PLAN),
    /** The plan as data, after the schema {@code docs/schema/plan-1.schema.json}; UTF-8. */
    JSON("json", "json", Content.PLAN);

    /** All formats of text with headings, tables and figures: every document can be written in each. */
    public static final Set<DocumentFormat> FLOWING = all(Content.FLOW);
    /** All formats of tables of data, for the documents that have them. */
    public static final Set<DocumentFormat> TABULAR = all(Content.DATA);
    /** All formats in which other programs take over the plan. */
    public static final Set<DocumentFormat> EXCHANGE = all(Content.PLAN);

    private final String id;
    private final String ending;
    private final Content content;

    DocumentFormat(String id, String ending, Content content) {
        this.id = id;
        this.ending = ending;
        this.content = content;
    }

    /** The name by which the command line knows it. */
    public String id() {
        return id;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    private static Set<DocumentFormat> all(Content content) {
        return Collections.unmodifiableSet(Arrays.stream(values()).filter(format -> format.content == content)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentFormat.class))));
    }

    /** What a format is written from. */
    private enum Content {
        /** The document's tree. */
        FLOW,
        /** The document's tables of data. */
        DATA,
        /** The facts of the plan as a whole. */
        PLAN
    }
}
