/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.naming.ElementNames;

/**
 * The words in text that the parser had to skip. An element whose keyword is misspelt is not in the model; that every
 * reference to it fails as well is no news, and would bury the one error that counts.
 */
final class SkippedWords {

    private final Set<String> words = new HashSet<>();

    /** Adds what was skipped in a file. */
    void addAll(XtextResource file) {
        IParseResult parsed = file.getParseResult();
        if (parsed == null || !parsed.hasSyntaxErrors()) {
            return;
        }
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && !(leaf.getGrammarElement() instanceof AbstractElement)) {
                words.add(ElementNames.normalised(leaf.getText()));
            }
        }
    }

    /** Whether any part of a name stands in skipped text. */
    boolean concern(String name) {
        for (String part : name.split("\\.")) {
            if (words.contains(ElementNames.normalised(part.strip()))) {
                return true;
            }
        }
        return false;
    }
}
