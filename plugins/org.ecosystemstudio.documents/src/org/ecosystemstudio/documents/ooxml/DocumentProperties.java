/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.ooxml;

import java.time.LocalDate;

import org.ecosystemstudio.documents.markup.Markup;

/**
 * What a file manager knows of an office document; its times are the day on which the document is made.
 *
 * @param title what it is called
 * @param subject what it is about
 * @param description what it is for; empty for nothing
 * @param language its language, after BCP 47
 * @param date the day on which it is made
 */
public record DocumentProperties(String title, String subject, String description, String language, LocalDate date) {

    private static final String APPLICATION = "Ecosystem Studio";
    private static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /**
     * Begins a package: its properties, and what it refers to.
     *
     * @param main the part that the document begins with
     */
    public void writePackage(String main, Parts parts) {
        Relations relations = new Relations();
        relations.add("officeDocument", main);
        relations.addFull(CORE_PROPERTIES, "docProps/core.xml");
        relations.add("extended-properties", "docProps/app.xml");
        parts.addRelations("", relations);
        parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core());
        parts.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                application());
    }

    private Markup core() {
        String time = date + "T00:00:00Z";
        Markup markup = new Markup()
                .open("cp:coreProperties", "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", title).element("dc:subject", subject).element("dc:creator", APPLICATION);
        if (!description.isEmpty()) {
            markup.element("dc:description", description);
        }
        return markup.element("dc:language", language)
                .element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF").close("cp:coreProperties");
    }

    private static Markup application() {
        return new Markup()
                .open("Properties", "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", APPLICATION).close("Properties");
    }
}
