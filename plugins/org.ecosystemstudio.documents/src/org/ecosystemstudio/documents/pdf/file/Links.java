/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The links of a file. Where anchors stand is known before pages are drawn. */
final class Links {

    private static final int PRINTED = 4;

    private final Map<String, COSArray> places = new HashMap<>();

    /** Names a place of a page; y from its top. The first place of a name stays. */
    void place(String anchor, PDPage page, float y) {
        places.putIfAbsent(anchor, destination(page, y));
    }

    /** The area of a link; null when the document has no such anchor. */
    COSDictionary annotation(PDPage page, Link link, float left, float bottom, float right, float top) {
        if (!link.web() && !places.containsKey(link.target())) {
            return null;
        }
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, new PDRectangle(round(left), round(bottom), round(right - left),
                round(top - bottom)));
        annotation.setItem(COSName.BORDER, border());
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(COSName.CONTENTS, new COSString(link.words()));
        if (link.web()) {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.URI);
            action.setItem(COSName.URI, new COSString(link.target()));
            annotation.setItem(COSName.A, action);
        } else {
            annotation.setItem(COSName.DEST, places.get(link.target()));
        }
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        return annotation;
    }

    /** A place of a page, as links and bookmarks name it. */
    static COSArray destination(PDPage page, float y) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat(round(page.getMediaBox().getHeight() - y)));
        destination.add(COSInteger.ZERO);
        return destination;
    }

    private static COSArray border() {
        COSArray border = new COSArray();
        for (int part = 0; part < 3; part++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    private static float round(float value) {
        return Math.round(value * 100) / 100f;
    }
}
