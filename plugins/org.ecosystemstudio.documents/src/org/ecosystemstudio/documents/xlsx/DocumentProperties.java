/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.markup.Markup;

/** What a file manager knows of a workbook; its times are the day on which the document is made. */
final class DocumentProperties {

    private static final String APPLICATION = "Ecosystem Studio";

    private DocumentProperties() {
    }

    static Markup core(DataSet set) {
        String time = set.date() + "T00:00:00Z";
        return new Markup()
                .open("cp:coreProperties", "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", CellText.of(set.title())).element("dc:subject", CellText.of(set.subject()))
                .element("dc:creator", APPLICATION).element("dc:description", CellText.of(set.purpose()))
                .element("dc:language", set.language().tag())
                .element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF").close("cp:coreProperties");
    }

    static Markup application() {
        return new Markup()
                .open("Properties", "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", APPLICATION).close("Properties");
    }
}
