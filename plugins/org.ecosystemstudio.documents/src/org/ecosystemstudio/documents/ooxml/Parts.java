/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ecosystemstudio.documents.markup.Markup;

/** The parts of a package of the Open Packaging Conventions, with the times of its entries fixed. */
public final class Parts {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** The first moment that a ZIP file knows, so that the same content gives the same bytes. */
    /** Not the first moment of 1980: Java takes that for an earlier one, and adds a time that depends on the zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);
    private static final String PNG = "image/png";

    private final List<Part> parts = new ArrayList<>();

    /** Adds a part of XML. */
    public void add(String name, String contentType, Markup content) {
        parts.add(new Part(name, contentType, (DECLARATION + content).getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds what a part refers to: a part that its own name is made from. */
    public void addRelations(String name, Relations relations) {
        int folder = name.lastIndexOf('/') + 1;
        add(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels", Relations.CONTENT_TYPE,
                relations.markup());
    }

    /** Adds a picture, as PNG. */
    public void addPicture(String name, byte[] content) {
        parts.add(new Part(name, PNG, content));
    }

    /** The package. */
    public byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put("[Content_Types].xml", (DECLARATION + contentTypes()).getBytes(StandardCharsets.UTF_8), zip);
            for (Part part : parts) {
                put(part.name(), part.content(), zip);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private Markup contentTypes() {
        Markup markup = new Markup()
                .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .empty("Default", "Extension", "rels", "ContentType", Relations.CONTENT_TYPE)
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        if (parts.stream().anyMatch(part -> part.contentType().equals(PNG))) {
            markup.empty("Default", "Extension", "png", "ContentType", PNG);
        }
        parts.stream().filter(part -> !isDefault(part.contentType()))
                .forEach(part -> markup.empty("Override", "PartName", '/' + part.name(), "ContentType",
                        part.contentType()));
        return markup.close("Types");
    }

    private static boolean isDefault(String contentType) {
        return contentType.equals(Relations.CONTENT_TYPE) || contentType.equals(PNG);
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private record Part(String name, String contentType, byte[] content) {
    }
}
