/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.ParserRule;

/** What may stand for a value in the text. */
sealed interface Terminal {

    /**
     * A value with a written form.
     *
     * @param rule the grammar's name for that form
     */
    record Data(String rule) implements Terminal {
    }

    /** The name of an element that stands elsewhere. */
    record Reference(String rule) implements Terminal {
    }

    /**
     * An element that stands here.
     *
     * @param rules how it may be written; each rule makes elements of one type
     */
    record Contained(List<ParserRule> rules) implements Terminal {

        List<ParserRule> rulesFor(EClass type) {
            return rules.stream().filter(rule -> rule.getType().getClassifier() == type).toList();
        }
    }
}
