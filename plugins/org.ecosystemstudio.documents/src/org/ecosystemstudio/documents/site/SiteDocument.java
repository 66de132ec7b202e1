/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Language;

/**
 * A document of a site in one language.
 *
 * @param type the document
 * @param content what it says; empty when it was made in formats of data only
 * @param files its files, in the order in which they are offered
 */
public record SiteDocument(DocumentType type, Language language, Optional<Document> content, List<SiteFile> files) {

    /** Copies the list. */
    public SiteDocument {
        files = List.copyOf(files);
    }

    /** The page to read in a browser; empty when there is none. */
    Optional<SiteFile> page() {
        return files.stream().filter(file -> file.format() == DocumentFormat.HTML).findFirst();
    }
}
