/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import org.ecosystemstudio.exchange.notices.Notice;

/** What stands in a row does not fit the model; the row is kept as a comment with the reason. */
public final class MisfitException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Notice reason;

    /** @param reason why it does not fit */
    public MisfitException(Notice reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    /** Creates an exception whose reason is the sentence with the key. */
    public static MisfitException of(String key, Object... arguments) {
        return new MisfitException(Notice.of(key, arguments));
    }

    /** Why it does not fit, as a part of a sentence. */
    public Notice reason() {
        return reason;
    }
}
