/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.Locale;

/**
 * Something that may be done to a model: a plain change of its elements. It knows neither text nor gesture; whoever
 * performs it records the change where it has to be undone, and the language's text writer puts it into the text.
 */
public interface EditOperation {

    /** Whether it may be done to the model as it is now, and why not. Looks only. */
    Permission may();

    /**
     * Does it.
     *
     * @throws IllegalStateException when it {@linkplain #may() may not} be done; the model is unchanged then
     */
    void perform();

    /** What it does, as people read it in a menu: English or Dutch, without a full stop. */
    String label(Locale language);
}
