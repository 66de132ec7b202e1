/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.language.formatting.LineKind;

/**
 * How an element is written, as its rule of the grammar says it, with the fragments the rule calls put in their places.
 * Each part is one place in one rule: two parts are never equal.
 */
abstract sealed class Form {

    /** A part that stands for words in the text: it has no parts itself. */
    abstract static sealed class Leaf extends Form {
        private Repeat repeat;
        private int branch;
        private int order;

        /** The repetition this part is in; null when it stands at most once. */
        Repeat repeat() {
            return repeat;
        }

        /** Which of the repetition's branches this part is in. */
        int branch() {
            return branch;
        }

        /** Where among all parts of the rule this one comes. */
        int order() {
            return order;
        }

        void place(Repeat inside, int inBranch, int number) {
            repeat = inside;
            branch = inBranch;
            order = number;
        }
    }

    /** A word that is always the same. */
    static final class Word extends Leaf {
        private final String text;

        Word(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** A word that says that something is so by being there. */
    static final class Flag extends Leaf {
        private final EStructuralFeature feature;
        private final String text;

        Flag(EStructuralFeature feature, String text) {
            this.feature = feature;
            this.text = text;
        }

        EStructuralFeature feature() {
            return feature;
        }

        String text() {
            return text;
        }
    }

    /** A value, or several with a word between each two. */
    static final class Value extends Leaf {
        private final EStructuralFeature feature;
        private final List<Terminal> terminals;
        private final String separator;

        Value(EStructuralFeature feature, List<Terminal> terminals, String separator) {
            this.feature = feature;
            this.terminals = terminals;
            this.separator = separator;
        }

        EStructuralFeature feature() {
            return feature;
        }

        List<Terminal> terminals() {
            return terminals;
        }

        /** What stands between two values; null when only one may stand here. */
        String separator() {
            return separator;
        }
    }

    /** Parts after each other. */
    static final class Sequence extends Form {
        private final List<Form> parts;

        Sequence(List<Form> parts) {
            this.parts = parts;
        }

        List<Form> parts() {
            return parts;
        }
    }

    /** One of several. */
    static final class Choice extends Form {
        private final List<Form> alternatives;

        Choice(List<Form> alternatives) {
            this.alternatives = alternatives;
        }

        List<Form> alternatives() {
            return alternatives;
        }
    }

    /** What may be left out. */
    static final class Maybe extends Form {
        private final Form body;

        Maybe(Form body) {
            this.body = body;
        }

        Form body() {
            return body;
        }
    }

    /** Any of the branches, any number of times: the properties between braces, or options in any order. */
    static final class Repeat extends Form {
        private final List<Branch> branches;
        private final Word opening;
        private final boolean block;

        Repeat(List<Branch> branches, Word opening, boolean block) {
            this.branches = branches;
            this.opening = opening;
            this.block = block;
        }

        List<Branch> branches() {
            return branches;
        }

        /** The brace before it; null when there is none. */
        Word opening() {
            return opening;
        }

        /** Whether each of its parts stands on a line of its own. */
        boolean isBlock() {
            return block;
        }
    }

    /**
     * One branch of a repetition.
     *
     * @param source the part of the grammar that says it, the same wherever a fragment is called
     * @param line how a line begins with it; null in a repetition that is no block
     */
    record Branch(Form form, EObject source, LineKind line) {
    }
}
