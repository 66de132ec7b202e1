/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import org.eclipse.emf.ecore.EObject;

/** Whether a model, which may be half written, says something. */
public final class Stated {

    private Stated() {
    }

    /** Whether a text is there and is more than blanks. */
    public static boolean is(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether a reference is there and leads to an element; the language reports those that lead nowhere. */
    public static boolean is(EObject referenced) {
        return referenced != null && !referenced.eIsProxy();
    }
}
