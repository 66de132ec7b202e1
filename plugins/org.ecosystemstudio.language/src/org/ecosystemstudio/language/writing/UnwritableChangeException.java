/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import org.eclipse.emf.ecore.EObject;

/** A change of a model that its language cannot say. Nothing was written; the message says why, for a person. */
public final class UnwritableChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EObject element;

    UnwritableChangeException(String message, EObject element) {
        super(message);
        this.element = element;
    }

    /** The element that cannot be written. */
    public EObject element() {
        return element;
    }
}
