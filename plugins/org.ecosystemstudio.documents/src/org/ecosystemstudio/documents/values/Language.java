/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.values;

import java.util.Locale;

/** A language that documents are written in. */
public enum Language {
    /** Dutch. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag after BCP 47, which is also the name of its folder of documents. */
    public String tag() {
        return tag;
    }

    /** The locale of the language, without a country. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
