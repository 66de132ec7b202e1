/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.ProblemCodes;

/** A value that cannot be read, with the exact place of the part that is wrong. */
public final class BadValueException extends ValueConverterException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final int length;
    private final String code;

    BadValueException(String code, String message, INode node, int offset, int length) {
        super(message, node, null);
        this.code = code;
        this.offset = offset;
        this.length = length;
    }

    static BadValueException at(Word word, String message, INode node) {
        return new BadValueException(ProblemCodes.VALUE, message, node, word.offset(), word.text().length());
    }

    static BadValueException at(List<Word> words, String message, INode node) {
        int start = words.get(0).offset();
        return new BadValueException(ProblemCodes.VALUE, message, node, start,
                words.get(words.size() - 1).end() - start);
    }

    /** What kind of problem it is. */
    public String code() {
        return code;
    }

    /** Where the wrong part begins in the file; 0-based, or negative when the value does not come from a file. */
    public int offset() {
        return offset;
    }

    /** Length of the wrong part in characters. */
    public int length() {
        return length;
    }
}
