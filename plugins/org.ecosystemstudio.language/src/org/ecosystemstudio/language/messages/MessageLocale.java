/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.messages;

import java.util.Locale;
import java.util.function.Supplier;

import com.google.inject.Singleton;

/**
 * The language in which the messages of one injector are written: the system's display language until somebody sets
 * another one. The language server sets what its client asks for ({@code initialize.locale}); the loader binds the
 * locale it was given for as long as it loads, on its own thread only, so that both can live in one process.
 */
@Singleton
public class MessageLocale {

    private final ThreadLocal<Locale> bound = new ThreadLocal<>();
    private volatile Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    /** The locale of messages made now on this thread. */
    public Locale get() {
        Locale here = bound.get();
        return here != null ? here : locale;
    }

    /** Sets the locale of all threads that have none bound. */
    public void set(Locale locale) {
        this.locale = locale;
    }

    /** Runs the work with its messages in the given locale. */
    public <T> T with(Locale temporary, Supplier<T> work) {
        Locale before = bound.get();
        bound.set(temporary);
        try {
            return work.get();
        } finally {
            if (before == null) {
                bound.remove();
            } else {
                bound.set(before);
            }
        }
    }
}
