/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.util.Objects;

import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.notices.Notice;

/**
 * A row that does not fit, and is kept as a comment.
 *
 * @param kind what the rows of its sheet are about
 * @param sheet the name of its sheet
 * @param number its number in the sheet
 * @param content what stands in it, on one line
 * @param reason why it does not fit
 */
public record KeptRow(ImportKind kind, String sheet, int number, String content, Notice reason) {

    /** Creates a row; no part is null. */
    public KeptRow {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(content);
        Objects.requireNonNull(reason);
    }
}
