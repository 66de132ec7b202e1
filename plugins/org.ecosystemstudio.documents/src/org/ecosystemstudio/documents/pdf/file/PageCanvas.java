/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.picture.Drawing;

/**
 * A page that is drawn on. Lengths are points; y grows downwards from the top of the page. What is drawn is either
 * content of a {@link Tag} or decoration that says nothing to those who do not see it.
 */
public final class PageCanvas implements Drawing {

    /** How far a curve's controls lie to make it nearly round. */
    private static final float ROUND = 0.5523f;

    private final PDPage page;
    private final int number;
    private final TextFonts fonts;
    private final Links links;
    private final PageContent content;
    private boolean decorating;
    private int marks;

    /** Content of a page by its number. */
    record Marked(int page, int number) {
    }

    /** An area of a page that leads somewhere. */
    record Area(int page, COSDictionary annotation) {
    }

    PageCanvas(PDPage page, int number, TextFonts fonts, Links links) {
        this.page = page;
        this.number = number;
        this.fonts = fonts;
        this.links = links;
        content = new PageContent(page.getMediaBox().getHeight());
    }

    /** The page's number, from 0. */
    public int number() {
        return number;
    }

    /** Draws content of an element of the structure; within {@link #decoration}, as decoration. */
    public void content(Tag tag, Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        tag.add(new Marked(number, marks));
        content.begin(tag.type(), marks++);
        drawing.run();
        content.end();
    }

    /** Draws what says nothing, or says again what was said. */
    public void decoration(Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        decorating = true;
        content.beginArtifact();
        drawing.run();
        content.end();
        decorating = false;
    }

    /** Draws shapes that stand for a text which they would not give by themselves. */
    public void standingFor(String text, Runnable drawing) {
        content.beginActualText(text);
        drawing.run();
        content.end();
    }

    /** Takes a place for an element of the structure that may stay without content. */
    public void attach(Tag tag) {
        if (!decorating) {
            tag.attach();
        }
    }

    /** Makes an area of the page a link; not where something is said again. */
    public void link(Tag tag, Link link, float x, float y, float width, float height) {
        if (!decorating) {
            float top = page.getMediaBox().getHeight() - y;
            COSDictionary annotation = links.annotation(page, link, x, top - height, x + width, top);
            if (annotation != null) {
                tag.add(new Area(number, annotation));
            }
        }
    }

    @Override
    public void text(FontFile font, float size, Rgb colour, float x, float baseline, String text) {
        content.fill(colour);
        glyphs(font, size, x, baseline, text);
    }

    @Override
    public void textEdge(FontFile font, float size, Rgb colour, float width, float x, float baseline, String text) {
        content.operator("q").stroke(colour).operator("w", width).operator("j", 1).operator("Tr", 1);
        glyphs(font, size, x, baseline, text);
        content.operator("Q");
    }

    /** Fills a rectangle. */
    public void fill(Rgb colour, float x, float y, float width, float height) {
        content.fill(colour).operator("re", x, y, width, height).operator("f");
    }

    /** Draws a line. */
    public void line(Rgb colour, float thickness, float x, float y, float toX, float toY) {
        content.stroke(colour).operator("w", thickness).operator("m", x, y).operator("l", toX, toY).operator("S");
    }

    /** Draws the outline of a rectangle with round corners. */
    public void outline(Rgb colour, float thickness, boolean dashed, float x, float y, float width, float height,
            float radius) {
        content.stroke(colour).operator("w", thickness);
        if (dashed) {
            content.dash(2, 1.5f);
        }
        round(x, y, width, height, radius);
        content.operator("S");
        if (dashed) {
            content.dash();
        }
    }

    /** Fills a rectangle with round corners. */
    public void fillRound(Rgb colour, float x, float y, float width, float height, float radius) {
        content.fill(colour);
        round(x, y, width, height, radius);
        content.operator("f");
    }

    @Override
    public void within(float a, float b, float c, float d, float e, float f, Runnable drawing) {
        content.operator("q").exactOperator("cm", a, b, c, d, e, f);
        drawing.run();
        content.operator("Q");
    }

    @Override
    public void clipped(float x, float y, float width, float height, Runnable drawing) {
        content.operator("q").operator("re", x, y, width, height).operator("W").operator("n");
        drawing.run();
        content.operator("Q");
    }

    @Override
    public void moveTo(float x, float y) {
        content.operator("m", x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        content.operator("l", x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        content.operator("c", x1, y1, x2, y2, x, y);
    }

    @Override
    public void closePath() {
        content.operator("h");
    }

    @Override
    public void round(float x, float y, float width, float height, float radius) {
        float r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            content.operator("re", x, y, width, height);
            return;
        }
        float c = r * (1 - ROUND);
        moveTo(x + r, y);
        lineTo(x + width - r, y);
        curveTo(x + width - c, y, x + width, y + c, x + width, y + r);
        lineTo(x + width, y + height - r);
        curveTo(x + width, y + height - c, x + width - c, y + height, x + width - r, y + height);
        lineTo(x + r, y + height);
        curveTo(x + c, y + height, x, y + height - c, x, y + height - r);
        lineTo(x, y + r);
        curveTo(x, y + c, x + c, y, x + r, y);
        closePath();
    }

    @Override
    public void paint(Rgb fill, Rgb stroke, float thickness, float... dashes) {
        if (fill != null) {
            content.fill(fill);
        }
        if (stroke != null) {
            content.stroke(stroke).operator("w", thickness);
        }
        boolean dashed = stroke != null && dashes.length > 0;
        if (dashed) {
            content.dash(dashes);
        }
        content.operator(fill == null ? stroke == null ? "n" : "S" : stroke == null ? "f" : "B");
        if (dashed) {
            content.dash();
        }
    }

    PDPage page() {
        return page;
    }

    int marks() {
        return marks;
    }

    byte[] bytes() {
        return content.bytes();
    }

    private void glyphs(FontFile font, float size, float x, float baseline, String text) {
        content.text(TextFonts.name(font), size, x, baseline, fonts.glyphs(font, text));
    }
}
