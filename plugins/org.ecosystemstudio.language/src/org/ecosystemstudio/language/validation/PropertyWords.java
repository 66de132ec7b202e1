/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The words by which a person knows a property: those that introduce it in the text. */
final class PropertyWords {

    private PropertyWords() {
    }

    /** The words; the property's name in the metamodel where it has none of its own. */
    static String of(Assignment assignment) {
        List<String> words = new ArrayList<>();
        if (assignment.eContainer() instanceof Group group) {
            words.addAll(before(assignment, group.getElements()));
        }
        if (assignment.getTerminal() instanceof Keyword keyword) {
            words.add(keyword.getValue());
        } else if (words.isEmpty() && assignment.getTerminal() instanceof RuleCall call
                && call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)) {
            words.addAll(first(rule.getAlternatives()));
        }
        return words.isEmpty() ? assignment.getFeature() : String.join(" ", words);
    }

    private static List<String> before(Assignment assignment, List<AbstractElement> elements) {
        List<String> words = new ArrayList<>();
        for (int i = elements.indexOf(assignment) - 1; i >= 0; i--) {
            if (!(elements.get(i) instanceof Keyword keyword) || !Character.isLetter(keyword.getValue().charAt(0))) {
                break;
            }
            words.add(0, keyword.getValue());
        }
        return words;
    }

    private static List<String> first(AbstractElement rule) {
        List<String> words = new ArrayList<>();
        for (EObject element : rule.eContents()) {
            if (element instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
                words.add(keyword.getValue());
            } else if (!words.isEmpty() || !(element instanceof RuleCall || element instanceof Action)) {
                break;
            }
        }
        return words;
    }
}
