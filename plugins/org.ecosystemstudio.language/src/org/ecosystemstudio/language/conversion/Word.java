/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * One visible token of a value, with its place in the file.
 *
 * @param text the token as written
 * @param offset where it begins in the file; 0-based, or -1 when the value does not come from a file
 */
record Word(String text, int offset) {

    /** The visible tokens that the parser took for a value: of its node where there is one, else of the text split at white space. */
    static List<Word> of(String text, INode node) {
        List<Word> words = new ArrayList<>();
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractElement) {
                    words.add(new Word(leaf.getText(), leaf.getOffset()));
                }
            }
        } else {
            for (String part : text.strip().split("\\s+")) {
                words.add(new Word(part, -1));
            }
        }
        return words;
    }

    /** The tokens with one space between each two. */
    static String join(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    int end() {
        return offset + text.length();
    }
}
