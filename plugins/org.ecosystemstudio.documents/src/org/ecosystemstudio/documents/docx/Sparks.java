/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.look.SheetRules;
import org.ecosystemstudio.documents.picture.Raster;
import org.ecosystemstudio.documents.picture.SparkLine;
import org.ecosystemstudio.documents.tree.Inline;

/** Puts the small lines that show how something moved into the text. */
final class Sparks {

    /** The width of one in twips. */
    static final int WIDTH = Math.round(SparkLine.WIDTH * 20);

    private static final int HEIGHT = 460;
    private static final float POINT = 20;
    /** So many points of the picture go into a point of the page. */
    private static final float SCALE = 5;

    private final Pictures pictures;
    private final SheetRules sheet;

    Sparks(Pictures pictures, SheetRules sheet) {
        this.pictures = pictures;
        this.sheet = sheet;
    }

    void write(Inline.Spark spark) {
        Raster raster = new Raster(Math.round(SparkLine.WIDTH * SCALE), Math.round(HEIGHT / POINT * SCALE));
        raster.within(SCALE, 0, 0, SCALE, 0, 0, () -> new SparkLine(raster, sheet, 0, 0, HEIGHT / POINT).draw(spark));
        pictures.write(raster.png(), WIDTH, HEIGHT, "");
    }
}
