/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.markup.Markup;

/** Draws a share chart as SVG: each part with its words below it, so that colour only helps. */
final class ShareSvg {

    /** Narrower than other pictures, so that its words can be read on a narrow page too. */
    static final double WIDTH = 640;

    private static final double GAP = 14;
    private static final double BAR = 22;
    private static final double HEAD = 20;
    private static final double LINE = 15;
    private static final double FONT = 11;
    private static final double BOLD = 13;

    private final ShareChart chart;
    private final String id;
    private final Markup svg;

    ShareSvg(ShareChart chart, String id, Markup svg) {
        this.chart = chart;
        this.id = id;
        this.svg = svg;
    }

    double height() {
        return chart.bars().stream().mapToDouble(this::height).sum();
    }

    void draw() {
        patterns();
        double longest = chart.bars().stream().mapToDouble(ShareSvg::size).max().orElse(1);
        double y = 0;
        for (ShareChart.Bar bar : chart.bars()) {
            bar(bar, y, (WIDTH - 2) / Math.max(longest, 1));
            y += height(bar);
        }
    }

    private void patterns() {
        svg.open("defs");
        svg.open("pattern", "id", id + "-gap", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse",
                "patternTransform", "rotate(45)");
        svg.empty("path", "class", "hatch", "d", "M0 0V6").close("pattern");
        svg.open("pattern", "id", id + "-dots", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        svg.empty("circle", "class", "dot", "cx", "3", "cy", "3", "r", "1.2").close("pattern");
        svg.close("defs").line();
    }

    private void bar(ShareChart.Bar bar, double top, double perUnit) {
        svg.open("g", "class", "a0").line();
        String label = TextWidth.fitted(bar.label(), BOLD, WIDTH - TextWidth.of(bar.total(), BOLD) - GAP);
        svg.element("text", label, "class", "group", "x", "0", "y", number(top + HEAD - 7));
        svg.element("text", bar.total(), "class", "total", "x", number(WIDTH), "y", number(top + HEAD - 7),
                "text-anchor",
                "end").line();
        double x = 1;
        for (ShareChart.Part part : bar.parts()) {
            double width = part.size().max(BigDecimal.ZERO).doubleValue() * perUnit;
            if (width > 0) {
                rectangle(part.fill(), x, top + HEAD, width);
            }
            x += width;
        }
        List<Word> words = words(bar);
        for (Word word : words) {
            double y = top + HEAD + BAR + LINE * (word.line() + 1);
            rectangle(word.part().fill(), word.x(), y - 9, 10, 10);
            svg.element("text", word.text(), "class", "axis", "x", number(word.x() + 15), "y", number(y)).line();
        }
        svg.close("g").line();
    }

    private double height(ShareChart.Bar bar) {
        List<Word> words = words(bar);
        int lines = words.isEmpty() ? 0 : words.getLast().line() + 1;
        return HEAD + BAR + lines * LINE + 20;
    }

    private List<Word> words(ShareChart.Bar bar) {
        List<Word> words = new ArrayList<>();
        double x = 1;
        int line = 0;
        for (ShareChart.Part part : bar.parts()) {
            String text = TextWidth.fitted(part.label() + "  " + part.text(), FONT, WIDTH - 20);
            double width = TextWidth.of(text, FONT) + 15;
            if (x > 1 && x + width > WIDTH) {
                x = 1;
                line++;
            }
            words.add(new Word(part, text, x, line));
            x += width + 18;
        }
        return words;
    }

    private void rectangle(ShareChart.Fill fill, double x, double y, double width) {
        rectangle(fill, x, y, width, BAR);
    }

    private void rectangle(ShareChart.Fill fill, double x, double y, double width, double height) {
        String shape = "share " + fill.name().toLowerCase(Locale.ROOT);
        svg.empty("rect", "class", shape, "x", number(x), "y", number(y), "width", number(width), "height",
                number(height));
        if (fill == ShareChart.Fill.GAP || fill == ShareChart.Fill.DOTS) {
            String pattern = fill == ShareChart.Fill.GAP ? "-gap)" : "-dots)";
            svg.empty("rect", "class", "cover", "x", number(x), "y", number(y), "width", number(width), "height",
                    number(height), "fill", "url(#" + id + pattern);
        }
        svg.line();
    }

    private static double size(ShareChart.Bar bar) {
        return bar.parts().stream().mapToDouble(part -> part.size().doubleValue()).sum();
    }

    private record Word(ShareChart.Part part, String text, double x, int line) {
    }
}
