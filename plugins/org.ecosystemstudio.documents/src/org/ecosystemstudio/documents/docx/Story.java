/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.Relations;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;

/**
 * What the writers of one document share.
 *
 * @param wording the words of its language
 * @param colours its colours
 * @param out the main part
 * @param flow its paragraphs
 * @param pictures its pictures
 * @param relations what the main part refers to
 * @param numbering its lists
 * @param bookmarks its anchors
 */
record Story(Wording wording, Colours colours, Markup out, Flow flow, Pictures pictures,
        Relations relations, Numbering numbering, Bookmarks bookmarks) {

    /** The language of runs, with the country whose spelling it follows. */
    String language() {
        return language(wording.language());
    }

    /** A language with the country whose spelling it follows. */
    static String language(Language language) {
        return switch (language) {
            case DUTCH -> "nl-NL";
            case ENGLISH -> "en-GB";
        };
    }
}
