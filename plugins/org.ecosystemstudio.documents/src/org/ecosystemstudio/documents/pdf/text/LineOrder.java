/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Where the parts of a line stand, which for words from right to left is not the order of reading. */
final class LineOrder {

    private LineOrder() {
    }

    /** The parts in the order of reading, in their places; the line begins at x. */
    static List<TextLine.Placed> placed(List<Chunk> line, float x) {
        List<TextLine.Placed> placed = new ArrayList<>(line.size());
        float left = x;
        for (int start = 0; start < line.size();) {
            int end = start + 1;
            while (end < line.size() && line.get(end).group() == line.get(start).group()) {
                end++;
            }
            List<Chunk> group = line.subList(start, end);
            float[] places = group.getFirst().group() == 0 ? places(group, written(group), left)
                    : places(group, drawn(group), left);
            for (int index = 0; index < group.size(); index++) {
                placed.add(new TextLine.Placed(group.get(index), places[index]));
                left += group.get(index).width();
            }
            start = end;
        }
        return placed;
    }

    private static float[] places(List<Chunk> group, Integer[] order, float from) {
        float[] places = new float[group.size()];
        float left = from;
        for (int index : order) {
            places[index] = left;
            left += group.get(index).width();
        }
        return places;
    }

    private static Integer[] written(List<Chunk> group) {
        Integer[] order = new Integer[group.size()];
        for (int index = 0; index < order.length; index++) {
            order[index] = index;
        }
        return order;
    }

    private static Integer[] drawn(List<Chunk> group) {
        Integer[] order = written(group);
        byte[] levels = RightToLeft.levels(group.stream().map(Chunk::original).toList());
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }
}
