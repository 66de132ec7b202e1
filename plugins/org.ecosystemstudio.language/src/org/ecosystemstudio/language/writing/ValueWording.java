/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says the single values of an element: as they stand, anew, or by the name of the element they mean. */
final class ValueWording {

    private final WritingContext context;
    private final EObject element;

    ValueWording(WritingContext context, EObject element) {
        this.context = context;
        this.element = element;
    }

    /** Says a word that stands for a value. */
    Item.Piece of(Form.Flag flag, Slot slot) {
        return slot.isKept() ? Item.Piece.kept(slot.origin()) : Item.Piece.value(flag.text(), null);
    }

    /**
     * Says a value at a place.
     *
     * @return null when it cannot be said there; the context's refusal knows why
     */
    List<Item.Piece> of(Form.Value place, Slot slot) {
        boolean sameForm = slot.origin() != null && slot.origin().leaf() instanceof Form.Value before
                && before.terminals().equals(place.terminals());
        if (sameForm && slot.isKept()) {
            return List.of(Item.Piece.kept(slot.origin()));
        }
        for (Terminal terminal : place.terminals()) {
            List<Item.Piece> pieces = switch (terminal) {
                case Terminal.Data data -> text(slot, context.values().write(slot.value(), data.rule()));
                case Terminal.Reference reference -> text(slot, nameOf(slot, reference));
                case Terminal.Contained contained -> context.newText((EObject) slot.value(), contained);
            };
            if (pieces != null) {
                return pieces;
            }
            if (!(terminal instanceof Terminal.Contained)) {
                context.refusal().unwritable(element, slot.feature(), slot.value());
            }
        }
        return null;
    }

    /**
     * Says the value that a feature has from the start, where the element says no other.
     *
     * @return null when there is none to say; the context's refusal knows that it is missing
     */
    Item.Piece ofDefault(Form.Value place) {
        EStructuralFeature feature = place.feature();
        if (ValueTexts.hasMeaningfulDefault(feature)) {
            for (Terminal terminal : place.terminals()) {
                String text = terminal instanceof Terminal.Data data
                        ? context.values().write(element.eGet(feature), data.rule()) : null;
                if (text != null) {
                    return Item.Piece.value(text, null);
                }
            }
        }
        context.refusal().missing(element, feature);
        return null;
    }

    private String nameOf(Slot slot, Terminal.Reference reference) {
        String name = context.nameFor(element, (EReference) slot.feature(), (EObject) slot.value());
        return name == null ? null : context.values().write(name, reference.rule());
    }

    private static List<Item.Piece> text(Slot slot, String text) {
        return text == null ? null : List.of(Item.Piece.value(text, slot.origin()));
    }
}
