/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.Parts;
import org.ecosystemstudio.documents.ooxml.Relations;

/** Puts pictures into the text. */
final class Pictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    /** English metric units in a twip. */
    private static final long UNITS = 635;

    private final Parts parts;
    private final Relations relations;
    private final Markup out;
    private int count;

    Pictures(Parts parts, Relations relations, Markup out) {
        this.parts = parts;
        this.relations = relations;
        this.out = out;
    }

    /**
     * Writes a picture as a run.
     *
     * @param png the picture
     * @param width its width in twips
     * @param height its height in twips
     * @param description what it shows, for those who do not see it; empty when words beside it say the same
     */
    void write(byte[] png, int width, int height, String description) {
        String id = String.valueOf(++count);
        String name = "picture" + id + ".png";
        parts.addPicture("word/media/" + name, png);
        String reference = relations.add("image", "media/" + name);
        String[] size = { "cx", String.valueOf(width * UNITS), "cy", String.valueOf(height * UNITS) };
        out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", size);
        about(id, name, description);
        out.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture")
                .open("pic:pic").open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name)
                .empty("pic:cNvPicPr").close("pic:nvPicPr").open("pic:blipFill").empty("a:blip", "r:embed", reference)
                .open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill").open("pic:spPr")
                .open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size).close("a:xfrm")
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom").close("pic:spPr")
                .close("pic:pic").close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing")
                .close("w:r");
    }

    private void about(String id, String name, String description) {
        if (!description.isEmpty()) {
            out.empty("wp:docPr", "id", id, "name", name, "descr", description);
            return;
        }
        out.open("wp:docPr", "id", id, "name", name, "descr", "").open("a:extLst")
                .open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
                .empty("adec:decorative", "xmlns:adec",
                        "http://schemas.microsoft.com/office/drawing/2017/decorative", "val", "1")
                .close("a:ext").close("a:extLst").close("wp:docPr");
    }
}
