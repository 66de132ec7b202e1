/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Reads and writes single values. */
@Singleton
final class ValueTexts {

    private static final String ABSENT = "unspecified";
    private static final String NAME = "QualifiedName";

    private final IValueConverterService converters;
    private final Map<String, Set<String>> choices = new HashMap<>();

    @Inject
    ValueTexts(IValueConverterService converters, IGrammarAccess grammar) {
        this.converters = converters;
        for (AbstractRule rule : grammar.getGrammar().getRules()) {
            if (rule.getType().getClassifier() instanceof EEnum) {
                Set<String> words = new HashSet<>();
                addChoices(rule.getAlternatives(), words);
                choices.put(rule.getName(), words);
            }
        }
    }

    /** The value that an atom says; for a reference the name, without escapes. Null when it says none. */
    Object read(ElementText.Atom atom) {
        if (atom.leaf() instanceof Form.Flag) {
            return true;
        }
        String rule = switch (((Form.Value) atom.leaf()).terminals().get(0)) {
            case Terminal.Data data -> data.rule();
            case Terminal.Reference reference -> reference.rule();
            case Terminal.Contained contained -> throw new IllegalArgumentException("An element is not a value");
        };
        try {
            return converters.toValue(NodeModelUtils.getTokenText(atom.node()), rule, atom.node());
        } catch (ValueConverterException e) {
            return null;
        }
    }

    /** The name that a reference writes, without escapes. */
    String name(String written) {
        return (String) converters.toValue(written, NAME, null);
    }

    /** The written form of a value; null when it has none in the given form. */
    String write(Object value, String rule) {
        try {
            String text = value == null ? null : converters.toString(value, rule);
            Set<String> allowed = choices.get(rule);
            return text == null || allowed != null && !allowed.contains(text) ? null : text;
        } catch (ValueConverterException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether two values are the same to a reader. */
    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        return one == null ? other == null : one.equals(other);
    }

    /** Whether an element says something of a feature that must be written. */
    static boolean isSaid(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) && !feature.isTransient() && !feature.isDerived();
    }

    /** Whether the value that a feature has from the start is one that can be written. */
    static boolean hasMeaningfulDefault(EStructuralFeature feature) {
        return !feature.isMany() && feature.getDefaultValue() instanceof Enumerator value
                && !value.getLiteral().equals(ABSENT);
    }

    private static void addChoices(AbstractElement element, Set<String> words) {
        switch (element) {
            case Alternatives several -> several.getElements().forEach(one -> addChoices(one, words));
            case Keyword keyword -> words.add(keyword.getValue());
            case Group group when GrammarUtil.containedKeywords(group).size() == group.getElements().size() ->
                words.add(
                        String.join(" ",
                                group.getElements().stream().map(word -> ((Keyword) word).getValue()).toList()));
            default -> throw new IllegalStateException("Not a choice of words");
        }
    }
}
