/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;

/** The code of a rule or a question: {@code SF1.5}, {@code Q1.3}, {@code GOAL3}. */
final class CodeConverter implements ValueReader<String> {

    @Override
    public String read(List<Word> words, INode node) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    @Override
    public String toString(String code) {
        return code;
    }
}
