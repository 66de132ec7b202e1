/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.look.SheetRules;
import org.ecosystemstudio.documents.svg.ChartSvg;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Figure;

/** Draws the shapes of a picture: the part of SVG that our pictures use. */
public final class Picture {

    private static final float FONT = 11;

    private final Shape root;
    private final Letters letters;
    private final SheetRules sheet;
    private final Map<String, Shape> named = new HashMap<>();
    private final List<Float> baselines = new ArrayList<>();

    private Picture(Shape root, Letters letters, SheetRules sheet) {
        this.root = root;
        this.sheet = sheet;
        this.letters = letters;
        look(root);
    }

    /** The picture of a figure, with the words of a language and the looks of a style sheet. */
    public static Picture of(Figure figure, Wording wording, Letters letters, SheetRules sheet) {
        Recorder recorder = new Recorder();
        new ChartSvg(wording).write(figure, recorder);
        return new Picture(recorder.picture(), letters, sheet);
    }

    /** The width of the picture in its own units. */
    public float width() {
        return box(2);
    }

    /** The height of the picture in its own units. */
    public float height() {
        return box(3);
    }

    /** Where lines of text stand, in its own units. */
    public List<Float> baselines() {
        return baselines;
    }

    /** Draws it in its own units. */
    public void draw(Drawing canvas) {
        parts(canvas, root, sheet.accent(0), FONT);
    }

    private float box(int part) {
        return Float.parseFloat(root.attribute("viewBox", "0 0 1 1").split(" ")[part]);
    }

    private void look(Shape shape) {
        String id = shape.attribute("id", "");
        if (!id.isEmpty()) {
            named.put(id, shape);
        }
        if (shape.element().equals("text")) {
            baselines.add(shape.number("y"));
        }
        shape.parts().forEach(this::look);
    }

    private void parts(Drawing canvas, Shape shape, Rgb accent, float font) {
        Rgb inner = Paint.accent(shape, accent, sheet);
        float size = new Paint(shape, inner, sheet).fontSize(font);
        shape.parts().forEach(part -> draw(canvas, part, inner, size));
    }

    private void draw(Drawing canvas, Shape shape, Rgb accent, float font) {
        String transform = shape.attribute("transform", "");
        if (transform.isEmpty()) {
            shape(canvas, shape, accent, font);
        } else {
            float[] m = Transform.of(transform);
            canvas.within(m[0], m[1], m[2], m[3], m[4], m[5], () -> shape(canvas, shape, accent, font));
        }
    }

    private void shape(Drawing canvas, Shape shape, Rgb around, float font) {
        Rgb accent = Paint.accent(shape, around, sheet);
        switch (shape.element()) {
            case "g", "svg", "a" -> parts(canvas, shape, accent, font);
            case "text" -> text(canvas, shape, accent, font);
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> painted(canvas, shape, accent);
            default -> {
                // Titles, descriptions and definitions are not drawn where they stand.
            }
        }
    }

    private void painted(Drawing canvas, Shape shape, Rgb accent) {
        Paint paint = new Paint(shape, accent, sheet);
        if (paint.pattern() != null && named.get(paint.pattern()) instanceof Shape pattern) {
            pattern(canvas, shape, pattern, accent);
        }
        if (paint.fill() != null || paint.stroke() != null) {
            outline(canvas, shape);
            canvas.paint(shape.element().equals("line") ? null : paint.fill(), paint.stroke(), paint.strokeWidth(),
                    paint.dashes());
        }
    }

    private void outline(Drawing canvas, Shape shape) {
        switch (shape.element()) {
            case "rect" -> canvas.round(shape.number("x"), shape.number("y"), shape.number("width"),
                    shape.number("height"), shape.number("rx"));
            case "circle" -> ellipse(canvas, shape, shape.number("r"), shape.number("r"));
            case "ellipse" -> ellipse(canvas, shape, shape.number("rx"), shape.number("ry"));
            case "line" -> {
                canvas.moveTo(shape.number("x1"), shape.number("y1"));
                canvas.lineTo(shape.number("x2"), shape.number("y2"));
            }
            case "polyline" -> new Path("M" + shape.attribute("points", "0 0"), canvas).draw();
            case "polygon" -> new Path("M" + shape.attribute("points", "0 0") + "Z", canvas).draw();
            default -> new Path(shape.attribute("d", ""), canvas).draw();
        }
    }

    private static void ellipse(Drawing canvas, Shape shape, float radiusX, float radiusY) {
        float x = shape.number("cx");
        float y = shape.number("cy");
        new Path("M" + (x - radiusX) + ' ' + y + "A" + radiusX + ' ' + radiusY + " 0 1 1 " + (x + radiusX) + ' ' + y
                + "A" + radiusX + ' ' + radiusY + " 0 1 1 " + (x - radiusX) + ' ' + y + "Z", canvas).draw();
    }

    /** Fills a rectangle with the tiles of a pattern, which may be turned by 45 degrees. */
    private void pattern(Drawing canvas, Shape rectangle, Shape pattern, Rgb accent) {
        float x = rectangle.number("x");
        float y = rectangle.number("y");
        float width = rectangle.number("width");
        float height = rectangle.number("height");
        float tile = pattern.number("width");
        float reach = (float) Math.ceil((width + height) / tile) * tile;
        float[] turn = Transform.of(pattern.attribute("patternTransform", ""));
        canvas.clipped(x, y, width, height, () -> canvas.within(turn[0], turn[1], turn[2], turn[3],
                x + width / 2, y + height / 2, () -> {
                    for (float left = -reach; left < reach; left += tile) {
                        for (float top = -reach; top < reach; top += tile) {
                            if (Transform.isNear(turn, left, top, tile, width, height)) {
                                float dx = left;
                                float dy = top;
                                canvas.within(1, 0, 0, 1, dx, dy, () -> canvas.clipped(0, 0, tile, tile,
                                        () -> parts(canvas, pattern, accent, FONT)));
                            }
                        }
                    }
                }));
    }

    private void text(Drawing canvas, Shape shape, Rgb accent, float around) {
        Paint paint = new Paint(shape, accent, sheet);
        float size = paint.fontSize(around);
        if (shape.text().length() > 0) {
            line(canvas, shape.text().toString(), paint, size, shape.number("x"), shape.number("y"));
        }
        float y = shape.number("y");
        for (Shape part : shape.parts()) {
            if (part.element().equals("tspan")) {
                y = part.attribute("y", "").isEmpty() ? y + part.number("dy") : part.number("y");
                float x = part.attribute("x", "").isEmpty() ? shape.number("x") : part.number("x");
                line(canvas, part.text().toString(), paint, size, x, y);
            }
        }
    }

    private void line(Drawing canvas, String words, Paint paint, float size, float x, float y) {
        List<Letters.Run> runs = letters.runs(Letters.clean(words),
                paint.isHeavy() ? FontFile.SEMIBOLD : FontFile.REGULAR);
        float width = 0;
        for (Letters.Run run : runs) {
            width += run.font().typeface().width(run.text()) * size;
        }
        String anchor = paint.value("text-anchor", "start");
        float at = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        for (Letters.Run run : runs) {
            FontFile font = run.font();
            if (paint.stroke() != null && paint.isStrokedFirst()) {
                canvas.textEdge(font, size, paint.stroke(), paint.strokeWidth(), at, y, run.text());
            }
            if (paint.fill() != null) {
                canvas.text(font, size, paint.fill(), at, y, run.text());
            }
            at += font.typeface().width(run.text()) * size;
        }
    }
}
