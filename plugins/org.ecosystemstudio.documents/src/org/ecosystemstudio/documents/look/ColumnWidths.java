/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

/** Shares the width of a table among its columns. */
public final class ColumnWidths {

    private static final float WHOLE = 100;
    /** Columns that like no share and need no more than this part of the width stay on one line. */
    private static final float SHORT = 0.22f;

    private ColumnWidths() {
    }

    /**
     * The widths of columns, which together have the width of the table.
     *
     * @param shares how much of the width each likes, in percent; 0 leaves it open
     * @param least what each needs so that no word is broken
     * @param full what each needs for all its content on one line
     */
    public static float[] of(float width, int[] shares, float[] least, float[] full) {
        float[] widths = new float[shares.length];
        float taken = 0;
        for (int index = 0; index < widths.length; index++) {
            widths[index] = shares[index] > 0 ? Math.max(least[index], width * shares[index] / WHOLE) : least[index];
            taken += widths[index];
        }
        if (taken < width) {
            float[] first = new float[widths.length];
            for (int index = 0; index < widths.length; index++) {
                first[index] = shares[index] > 0 ? 0 : Math.min(full[index], width * SHORT);
            }
            spread(widths, widen(widths, widen(widths, width - taken, first), full));
        } else {
            narrow(widths, taken - width, least);
        }
        return widths;
    }

    /** Gives columns what they still need of what they wish; returns what nobody needs. */
    private static float widen(float[] widths, float more, float[] wishes) {
        float sum = 0;
        for (int index = 0; index < widths.length; index++) {
            sum += Math.max(0, wishes[index] - widths[index]);
        }
        float given = Math.min(more, sum);
        for (int index = 0; index < widths.length; index++) {
            widths[index] += sum > 0 ? given * Math.max(0, wishes[index] - widths[index]) / sum : 0;
        }
        return more - given;
    }

    private static void spread(float[] widths, float more) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        for (int index = 0; index < widths.length; index++) {
            widths[index] += more * widths[index] / sum;
        }
    }

    private static void narrow(float[] widths, float less, float[] least) {
        float spare = 0;
        float sum = 0;
        for (int index = 0; index < widths.length; index++) {
            spare += widths[index] - least[index];
            sum += widths[index];
        }
        float first = Math.min(less, spare);
        float rest = less - first;
        float left = sum - first;
        for (int index = 0; index < widths.length; index++) {
            widths[index] -= spare > 0 ? first * (widths[index] - least[index]) / spare : 0;
            widths[index] -= rest * widths[index] / left;
        }
    }
}
