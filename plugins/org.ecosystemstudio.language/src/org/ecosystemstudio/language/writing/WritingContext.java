/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ecosystemstudio.language.formatting.Indentation;

/** One change of a model on its way into text: the model as it is now, the texts as they were, and the edits so far. */
final class WritingContext {

    private final ElementForms forms;
    private final ValueTexts values;
    private final LiveNames names;
    private final Refusal refusal;
    private final Leftovers leftovers;
    private final Collection<FileText> files;
    private final Map<ICompositeNode, FileText> earlier = new IdentityHashMap<>();
    private final EarlierNames earlierNames;
    private final EditList edits = new EditList();

    WritingContext(ElementForms forms, ValueTexts values, LiveNames names, Refusal refusal,
            Collection<FileText> files) {
        this.forms = forms;
        this.values = values;
        this.names = names;
        this.refusal = refusal;
        this.files = files;
        earlierNames = new EarlierNames(values, files);
        leftovers = new Leftovers(forms, this);
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

    /**
     * The text of an element; null when it has none yet. Where its file was saved without it already, and its new one
     * not yet, that is the text it was read from.
     */
    ElementText find(EObject element) {
        for (FileText file : files) {
            ElementText text = file.find(element);
            if (text != null) {
                return text;
            }
        }
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node == null ? null
                : earlier.computeIfAbsent(node.getRootNode(), root -> FileText.of(root, forms)).find(element);
    }

    /**
     * What an element says of a feature; references to elements that the model no longer has are left
     * out, and so are the leftovers of deletions.
     *
     * @param written whether the text says something of it, so that a value like the one from the start counts too
     * @throws UnwritableChangeException when it refers to an element that the model never had
     */
    List<Object> valuesOf(EObject element, EStructuralFeature feature, boolean written) {
        List<Object> said = new ArrayList<>();
        if (feature.isTransient() || feature.isDerived()) {
            return said;
        }
        if (feature.isMany()) {
            Iterator<?> values = ((InternalEList<?>) element.eGet(feature)).basicIterator();
            values.forEachRemaining(value -> addLiving(element, feature, value, said));
        } else if (element.eIsSet(feature) || written && ValueTexts.hasMeaningfulDefault(feature)) {
            addLiving(element, feature, element.eGet(feature, false), said);
        }
        return said;
    }

    private void addLiving(EObject element, EStructuralFeature feature, Object value, List<Object> said) {
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            if (feature instanceof EAttribute || !leftovers.contain((EObject) value)) {
                said.add(value);
            }
            return;
        }
        EObject target = lookUp(element, reference, (EObject) value);
        if (target.eIsProxy() || names.has(target)) {
            said.add(target);
        } else if (target.eResource() != null || find(target) == null) {
            throw refusal.foreign(element, feature, target);
        } else {
            refusal.deleted(element, feature, target);
        }
    }

    private EObject lookUp(EObject element, EReference reference, EObject target) {
        EObject meant = target.eIsProxy()
                ? earlierNames.find(element, find(element), reference.getEReferenceType(), target) : null;
        return meant == null ? target : meant;
    }

    /** Whether the text of an element names one for a reference that the model still has. */
    boolean namesLiving(ElementText text, EReference reference) {
        return text.values(reference).stream().map(atom -> (String) values.read(atom))
                .map(name -> name == null ? null : earlierNames.find(name, text, reference.getEReferenceType()))
                .anyMatch(target -> target != null && names.has(target));
    }

    /** The shortest name by which an element can name another, or the name it gives for one that is unknown; or null. */
    String nameFor(EObject element, EReference reference, EObject target) {
        return target.eIsProxy() ? earlierNames.written(element, target) : names.shortest(element, reference, target);
    }

    /** Looks up the references of an element that nobody has looked up yet. No one is told: the model does not change. */
    void lookUp(EObject element) {
        boolean delivers = element.eDeliver();
        element.eSetDeliver(false);
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isDerived() || !element.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                InternalEList<EObject> targets = (InternalEList<EObject>) element.eGet(reference);
                for (int i = 0; i < targets.size(); i++) {
                    if (targets.basicGet(i).eIsProxy()) {
                        targets.setUnique(i, lookUp(element, reference, targets.basicGet(i)));
                    }
                }
            } else if (((EObject) element.eGet(reference, false)).eIsProxy()) {
                element.eSet(reference, lookUp(element, reference, (EObject) element.eGet(reference, false)));
            }
        }
        element.eSetDeliver(delivers);
    }

    /** Whether a name means an element; an unknown name means an element that could not be found. */
    boolean means(EObject element, EReference reference, String name, EObject target) {
        EObject found = name == null ? null : names.find(element, reference, name);
        return target.eIsProxy() ? found == null : found == target;
    }

    /** Whether an element is left over from a deletion, and has nothing to say. */
    boolean isLeftover(EObject element) {
        return leftovers.contain(element);
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
