/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A choice of one or more words, with any white space and comments between them. */
final class EnumConverter implements ValueReader<Enumerator> {

    private static final String ABSENT = "unspecified";

    private final EEnum type;

    EnumConverter(EEnum type) {
        this.type = type;
    }

    @Override
    public Enumerator read(List<Word> words, INode node) {
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(Word.join(words));
        return literal == null ? null : literal.getInstance();
    }

    @Override
    public String toString(Enumerator value) {
        if (value.getLiteral().equals(ABSENT)) {
            throw new ValueConverterException("An absent value has no written form", null, null);
        }
        return value.getLiteral();
    }
}
