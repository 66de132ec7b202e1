/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.Arrays;

import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.values.Language;

/** The documents that can be made, one a line: the name that {@code --document} takes, and what it is for. */
final class DocumentList {

    private final Invocation invocation;

    DocumentList(Invocation invocation) {
        this.invocation = invocation;
    }

    int print() {
        Language language = Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(invocation.language().getLanguage())).findFirst()
                .orElse(Language.ENGLISH);
        int width = Arrays.stream(DocumentType.values()).mapToInt(type -> type.id().length()).max().orElse(0);
        for (DocumentType type : DocumentType.values()) {
            invocation.out().println(type.id() + " ".repeat(width - type.id().length() + 2) + type.purpose(language));
        }
        invocation.out().flush();
        return ExitCode.FINE;
    }
}
