/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.xml.SafeXml;

/** The texts that cells of a workbook refer to by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    /** Reads the part with the texts. */
    void read(SafeXml xml) throws ImportException {
        while (xml.next()) {
            if (xml.begins("si")) {
                texts.add(RichText.read(xml, "si"));
            }
            if (texts.size() > Limits.ROWS * Limits.COLUMNS) {
                throw ImportException.of("file.bomb");
            }
        }
    }

    /** The text with a number; empty when there is none. */
    String text(String number) {
        String digits = number.strip();
        return digits.matches("\\d{1,9}") && Integer.parseInt(digits) < texts.size()
                ? texts.get(Integer.parseInt(digits)) : "";
    }
}
