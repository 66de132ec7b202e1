/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

/** The form of all elements that one rule of the grammar makes. */
final class ElementForm {

    /** The parts of the grammar in a rule or fragment, and what they are in the form. */
    static final class Scope {
        private final Map<EObject, Form.Leaf> leaves = new IdentityHashMap<>();
        private final Map<EObject, Scope> calls = new IdentityHashMap<>();

        /** The part of the form that a part of the grammar is; null when it is none. */
        Form.Leaf leaf(EObject grammarElement) {
            return leaves.get(grammarElement);
        }

        /** The parts of the fragment that a part of the grammar calls; null when it calls none. */
        Scope call(EObject grammarElement) {
            return calls.get(grammarElement);
        }

        void add(EObject grammarElement, Form.Leaf leaf) {
            leaves.put(grammarElement, leaf);
        }

        Scope addCall(EObject call) {
            return calls.computeIfAbsent(call, key -> new Scope());
        }
    }

    private final ParserRule rule;
    private final Form root;
    private final Scope scope;
    private final Set<EStructuralFeature> features = new HashSet<>();
    private final Set<EStructuralFeature> blockFeatures = new HashSet<>();
    private final Map<Form, Set<Form.Leaf>> leaves = new HashMap<>();
    private final List<EReference> requiredReferences = new ArrayList<>();
    private Form.Repeat block;
    private int count;

    ElementForm(ParserRule rule, Form root, Scope scope) {
        this.rule = rule;
        this.root = root;
        this.scope = scope;
        place(root, null, 0);
        addRequired(root);
    }

    ParserRule rule() {
        return rule;
    }

    Form root() {
        return root;
    }

    Scope scope() {
        return scope;
    }

    /** The block of properties; null when the elements have none. */
    Form.Repeat block() {
        return block;
    }

    /** The features that can be written. */
    Set<EStructuralFeature> features() {
        return features;
    }

    /** The features that can be written as a property in the block. */
    Set<EStructuralFeature> blockFeatures() {
        return blockFeatures;
    }

    /** The references to elements elsewhere without which no element has this form. */
    List<EReference> requiredReferences() {
        return requiredReferences;
    }

    /** All parts in a part that have no parts themselves. */
    Set<Form.Leaf> leavesOf(Form form) {
        return leaves.get(form);
    }

    private void addRequired(Form form) {
        if (form instanceof Form.Sequence sequence) {
            sequence.parts().forEach(this::addRequired);
        } else if (form instanceof Form.Value value && value.feature() instanceof EReference reference
                && !reference.isContainment()) {
            requiredReferences.add(reference);
        }
    }

    private Set<Form.Leaf> place(Form form, Form.Repeat inside, int branch) {
        Set<Form.Leaf> found = new LinkedHashSet<>();
        leaves.put(form, found);
        switch (form) {
            case Form.Leaf leaf -> {
                leaf.place(inside, branch, count++);
                found.add(leaf);
                EStructuralFeature feature = featureOf(leaf);
                if (feature != null) {
                    features.add(feature);
                    if (inside != null && inside.isBlock()) {
                        blockFeatures.add(feature);
                    }
                }
            }
            case Form.Sequence sequence -> sequence.parts().forEach(part -> found.addAll(place(part, inside, branch)));
            case Form.Choice choice -> choice.alternatives().forEach(part -> found.addAll(place(part, inside, branch)));
            case Form.Maybe maybe -> found.addAll(place(maybe.body(), inside, branch));
            case Form.Repeat repeat -> {
                if (inside != null) {
                    throw new IllegalStateException("A repetition within a repetition in " + rule.getName());
                }
                block = repeat.isBlock() ? repeat : block;
                for (int i = 0; i < repeat.branches().size(); i++) {
                    found.addAll(place(repeat.branches().get(i).form(), repeat, i));
                }
            }
        }
        return found;
    }

    /** The feature whose values stand at a part; null for a word. */
    static EStructuralFeature featureOf(Form.Leaf leaf) {
        return switch (leaf) {
            case Form.Value value -> value.feature();
            case Form.Flag flag -> flag.feature();
            case Form.Word word -> null;
        };
    }
}
