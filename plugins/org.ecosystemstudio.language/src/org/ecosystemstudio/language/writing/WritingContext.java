/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.language.formatting.Indentation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

/** One change of a model on its way into text: the model as it is now, the texts as they were, and the edits so far. */
final class WritingContext {

    private final ElementForms forms;
    private final ValueTexts values;
    private final LiveNames names;
    private final Refusal refusal;
    private final Collection<FileText> files;
    private final EditList edits = new EditList();

    WritingContext(ElementForms forms, ValueTexts values, LiveNames names, Refusal refusal, Collection<FileText> files) {
        this.forms = forms;
        this.values = values;
        this.names = names;
        this.refusal = refusal;
        this.files = files;
    }

    ValueTexts values() {
        return values;
    }

    LiveNames names() {
        return names;
    }

    Refusal refusal() {
        return refusal;
    }

    EditList edits() {
        return edits;
    }

    /** The text of an element; null when it has none yet. */
    ElementText find(EObject element) {
        for (FileText file : files) {
            ElementText text = file.find(element);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /**
     * What an element says of a feature; references to elements that the model no longer has are left out.
     *
     * @param written whether the text says something of it, so that a value like the one from the start counts too
     */
    List<Object> valuesOf(EObject element, EStructuralFeature feature, boolean written) {
        List<Object> said = new ArrayList<>();
        if (feature.isTransient() || feature.isDerived()) {
            return said;
        }
        if (feature.isMany()) {
            ((List<?>) element.eGet(feature)).forEach(value -> addLiving(element, feature, value, said));
        } else if (element.eIsSet(feature) || written && ValueTexts.hasMeaningfulDefault(feature)) {
            addLiving(element, feature, element.eGet(feature), said);
        }
        return said;
    }

    private void addLiving(EObject element, EStructuralFeature feature, Object value, List<Object> said) {
        boolean dead = feature instanceof EReference reference && !reference.isContainment()
                && value instanceof EObject target && !target.eIsProxy() && !names.has(target);
        if (dead) {
            refusal.deleted(element, feature, (EObject) value);
        } else {
            said.add(value);
        }
    }

    /** Whether a name means an element; an unknown name means an element that could not be found. */
    boolean means(EObject element, EReference reference, String name, EObject target) {
        EObject found = name == null ? null : names.find(element, reference, name);
        return target.eIsProxy() ? found == null : found == target;
    }

    /** Writes the edits of an element that has text, except for those of the elements in it. */
    void write(EObject element, ElementText text) {
        refusal.begin();
        ElementForm form = formOf(element, text);
        Comparison comparison = Comparison.of(this, element, text);
        if (!comparison.isChanged() && form == text.form()) {
            return;
        }
        List<Item> items = Optional.ofNullable(form)
                .flatMap(found -> Wording.of(this, element, text, found, comparison.slots()))
                .orElseThrow(() -> refusal.refuse(element));
        WordEdits.ofHeader(text, edits, items);
        BlockPlace.of(text).ifPresent(place -> items.forEach(item -> {
            if (item instanceof Item.Block block) {
                BlockEdits.of(text, place, edits, block.properties());
            }
        }));
    }

    /** The words of a whole file that has no text yet. */
    List<Item.Piece> newFile(EObject root) {
        refusal.begin();
        return Wording.of(this, root, null, forms.ofFile(), Comparison.of(this, root, null).slots()).map(Item::flat)
                .orElseThrow(() -> refusal.refuse(root));
    }

    /**
     * The words of an element that stood elsewhere or nowhere before.
     *
     * @return null when it cannot be written at the place
     */
    List<Item.Piece> newText(EObject element, Terminal.Contained place) {
        List<ParserRule> rules = place.rulesFor(element.eClass());
        ElementText text = find(element);
        if (text != null) {
            ElementForm form = formOf(element, text);
            return form != null && rules.contains(form.rule()) ? List.of(Item.Piece.value(moved(text), null)) : null;
        }
        for (ParserRule rule : rules) {
            List<Slot> slots = Comparison.of(this, element, null).slots();
            Optional<List<Item>> items = Wording.of(this, element, null, forms.of(rule), slots);
            if (items.isPresent()) {
                return Item.flat(items.get());
            }
        }
        return null;
    }

    /** The form that an element with text must have where it is now; null when there is none. */
    private ElementForm formOf(EObject element, ElementText text) {
        if (element.eContainer() == null) {
            return text.form();
        }
        List<ParserRule> rules = forms.rulesFor(element);
        return rules.contains(text.form().rule()) ? text.form() : rules.isEmpty() ? null : forms.of(rules.get(0));
    }

    /** The text of an element that moves, with its comments and the edits of what is in it, without its indent. */
    private String moved(ElementText text) {
        FileText file = text.file();
        OuterLines lines = OuterLines.of(file, text.start(), text.end());
        boolean own = lines.areOwn() && standsAlone(text);
        String indent = file.indentOf(text.start());
        String written = edits.apply(text, own ? lines.start() : text.start(), own ? lines.end() : text.end());
        return Indentation.out(written.startsWith(indent) ? written.substring(indent.length()) : written, indent, "\n");
    }

    private static boolean standsAlone(ElementText text) {
        for (ElementText.Atom atom : text.parent().atoms()) {
            if (atom.isValue() && atom.child() == text.element()) {
                return atom.iteration() != null && atom.iteration().repeat().isBlock()
                        && atom.iteration().atoms().size() == 1;
            }
        }
        return false;
    }
}
