/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.exchange.csv.CsvReader;
import org.ecosystemstudio.exchange.msproject.ProjectReader;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.xlsx.XlsxReader;

/** Reads the sheets of a file, whatever of the known kinds it is: told by what it holds, not by its name. */
public final class SheetFile {

    private static final int FIRST_BYTES = 4096;

    private SheetFile() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is none that can be imported
     * @throws IOException when it cannot be read
     */
    public static List<Sheet> read(Path file) throws ImportException, IOException {
        if (!Files.isRegularFile(file)) {
            throw ImportException.of("file.irregular");
        }
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw ImportException.of("file.large", Limits.FILE_BYTES / 1_000_000);
        }
        byte[] first;
        try (InputStream input = Files.newInputStream(file)) {
            first = input.readNBytes(FIRST_BYTES);
        }
        if (beginsWith(first, 'P', 'K')) {
            return XlsxReader.read(file);
        }
        if (beginsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw ImportException.of("file.oldOffice");
        }
        if (isXml(first)) {
            return ProjectReader.read(file);
        }
        String name = file.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return List.of(CsvReader.read(ending > 0 ? name.substring(0, ending) : name, Files.readAllBytes(file)));
    }

    private static boolean beginsWith(byte[] bytes, int... first) {
        for (int index = 0; index < first.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != first[index]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first sign that can be seen begins a tag, in whatever encoding. */
    private static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            int sign = each & 0xFF;
            if (sign == '<') {
                return true;
            }
            if (sign > ' ' && sign < 0x7F) {
                return false;
            }
        }
        return false;
    }
}
