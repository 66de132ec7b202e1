/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether an operation may be done, and why not.
 *
 * @param refusal why not; null when it may
 */
public record Permission(Sentence refusal) {

    /** It may be done. */
    public static final Permission GRANTED = new Permission(null);

    /** It may not be done. */
    static Permission refused(String key, Object... arguments) {
        return new Permission(Sentence.of(key, arguments));
    }

    /** Whether it may be done. */
    public boolean isGranted() {
        return refusal == null;
    }

    /** Why it may not be done, as a sentence; empty when it may. */
    public Optional<String> reason(Locale language) {
        return Optional.ofNullable(refusal).map(sentence -> sentence.text(language));
    }

    /** Does nothing when granted. */
    void require() {
        if (!isGranted()) {
            throw new IllegalStateException(refusal.text(Locale.ENGLISH));
        }
    }
}
