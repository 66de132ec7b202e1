/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.util.List;

/**
 * An entry in the list of sections that viewers show beside the pages.
 *
 * @param page the page that it leads to, from 0
 * @param y where on the page, from its top
 * @param parts the entries below it
 */
public record Bookmark(String title, int page, float y, List<Bookmark> parts) {
}
