/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** An element as a file says it: which words stand for which of its values. */
final class ElementText {

    /** A word or value of an element: what is written, where, and which part of the element's form it is. */
    static final class Atom {
        private final Form.Leaf leaf;
        private final INode node;
        private final boolean value;
        private Iteration iteration;

        Atom(Form.Leaf leaf, INode node, boolean value) {
            this.leaf = leaf;
            this.node = node;
            this.value = value;
        }

        Form.Leaf leaf() {
            return leaf;
        }

        INode node() {
            return node;
        }

        int start() {
            return node.getOffset();
        }

        int end() {
            return node.getEndOffset();
        }

        /** Whether this is a value, not a word around values. */
        boolean isValue() {
            return value;
        }

        /** The property it belongs to; null outside of repetitions. */
        Iteration iteration() {
            return iteration;
        }

        /** The element that stands here; null for anything else. */
        EObject child() {
            return elementOf(node);
        }
    }

    /** One property of an element: one time round a repetition of its form. */
    static final class Iteration {
        private final Form.Branch branch;
        private final Form.Repeat repeat;
        private final List<Atom> atoms = new ArrayList<>();

        Iteration(Form.Repeat repeat, int branch) {
            this.repeat = repeat;
            this.branch = repeat.branches().get(branch);
        }

        Form.Branch branch() {
            return branch;
        }

        Form.Repeat repeat() {
            return repeat;
        }

        List<Atom> atoms() {
            return atoms;
        }

        /** The branch of a repetition that says the same property; null when none does. */
        Form.Branch branchIn(Form.Repeat other) {
            for (Form.Branch candidate : other.branches()) {
                if (branch == candidate || branch.source() == candidate.source()) {
                    return candidate;
                }
            }
            return null;
        }

        int start() {
            return atoms.get(0).start();
        }

        int end() {
            return atoms.get(atoms.size() - 1).end();
        }
    }

    private final EObject element;
    private final ICompositeNode node;
    private final ElementForm form;
    private final FileText file;
    private final ElementText parent;
    private final int depth;
    private List<Atom> atoms;
    private List<Iteration> iterations;
    private Map<EStructuralFeature, List<Atom>> values;

    ElementText(EObject element, ICompositeNode node, ElementForm form, FileText file, ElementText parent) {
        this.element = element;
        this.node = node;
        this.form = form;
        this.file = file;
        this.parent = parent;
        depth = parent == null ? 0 : parent.depth + 1;
    }

    EObject element() {
        return element;
    }

    ElementForm form() {
        return form;
    }

    FileText file() {
        return file;
    }

    /** The element it stands in; null for the whole file. */
    ElementText parent() {
        return parent;
    }

    int depth() {
        return depth;
    }

    int start() {
        return node.getOffset();
    }

    int end() {
        return node.getEndOffset();
    }

    boolean isWithin(ElementText other) {
        ElementText here = this;
        while (here != null && here.depth > other.depth) {
            here = here.parent;
        }
        return here == other;
    }

    /** All words and values, in order. */
    List<Atom> atoms() {
        read();
        return atoms;
    }

    /** All properties, in order. */
    List<Iteration> iterations() {
        read();
        return iterations;
    }

    /** The values of a feature, in order; empty when it is not written. */
    List<Atom> values(EStructuralFeature feature) {
        read();
        return values.getOrDefault(feature, List.of());
    }

    /** The element that a node stands for; null when it stands for none. */
    static EObject elementOf(INode node) {
        INode here = node;
        while (here instanceof ICompositeNode composite) {
            if (composite.hasDirectSemanticElement()) {
                return composite.getSemanticElement();
            }
            here = composite.getFirstChild();
        }
        return null;
    }

    /** The part of the grammar that made a node; a rule that begins with an action has it on the node within. */
    static EObject partOf(INode node) {
        INode here = node;
        while (here.getGrammarElement() instanceof Action && here instanceof ICompositeNode composite) {
            here = composite.getFirstChild();
        }
        return here.getGrammarElement();
    }

    private void read() {
        if (atoms != null) {
            return;
        }
        atoms = new ArrayList<>();
        iterations = new ArrayList<>();
        values = new LinkedHashMap<>();
        read(node, form.scope());
    }

    private void read(ICompositeNode composite, ElementForm.Scope scope) {
        for (INode child : composite.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            EObject part = partOf(child);
            ElementForm.Scope fragment = scope.call(part);
            if (fragment != null && child instanceof ICompositeNode called) {
                read(called, fragment);
            } else if (scope.leaf(part) != null) {
                Form.Leaf leaf = scope.leaf(part);
                boolean separator = leaf instanceof Form.Value value && value.separator() != null
                        && child instanceof ILeafNode && child.getText().equals(value.separator());
                add(new Atom(leaf, child, !(leaf instanceof Form.Word) && !separator));
            }
        }
    }

    private void add(Atom atom) {
        Atom before = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
        Form.Repeat repeat = atom.leaf().repeat();
        if (repeat != null) {
            boolean same = before != null && before.leaf().repeat() == repeat && continues(before, atom);
            if (!same) {
                iterations.add(new Iteration(repeat, atom.leaf().branch()));
            }
            atom.iteration = iterations.get(iterations.size() - 1);
            atom.iteration.atoms.add(atom);
        }
        atoms.add(atom);
        if (atom.isValue()) {
            values.computeIfAbsent(ElementForm.featureOf(atom.leaf()), key -> new ArrayList<>()).add(atom);
        }
    }

    private static boolean continues(Atom before, Atom next) {
        if (before.leaf().branch() != next.leaf().branch()) {
            return false;
        }
        return next.leaf().order() > before.leaf().order()
                || next.leaf() == before.leaf() && (!next.isValue() || !before.isValue());
    }
}
