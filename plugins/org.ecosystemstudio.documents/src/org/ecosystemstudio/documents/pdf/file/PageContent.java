/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.ecosystemstudio.documents.look.Rgb;

/** The description of one page, operator by operator. Lengths are points; y grows downwards from the page's top. */
final class PageContent {

    private static final float FULL = 255;

    private final StringBuilder out = new StringBuilder();

    PageContent(float height) {
        operator("cm", 1, 0, 0, -1, 0, height);
    }

    PageContent operator(String operator, float... operands) {
        for (float operand : operands) {
            Numbers.append(out, operand);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    PageContent exactOperator(String operator, float... operands) {
        for (float operand : operands) {
            out.append(new BigDecimal(operand).setScale(5, RoundingMode.HALF_UP).toPlainString());
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    PageContent fill(Rgb colour) {
        return operator("rg", colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
    }

    PageContent stroke(Rgb colour) {
        return operator("RG", colour.red() / FULL, colour.green() / FULL, colour.blue() / FULL);
    }

    PageContent dash(float... lengths) {
        out.append('[');
        for (float length : lengths) {
            Numbers.append(out, length);
            out.append(' ');
        }
        out.append("] 0 d\n");
        return this;
    }

    PageContent begin(String type, int number) {
        out.append('/').append(type).append(" <</MCID ").append(number).append(">> BDC\n");
        return this;
    }

    PageContent beginArtifact() {
        out.append("/Artifact BMC\n");
        return this;
    }

    PageContent beginActualText(String text) {
        out.append("/Span <</ActualText <FEFF")
                .append(HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
                .append(">>> BDC\n");
        return this;
    }

    PageContent end() {
        out.append("EMC\n");
        return this;
    }

    PageContent text(String font, float size, float x, float baseline, byte[] glyphs) {
        out.append("BT /").append(font).append(' ');
        Numbers.append(out, size);
        out.append(" Tf ");
        operator("Tm", 1, 0, 0, -1, x, baseline);
        out.append('<').append(HexFormat.of().formatHex(glyphs)).append("> Tj ET\n");
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
