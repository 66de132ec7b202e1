/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.util.ArrayList;
import java.util.Arrays;

import org.ecosystemstudio.planning.disclosure.Audience;

/** The words of {@code generate --audience}. */
public final class Audiences extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    /** The words, from the widest circle to the smallest. */
    public Audiences() {
        super(Arrays.stream(Audience.values()).map(Audience::id).toList());
    }

    /** The audience that a word means; the steering group for one that it is not. */
    static Audience of(String word) {
        return Arrays.stream(Audience.values()).filter(audience -> audience.id().equals(word)).findFirst()
                .orElse(Audience.STEERING);
    }
}
