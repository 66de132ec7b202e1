/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.util.ArrayList;
import java.util.List;

/** The words of {@code new --lang}. */
final class TemplateLanguages extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    TemplateLanguages() {
        super(List.of("nl", "en"));
    }
}
