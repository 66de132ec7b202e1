/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** A text read back, to see whether it says what the model says. */
final class ReadBack {

    private final WritingContext context;
    private final FileText text;
    private final IParseResult parsed;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * An element and what the text says of it.
     *
     * @param read the element that was read from the text
     */
    record Pair(EObject live, EObject read) {
    }

    private ReadBack(WritingContext context, FileText text, IParseResult parsed) {
        this.context = context;
        this.text = text;
        this.parsed = parsed;
    }

    static ReadBack of(String text, IParser parser, ElementForms forms, WritingContext context) {
        IParseResult parsed = parser.parse(new StringReader(text));
        return new ReadBack(context, FileText.of(parsed.getRootNode(), forms), parsed);
    }

    boolean hasSyntaxErrors() {
        return parsed.hasSyntaxErrors();
    }

    ICompositeNode rootNode() {
        return parsed.getRootNode();
    }

    /** The elements that were found equal, after {@link #difference(EObject)}. */
    List<Pair> pairs() {
        return pairs;
    }

    /**
     * Compares the text with the model, without recursion: nesting may be deep.
     *
     * @return the first difference; null when there is none
     */
    String difference(EObject root) {
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(root, parsed.getRootASTElement()));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.live().eClass() != pair.read().eClass()) {
                return pair.live().eClass().getName() + " is read as " + pair.read().eClass().getName();
            }
            pairs.add(pair);
            for (EStructuralFeature feature : pair.live().eClass().getEAllStructuralFeatures()) {
                if (!isSame(pair, feature, open)) {
                    return pair.live().eClass().getName() + "." + feature.getName() + " of " + pair.live();
                }
            }
        }
        return null;
    }

    private boolean isSame(Pair pair, EStructuralFeature feature, Deque<Pair> open) {
        List<Object> live = context.valuesOf(pair.live(), feature, true);
        if (!(feature instanceof EReference reference)) {
            return areSame(live, context.valuesOf(pair.read(), feature, true));
        }
        if (!reference.isContainment()) {
            return areNamed(pair, reference, live);
        }
        List<?> read = feature.isMany() ? (List<?>) pair.read().eGet(feature)
                : pair.read().eGet(feature) == null ? List.of() : List.of(pair.read().eGet(feature));
        for (int i = 0; i < live.size() && live.size() == read.size(); i++) {
            open.push(new Pair((EObject) live.get(i), (EObject) read.get(i)));
        }
        return live.size() == read.size();
    }

    private static boolean areSame(List<Object> live, List<Object> read) {
        boolean same = live.size() == read.size();
        for (int i = 0; same && i < live.size(); i++) {
            same = ValueTexts.same(live.get(i), read.get(i));
        }
        return same;
    }

    private boolean areNamed(Pair pair, EReference reference, List<Object> live) {
        ElementText written = text.find(pair.read());
        List<ElementText.Atom> atoms = written == null ? List.of() : written.values(reference);
        if (!reference.isMany() && atoms.size() > 1) {
            atoms = atoms.subList(atoms.size() - 1, atoms.size());
        }
        boolean same = atoms.size() == live.size();
        for (int i = 0; same && i < atoms.size(); i++) {
            String name = (String) context.values().read(atoms.get(i));
            same = context.means(pair.live(), reference, name, (EObject) live.get(i));
        }
        return same;
    }
}
