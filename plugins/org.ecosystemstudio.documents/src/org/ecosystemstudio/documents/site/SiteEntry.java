/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.site;

/**
 * A place in a document that can be searched for.
 *
 * @param target the page and the place on it
 * @param title what stands there
 * @param where the document, and the section when the place is not one itself
 */
record SiteEntry(String target, String title, String where) {
}
