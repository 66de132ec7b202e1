/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

/** The formats that documents are written in; all of them text in UTF-8. */
public enum DocumentFormat {
    /** One self-contained HTML file, for the screen and for printing on A4. */
    HTML("html", "html"),
    /** CommonMark with tables, readable as it is. */
    MARKDOWN("md", "md");

    private final String id;
    private final String ending;

    DocumentFormat(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** The name by which the command line knows it. */
    public String id() {
        return id;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }
}
