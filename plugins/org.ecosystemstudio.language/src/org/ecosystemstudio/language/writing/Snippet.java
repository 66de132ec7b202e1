/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.ecosystemstudio.language.formatting.Indentation;
import org.ecosystemstudio.language.formatting.Layout;
import org.ecosystemstudio.language.formatting.Token;

/** Lays out pieces that are new in a file. */
final class Snippet {

    private static final Pattern QUOTED = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    private Snippet() {
    }

    /** Whether a comment that only a line end ends is in the text. */
    static boolean hasLineComment(String text) {
        return QUOTED.matcher(text).replaceAll("").contains("//");
    }

    /**
     * The text of pieces, in the canonical layout.
     *
     * @param indent how the line on which they begin is indented
     * @param oneLine whether blocks in them stay on one line
     */
    static String of(List<Item.Piece> pieces, String indent, String lineEnd, boolean oneLine) {
        List<Token> tokens = new ArrayList<>();
        boolean wordBefore = false;
        for (Item.Piece piece : pieces) {
            boolean word = piece.word() && Character.isLetter(piece.text().charAt(0));
            tokens.add(Token.written(piece.text(), piece.line(), word && !wordBefore, oneLine));
            wordBefore = word;
        }
        return Indentation.in(Layout.of(tokens, 0, lineEnd), indent, lineEnd);
    }

    /** Whether the piece stands right behind what is before it, without a space. */
    static boolean touchesBefore(Item.Piece piece) {
        return piece.word() && piece.text().equals(",");
    }
}
