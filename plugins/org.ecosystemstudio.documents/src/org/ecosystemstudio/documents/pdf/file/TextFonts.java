/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.ecosystemstudio.documents.fonts.FontFile;

/** The fonts of one file, each embedded with the characters that were drawn. */
final class TextFonts {

    private final PDDocument document;
    private final Map<FontFile, PDType0Font> fonts = new EnumMap<>(FontFile.class);

    TextFonts(PDDocument document) {
        this.document = document;
    }

    /** The name of a font in the pages' resources. */
    static String name(FontFile file) {
        return "F" + file.ordinal();
    }

    /** A text as the numbers of its shapes; each of its characters must be in the font. */
    byte[] glyphs(FontFile file, String text) {
        PDType0Font font = fonts.computeIfAbsent(file, this::load);
        ByteArrayOutputStream glyphs = new ByteArrayOutputStream(2 * text.length());
        try {
            for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
                font.addToSubset(text.codePointAt(index));
            }
            glyphs.write(font.encode(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return glyphs.toByteArray();
    }

    /** Embeds the fonts with the characters that were drawn, when all is drawn. */
    void embed() throws IOException {
        for (PDType0Font font : fonts.values()) {
            font.subset();
        }
    }

    /** What pages name their fonts by. */
    COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        fonts.forEach((file, font) -> resources.setItem(COSName.getPDFName(name(file)), font));
        return resources;
    }

    private PDType0Font load(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file.open()));
            // Substituting shapes costs more than all the rest, and the words are shaped already.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
