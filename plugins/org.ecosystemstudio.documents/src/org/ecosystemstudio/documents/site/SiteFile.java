/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

import org.ecosystemstudio.documents.DocumentFormat;

/**
 * A file of a site.
 *
 * @param format its format
 * @param path where it lies, from the folder of the index page: names joined by {@code /}
 * @param label what tells it from other files of the same document and format; empty where there is one
 * @param size its size in bytes
 */
public record SiteFile(DocumentFormat format, String path, String label, long size) {
}
