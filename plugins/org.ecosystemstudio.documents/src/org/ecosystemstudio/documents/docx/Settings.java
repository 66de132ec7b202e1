/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/** How Word treats the document: as one of its own present form, in its language. */
final class Settings {

    private static final String FORM = "15";

    private Settings() {
    }

    static Markup markup(String language) {
        Markup out = Word.root("w:settings");
        out.empty("w:zoom", "w:percent", "100");
        Word.value(out, "w:defaultTabStop", 709);
        out.open("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                "http://schemas.microsoft.com/office/word", "w:val", FORM).close("w:compat");
        return out.empty("w:themeFontLang", "w:val", language).close("w:settings");
    }
}
