/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.DecimalSign;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.xml.SafeXml;

/**
 * Reads the sheets of a workbook of Office Open XML, also hidden ones. A formula counts as the result that it was saved
 * with; nothing is computed, and nothing that stands in another file is looked at.
 */
public final class XlsxReader {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Map<String, String> targets = new HashMap<>();
    private final List<SheetEntry> entries = new ArrayList<>();
    private final DateFormats dates = new DateFormats();

    private XlsxReader() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is no workbook, or unpacks to more than any plan
     */
    public static List<Sheet> read(Path file) throws ImportException, IOException {
        try (Package parts = new Package(file)) {
            if (parts.isBomb()) {
                throw ImportException.of("file.bomb");
            }
            if (!parts.has(WORKBOOK)) {
                throw ImportException.of("file.noWorkbook");
            }
            return new XlsxReader().sheets(parts);
        }
    }

    private List<Sheet> sheets(Package parts) throws ImportException, IOException {
        parts.read("xl/_rels/workbook.xml.rels", this::readTargets);
        parts.read(WORKBOOK, this::readEntries);
        parts.read("xl/styles.xml", dates::read);
        SharedTexts texts = new SharedTexts();
        parts.read("xl/sharedStrings.xml", texts::read);
        List<Sheet> sheets = new ArrayList<>();
        for (SheetEntry entry : entries) {
            SheetReader reader = new SheetReader(texts, dates);
            String target = targets.get(entry.relation());
            if (target != null) {
                parts.read(target, reader::read);
            }
            sheets.add(new Sheet(entry.name(), DecimalSign.OF_LANGUAGE, reader.rows()));
        }
        return sheets;
    }

    private void readTargets(SafeXml xml) throws ImportException {
        while (xml.next()) {
            if (xml.begins("Relationship") && !"External".equals(xml.attribute("TargetMode"))
                    && xml.attribute("Target") != null) {
                targets.put(xml.attribute("Id"), partName(xml.attribute("Target")));
            }
        }
    }

    /** The name of a part that the workbook refers to, with or without a slash at the beginning. */
    private static String partName(String target) {
        try {
            return URI.create("/xl/").resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException noName) {
            return "";
        }
    }

    private void readEntries(SafeXml xml) throws ImportException {
        while (xml.next()) {
            if (xml.begins("workbookPr") && List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")))) {
                dates.count1904();
            } else if (xml.begins("sheet") && entries.size() < Limits.SHEETS) {
                entries.add(new SheetEntry(String.valueOf(xml.attribute("name")), xml.attribute("id")));
            }
        }
    }

    private record SheetEntry(String name, String relation) {
    }
}
