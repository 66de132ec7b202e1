/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.ooxml;

import org.ecosystemstudio.documents.markup.Markup;

/** What a part refers to, numbered from 1: {@code rId1}. */
public final class Relations {

    /** The namespace of references, and the beginning of the types of most. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private final Markup markup =
            new Markup().open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    private int count;

    /** Refers to a part of an office document: the type's last word, and where the part lies. */
    public String add(String type, String target) {
        return add(NAMESPACE + '/' + type, target, null);
    }

    /** Refers to an address outside of the package. */
    public String addLink(String address) {
        return add(NAMESPACE + "/hyperlink", address, "External");
    }

    /** As {@link #add}, with the whole type. */
    String addFull(String type, String target) {
        return add(type, target, null);
    }

    /** The part that holds them; asked for once. */
    Markup markup() {
        return markup.close("Relationships");
    }

    private String add(String type, String target, String mode) {
        String id = "rId" + ++count;
        markup.empty("Relationship", "Id", id, "Type", type, "Target", target, "TargetMode", mode);
        return id;
    }
}
