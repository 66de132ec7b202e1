/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the structure of a document into its file. */
final class TagTree {

    private static final COSName OWNER = COSName.getPDFName("O");

    private final List<PageCanvas> pages;
    private final COSDictionary root = new COSDictionary();
    private final COSArray[] byPage;
    private final COSArray numbers = new COSArray();
    private final COSArray annotations = new COSArray();
    private int next;

    TagTree(List<PageCanvas> pages) {
        this.pages = pages;
        byPage = new COSArray[pages.size()];
        next = pages.size();
    }

    /** The dictionary of the structure; pages and annotations learn where they stand in it. */
    COSDictionary write(Tag document) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        for (int page = 0; page < pages.size(); page++) {
            byPage[page] = new COSArray();
            byPage[page].growToSize(pages.get(page).marks(), null);
            pages.get(page).page().setStructParents(page);
            numbers.add(COSInteger.get(page));
            numbers.add(byPage[page]);
        }
        root.setItem(COSName.K, element(document, root));
        numbers.addAll(annotations);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        return root;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(tag.type()));
        element.setItem(COSName.P, parent);
        if (tag.alternative() != null) {
            element.setItem(COSName.ALT, new COSString(tag.alternative()));
        }
        attributes(tag, element);
        COSArray kids = new COSArray();
        for (Object kid : tag.kids()) {
            kids.add(kid(kid, element));
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private COSBase kid(Object kid, COSDictionary element) {
        return switch (kid) {
            case Tag tag -> element(tag, element);
            case PageCanvas.Marked marked -> marked(marked, element);
            case PageCanvas.Area area -> annotation(area, element);
            default -> throw new IllegalArgumentException(kid.toString());
        };
    }

    private COSBase marked(PageCanvas.Marked marked, COSDictionary element) {
        byPage[marked.page()].set(marked.number(), element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(marked.page()).page());
        reference.setInt(COSName.MCID, marked.number());
        reference.setDirect(true);
        return reference;
    }

    private COSBase annotation(PageCanvas.Area area, COSDictionary element) {
        PDPage page = pages.get(area.page()).page();
        area.annotation().setInt(COSName.STRUCT_PARENT, next);
        annotations.add(COSInteger.get(next++));
        annotations.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, area.annotation());
        reference.setDirect(true);
        return reference;
    }

    private static void attributes(Tag tag, COSDictionary element) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        if (tag.scope() != null) {
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(tag.scope()));
        }
        if (tag.columns() > 1) {
            attributes.setInt("ColSpan", tag.columns());
        }
        if (attributes.size() > 0) {
            attributes.setItem(OWNER, COSName.getPDFName("Table"));
        }
        if (tag.isNumbered()) {
            attributes.setItem(OWNER, COSName.getPDFName("List"));
            attributes.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName("Decimal"));
        }
        if (attributes.size() > 0) {
            element.setItem(COSName.A, attributes);
        }
    }
}
