/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.Rgb;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final int WHITE = 0xffffffff;

    private final Raster raster = new Raster(40, 40);

    @Test
    void fillsWhatAShapeCovers() throws IOException {
        raster.round(10, 10, 20, 20, 0);
        raster.paint(new Rgb(200, 100, 0), null, 0);
        assertEquals(WHITE, point(9, 20));
        assertEquals(0xffc86400, point(10, 10));
        assertEquals(0xffc86400, point(29, 29));
        assertEquals(WHITE, point(30, 29));
    }

    @Test
    void mixesColoursWhereAShapeCoversAPartOfAPoint() throws IOException {
        raster.round(10.5f, 10, 20, 20, 0);
        raster.paint(BLACK, null, 0);
        assertEquals(0xff808080, point(10, 15));
        assertEquals(0xff000000, point(11, 15));
    }

    @Test
    void drawsLinesWithDashes() throws IOException {
        raster.moveTo(0, 20);
        raster.lineTo(40, 20);
        raster.paint(null, BLACK, 2, 10, 10);
        assertEquals(0xff000000, point(5, 20));
        assertEquals(WHITE, point(15, 20));
        assertEquals(0xff000000, point(25, 19));
    }

    @Test
    void drawsWithinAndClipped() throws IOException {
        raster.within(2, 0, 0, 2, 10, 0, () -> raster.clipped(0, 0, 5, 5, () -> {
            raster.round(0, 0, 10, 10, 0);
            raster.paint(BLACK, null, 0);
        }));
        assertEquals(WHITE, point(9, 5));
        assertEquals(0xff000000, point(19, 9));
        assertEquals(WHITE, point(20, 9));
        assertEquals(WHITE, point(19, 10));
    }

    @Test
    void drawsLettersWithTheirHoles() throws IOException {
        raster.text(FontFile.SEMIBOLD, 60, BLACK, 2, 38, "o");
        assertEquals(WHITE, point(17, 23));
        assertEquals(0xff000000, point(6, 23));
        assertEquals(WHITE, point(1, 23));
    }

    @Test
    void drawsNothingOutside() throws IOException {
        raster.round(-100, -100, 50, 50, 0);
        raster.round(35, 35, 500, 500, 0);
        raster.paint(BLACK, null, 0);
        assertEquals(WHITE, point(0, 0));
        assertEquals(0xff000000, point(39, 39));
    }

    @Test
    void isSmallAndAlwaysTheSame() {
        raster.round(0, 20, 40, 20, 0);
        raster.paint(BLACK, null, 0);
        assertArrayEquals(raster.png(), raster.png());
        assertTrue(raster.png().length < 200);
    }

    private int point(int x, int y) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(raster.png())).getRGB(x, y);
    }
}
