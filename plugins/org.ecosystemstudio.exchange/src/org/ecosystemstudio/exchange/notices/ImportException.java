/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.notices;

import java.util.Locale;

/** A file that cannot be imported, or a model that cannot take it in. Nothing was changed. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    /** @param notice why not */
    public ImportException(Notice notice) {
        super(notice.text(Locale.ENGLISH));
        this.notice = notice;
    }

    /** Creates an exception whose message is the sentence with the key. */
    public static ImportException of(String key, Object... arguments) {
        return new ImportException(Notice.of(key, arguments));
    }

    /** Why not, for a person. */
    public String message(Locale language) {
        return notice.text(language);
    }
}
