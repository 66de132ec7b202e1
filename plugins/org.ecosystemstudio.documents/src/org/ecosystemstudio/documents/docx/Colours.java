/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.look.SheetRules;
import org.ecosystemstudio.documents.tree.Tone;

/**
 * The colours of documents as Word writes them: six digits without a sign before them.
 *
 * @param sheet where they come from
 */
record Colours(SheetRules sheet) {

    static final String WHITE = Rgb.WHITE.hex();

    private static final float PALE = 0.18f;

    String ink() {
        return sheet.colour("ink").hex();
    }

    String muted() {
        return sheet.colour("muted").hex();
    }

    String line() {
        return sheet.colour("line").hex();
    }

    String brand() {
        return sheet.colour("brand").hex();
    }

    String accent(int number) {
        return sheet.accent(number).hex();
    }

    /** An accent colour for what is still to be done. */
    String pale(int number) {
        return sheet.accent(number).thinned(PALE).hex();
    }

    /** The ground of a shade, from none to dark. */
    String shade(int level) {
        return level == 0 ? WHITE : sheet.shade(level).hex();
    }

    /** The colour of words on a shade. */
    String onShade(int level) {
        return sheet.onShade(level).hex();
    }

    String tone(Tone tone) {
        return sheet.tone(tone).hex();
    }

    String ground(Tone tone) {
        return sheet.ground(tone).hex();
    }
}
