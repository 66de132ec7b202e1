/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

import org.ecosystemstudio.documents.values.Language;

/** The words of {@code generate --lang}. */
public final class DocumentLanguages extends ArrayList<String> {

    private static final String BOTH = "both";
    private static final long serialVersionUID = 1L;

    /** The words, in the order in which they are listed. */
    public DocumentLanguages() {
        for (Language language : Language.values()) {
            add(language.tag());
        }
        add(BOTH);
    }

    /** The languages that a word means; none for null. */
    public static Set<Language> of(String word) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (BOTH.equals(word) || language.tag().equals(word)) {
                languages.add(language);
            }
        }
        return languages;
    }
}
