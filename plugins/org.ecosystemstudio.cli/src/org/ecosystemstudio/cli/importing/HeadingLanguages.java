/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.util.AbstractList;
import java.util.List;

/** The languages that the headings of a template may have. */
final class HeadingLanguages extends AbstractList<String> {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    @Override
    public String get(int index) {
        return LANGUAGES.get(index);
    }

    @Override
    public int size() {
        return LANGUAGES.size();
    }
}
