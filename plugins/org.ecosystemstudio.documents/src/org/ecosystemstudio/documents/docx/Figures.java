/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.picture.Picture;
import org.ecosystemstudio.documents.picture.Raster;
import org.ecosystemstudio.documents.tree.Figure;

/** Writes figures as pictures with their text alternative; one higher than a page goes on in further pictures. */
final class Figures {

    /** Points across the page: some 235 an inch. */
    private static final int POINTS = 1_600;
    /** What heading and caption take from the height of a page, in twips. */
    private static final int AROUND = 1_600;
    /** How far letters reach below the line they stand on, in units of a picture. */
    private static final float BELOW_TEXT = 7;

    private final Story story;
    private final Runs runs;
    private final int highest;

    Figures(Story story, Runs runs, Page page) {
        this.story = story;
        this.runs = runs;
        highest = page.textHeight() - AROUND;
    }

    void write(Figure figure, Place place) {
        Picture picture = Picture.of(figure, story.wording(), new Letters(), story.colours().sheet());
        float twips = place.room() / picture.width();
        List<Float> ends = ends(picture, highest / twips);
        float from = 0;
        for (int part = 0; part < ends.size(); part++) {
            float to = ends.get(part);
            boolean leads = part == ends.size() - 1 && !figure.caption().isEmpty();
            story.flow().open(place.paragraph("Figure").leading(leads));
            if (part == 0) {
                story.bookmarks().mark(figure.anchor(), story.out());
            }
            story.pictures().write(png(picture, from, to), place.room(),
                    Math.round((to - from) * twips), part > 0 ? "" : figure.title() + ". " + figure.description());
            story.flow().close();
            from = to;
        }
        if (!figure.caption().isEmpty()) {
            story.flow().open(place.paragraph("FigureCaption"));
            runs.write(figure.caption());
            story.flow().close();
        }
    }

    /** A part of a picture, drawn by itself, so that a high one takes no more memory than a page. */
    private static byte[] png(Picture picture, float from, float to) {
        float scale = POINTS / picture.width();
        Raster raster = new Raster(POINTS, Math.max(1, Math.round((to - from) * scale)));
        raster.within(scale, 0, 0, scale, 0, -from * scale, () -> picture.draw(raster));
        return raster.png();
    }

    /** Where the parts of a picture end: each below a line of its text, where there is one. */
    private static List<Float> ends(Picture picture, float highest) {
        List<Float> ends = new ArrayList<>();
        float from = 0;
        while (picture.height() - from > highest) {
            float end = from;
            for (float baseline : picture.baselines()) {
                float below = baseline + BELOW_TEXT;
                if (below - from <= highest) {
                    end = Math.max(end, below);
                }
            }
            from = end > from ? end : from + highest;
            ends.add(from);
        }
        ends.add(picture.height());
        return ends;
    }
}
