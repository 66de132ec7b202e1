/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.messages.MessageBundle;

/** How sections of the handbook are cited. */
final class Citation {

    private static final MessageBundle TEXTS = MessageBundle.beside(Citation.class, "citation");
    private static final String TABLE = "table ";

    private Citation() {
    }

    static String of(List<String> sections, Locale language) {
        if (sections.isEmpty()) {
            return "";
        }
        List<String> cited = sections.stream().map(section -> cited(section, language)).toList();
        return TEXTS.text(language, "handbook", String.join(", ", cited));
    }

    private static String cited(String section, Locale language) {
        return section.startsWith(TABLE) ? TEXTS.text(language, "table", section.substring(TABLE.length())) : section;
    }
}
