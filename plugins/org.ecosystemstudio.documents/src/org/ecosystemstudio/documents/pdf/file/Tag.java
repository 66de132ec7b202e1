/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part of a page is, for those who have it read to them: an element of the document's structure. It takes its
 * place in its parent when its first content is drawn, so that the order of reading is that of drawing.
 */
public final class Tag {

    private final String type;
    private final Tag parent;
    private final List<Object> kids = new ArrayList<>();
    private boolean attached;
    private String alternative;
    private String scope;
    private int columns = 1;
    private boolean numbered;

    /** An element that stands in another; the document itself stands in none. */
    public Tag(String type, Tag parent) {
        this.type = type;
        this.parent = parent;
        attached = parent == null;
    }

    /** An element within this one. */
    public Tag child(String kind) {
        return new Tag(kind, this);
    }

    /** A picture's words for those who do not see it. */
    public Tag alternative(String words) {
        alternative = words;
        return this;
    }

    /** What a heading of a table names: {@code Column} or {@code Row}. */
    public Tag scope(String named) {
        scope = named;
        return this;
    }

    /** How many columns of a table a cell spans. */
    public Tag columns(int spanned) {
        columns = spanned;
        return this;
    }

    /** For a list whose items are numbered or named. */
    public Tag numbered() {
        numbered = true;
        return this;
    }

    /** Takes its place in its parent, also while it has no content. */
    public void attach() {
        if (!attached) {
            attached = true;
            parent.attach();
            parent.kids.add(this);
        }
    }

    void add(Object kid) {
        attach();
        kids.add(kid);
    }

    String type() {
        return type;
    }

    List<Object> kids() {
        return kids;
    }

    String alternative() {
        return alternative;
    }

    String scope() {
        return scope;
    }

    int columns() {
        return columns;
    }

    boolean isNumbered() {
        return numbered;
    }
}
