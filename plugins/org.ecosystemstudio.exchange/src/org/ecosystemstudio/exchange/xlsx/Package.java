/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.xml.LimitedInput;
import org.ecosystemstudio.exchange.xml.SafeXml;

/**
 * The parts of a workbook. Parts are asked for by name and read from memory: no name in the file becomes a name on
 * disk.
 */
final class Package implements AutoCloseable {

    private final ZipFile zip;

    /**
     * Opens a file.
     *
     * @throws ImportException when it cannot be unpacked
     */
    Package(Path file) throws ImportException, IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw ImportException.of("file.zip");
        }
    }

    /** Whether it has more parts than any real workbook. */
    boolean isBomb() {
        return zip.size() > Limits.PARTS;
    }

    /** Whether it has a part of that name. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Reads a part with the reader; does nothing when there is no such part. */
    void read(String part, PartReader reader) throws ImportException, IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(part));
        if (entry.isEmpty()) {
            return;
        }
        if (entry.get().getSize() > Limits.PART_BYTES) {
            throw ImportException.of("file.bomb");
        }
        try (InputStream input = new LimitedInput(zip.getInputStream(entry.get()), Limits.PART_BYTES)) {
            reader.read(new SafeXml(input));
        } catch (ZipException broken) {
            throw ImportException.of("file.zip");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads the XML of a part. */
    interface PartReader {
        void read(SafeXml xml) throws ImportException;
    }
}
