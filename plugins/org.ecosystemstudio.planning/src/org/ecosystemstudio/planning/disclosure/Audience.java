/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.Visibility;

/** For whom documents are made, from the widest circle to the smallest. */
public enum Audience {
    /** Everyone: the press, the neighbours, a web site. */
    PUBLIC(Visibility.PUBLIC),
    /** Those who take part. */
    PARTNERS(Visibility.INTERNAL),
    /** Those who direct: they may see everything. */
    STEERING(Visibility.CONFIDENTIAL);

    private final Visibility most;

    Audience(Visibility most) {
        this.most = most;
    }

    /** The name by which the command line knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is meant for a visibility may be shown to this audience; what says nothing may be shown to all. */
    public boolean maySee(Visibility visibility) {
        return visibility == null || visibility.getValue() <= most.getValue();
    }
}
