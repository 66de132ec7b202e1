/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

/**
 * Where words lead to.
 *
 * @param target an anchor of the document, or an address of the web
 * @param web whether it is an address of the web
 * @param words what leads there, for those who do not see it
 */
public record Link(String target, boolean web, String words) {
}
