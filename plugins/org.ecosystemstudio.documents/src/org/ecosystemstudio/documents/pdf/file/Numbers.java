/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

/** Numbers as page descriptions have them: in hundredths, without needless digits. */
final class Numbers {

    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;

    private Numbers() {
    }

    static void append(StringBuilder out, float value) {
        long hundredths = Math.round((double) value * HUNDREDTHS);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / HUNDREDTHS);
        long rest = hundredths % HUNDREDTHS;
        if (rest > 0) {
            out.append('.').append(rest / TENTHS);
            if (rest % TENTHS > 0) {
                out.append(rest % TENTHS);
            }
        }
    }
}
