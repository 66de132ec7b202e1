/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.util.List;
import java.util.function.IntFunction;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes bookmarks into a file. The first level shows; what is below is folded. */
final class Outline {

    private final IntFunction<PDPage> pages;

    Outline(IntFunction<PDPage> pages) {
        this.pages = pages;
    }

    void write(List<Bookmark> bookmarks, COSDictionary catalog) {
        if (bookmarks.isEmpty()) {
            return;
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        add(bookmarks, root);
        root.setInt(COSName.COUNT, bookmarks.size());
        catalog.setItem(COSName.OUTLINES, root);
        catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
    }

    private void add(List<Bookmark> bookmarks, COSDictionary parent) {
        COSDictionary before = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary entry = new COSDictionary();
            entry.setItem(COSName.TITLE, new COSString(bookmark.title()));
            entry.setItem(COSName.PARENT, parent);
            entry.setItem(COSName.DEST, Links.destination(pages.apply(bookmark.page()), bookmark.y()));
            if (!bookmark.parts().isEmpty()) {
                add(bookmark.parts(), entry);
                entry.setInt(COSName.COUNT, -bookmark.parts().size());
            }
            if (before == null) {
                parent.setItem(COSName.FIRST, entry);
            } else {
                before.setItem(COSName.NEXT, entry);
                entry.setItem(COSName.PREV, before);
            }
            before = entry;
        }
        parent.setItem(COSName.LAST, before);
    }
}
