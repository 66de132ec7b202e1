/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import java.util.Optional;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.ecosystemstudio.language.ide.messages.IdeMessages;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Templates of whole elements, offered beside the keyword that begins them. */
@Singleton
public class ElementTemplates {

    private static final String LABEL = "template.%s.label";
    private static final String BODY = "template.%s.body";

    private final IdeMessages messages;

    @Inject
    ElementTemplates(IdeMessages messages) {
        this.messages = messages;
    }

    /**
     * A template.
     *
     * @param label what a person chooses by
     * @param body the text in the snippet syntax of the language server protocol
     */
    record Template(String label, String body) {
    }

    /** The template of the element that a keyword begins; empty when there is none. */
    Optional<Template> of(Keyword keyword) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        String word = Character.toLowerCase(rule.charAt(0)) + rule.substring(1);
        boolean begins = keyword.getValue().equals(word);
        return begins && messages.has(LABEL.formatted(word))
                ? Optional.of(new Template(messages.text(LABEL.formatted(word)), messages.raw(BODY.formatted(word))))
                : Optional.empty();
    }
}
