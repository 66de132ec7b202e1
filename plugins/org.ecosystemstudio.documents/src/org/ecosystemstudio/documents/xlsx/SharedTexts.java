/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ecosystemstudio.documents.markup.Markup;

/** All texts of a workbook's cells, each once: cells refer to them by number, so that none of them is ever a formula. */
final class SharedTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    /** The number of a text. */
    int number(String text) {
        uses++;
        return numbers.computeIfAbsent(CellText.written(text), key -> numbers.size());
    }

    /** The part that holds them. */
    Markup markup() {
        Markup markup = new Markup().open("sst", "xmlns", Workbook.NAMESPACE, "count", String.valueOf(uses),
                "uniqueCount", String.valueOf(numbers.size()));
        numbers.keySet().forEach(
                text -> markup.open("si").element("t", text, "xml:space", "preserve").close("si"));
        return markup.close("sst");
    }
}
