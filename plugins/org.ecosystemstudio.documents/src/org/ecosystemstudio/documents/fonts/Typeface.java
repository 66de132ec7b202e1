/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a TrueType font knows of its characters: which it has and how wide they are. Lengths are in the font's size: a
 * width of 0.5 is half the font size. Immutable.
 */
public final class Typeface {

    private static final int TABLE_RECORD = 16;
    private static final int TABLES = 12;
    private static final int BMP_SEGMENTS = 4;
    private static final int ALL_GROUPS = 12;
    private static final int GROUP = 12;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new HashMap<>();
    private final float unit;
    private final float ascent;
    private final float descent;
    private final int metrics;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    /** Reads a font file. */
    Typeface(byte[] file) {
        font = ByteBuffer.wrap(file);
        for (int table = 0; table < font.getShort(4); table++) {
            int at = TABLES + table * TABLE_RECORD;
            tables.put(new String(file, at, 4, StandardCharsets.ISO_8859_1), font.getInt(at + 8));
        }
        unit = number(tables.get("head") + 18);
        int horizontal = tables.get("hhea");
        ascent = font.getShort(horizontal + 4) / unit;
        descent = -font.getShort(horizontal + 6) / unit;
        metrics = number(horizontal + 34);
        readCharacters();
    }

    /** Whether the font has a shape for a character. */
    public boolean has(int codePoint) {
        return glyphs.containsKey(codePoint);
    }

    /** The width of a character; 0 for one that the font lacks. */
    public float width(int codePoint) {
        Integer glyph = glyphs.get(codePoint);
        return glyph == null ? 0 : number(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1)) / unit;
    }

    /** The width of a text, character by character. */
    public float width(String text) {
        float width = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            width += width(text.codePointAt(index));
        }
        return width;
    }

    /** How far characters reach above the line they stand on. */
    public float ascent() {
        return ascent;
    }

    /** How far characters reach below the line they stand on. */
    public float descent() {
        return descent;
    }

    /** Where a table of the file begins. */
    int table(String name) {
        return tables.get(name);
    }

    /** The number of a character's shape; 0 for one that the font lacks. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    private void readCharacters() {
        int characters = tables.get("cmap");
        for (int index = 0; index < number(characters + 2); index++) {
            int table = characters + font.getInt(characters + 4 + index * 8 + 4);
            switch (number(table)) {
                case BMP_SEGMENTS -> readSegments(table);
                case ALL_GROUPS -> readGroups(table);
                default -> {
                    // Other forms say nothing of Unicode that these two do not.
                }
            }
        }
    }

    private void readSegments(int table) {
        int segments = number(table + 6) / 2;
        int starts = table + 16 + segments * 2;
        int deltas = starts + segments * 2;
        int offsets = deltas + segments * 2;
        for (int segment = 0; segment < segments; segment++) {
            int last = number(table + 14 + segment * 2);
            int first = number(starts + segment * 2);
            int delta = number(deltas + segment * 2);
            int offset = number(offsets + segment * 2);
            for (int character = first; character <= last && character < Character.MAX_VALUE; character++) {
                int glyph = offset == 0 ? character : number(offsets + segment * 2 + offset + (character - first) * 2);
                put(character, glyph == 0 ? 0 : glyph + delta & Character.MAX_VALUE);
            }
        }
    }

    private void readGroups(int table) {
        for (int group = 0; group < font.getInt(table + 12); group++) {
            int at = table + 16 + group * GROUP;
            int first = font.getInt(at);
            for (int character = first; character <= font.getInt(at + 4); character++) {
                put(character, font.getInt(at + 8) + character - first);
            }
        }
    }

    private void put(int character, int glyph) {
        if (glyph != 0) {
            glyphs.put(character, glyph);
        }
    }

    private int number(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
