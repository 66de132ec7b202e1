/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What an element has to say, and what of it is not said yet while its words are put together. */
final class UnsaidValues {

    private final ElementText old;
    private final ElementForm form;
    private final List<Slot> slots;
    private final Map<EStructuralFeature, Range> byFeature = new HashMap<>();
    private final Map<ElementText.Iteration, List<Integer>> byProperty = new HashMap<>();
    private final BitSet said = new BitSet();

    /** The numbers of the values of one feature, which stand behind each other. */
    private record Range(int first, int last) {

        Range with(Range next) {
            return new Range(first, next.last());
        }
    }

    /** Where values may come from at a place in the form: those of one property, or all that have no property. */
    record Source(ElementText.Iteration property, boolean free, boolean block) {
        static final Source OUTSIDE = new Source(null, true, false);
        static final Source NEW_OPTION = new Source(null, true, false);
        static final Source NEW_PROPERTY = new Source(null, true, true);

        /** The values that a property of the text holds, and no others. */
        static Source of(ElementText.Iteration property) {
            return new Source(property, false, property.repeat().isBlock());
        }
    }

    UnsaidValues(ElementText old, ElementForm form, List<Slot> slots) {
        this.old = old;
        this.form = form;
        this.slots = slots;
        for (int i = 0; i < slots.size(); i++) {
            byFeature.merge(slots.get(i).feature(), new Range(i, i), Range::with);
            if (slots.get(i).iteration() != null) {
                byProperty.computeIfAbsent(slots.get(i).iteration(), key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether the element has anything to say of a feature, said or not. */
    boolean has(EStructuralFeature feature) {
        return byFeature.containsKey(feature);
    }

    /**
     * The next value of a feature that is not said yet and may come from a source.
     *
     * @param from the number from which on to look
     * @return its number; -1 when there is none
     */
    int next(EStructuralFeature feature, Source source, int from) {
        Range range = byFeature.get(feature);
        if (range == null) {
            return -1;
        }
        int index = said.nextClearBit(Math.max(from, range.first()));
        while (index <= range.last() && !isOffered(slots.get(index), source)) {
            index = said.nextClearBit(index + 1);
        }
        return index <= range.last() ? index : -1;
    }

    Slot get(int index) {
        return slots.get(index);
    }

    /** The first value that is not said; null when all are. */
    Slot first() {
        int index = said.nextClearBit(0);
        return index < slots.size() ? slots.get(index) : null;
    }

    /** Takes a value as said. */
    void say(int index) {
        said.set(index);
    }

    /** Takes all values of a property as said, and gives their numbers. */
    BitSet say(ElementText.Iteration property) {
        BitSet taken = new BitSet();
        byProperty.getOrDefault(property, List.of()).forEach(taken::set);
        said.or(taken);
        return taken;
    }

    /** The numbers of the values that are said so far. */
    BitSet said() {
        return (BitSet) said.clone();
    }

    /** How many values are said so far. */
    int count() {
        return said.cardinality();
    }

    /** Goes back to where only the given values were said. */
    void reset(BitSet earlier) {
        said.clear();
        said.or(earlier);
    }

    /** Whether a property of the text says what it said before, and nothing else. */
    boolean isUnchanged(ElementText.Iteration property) {
        int kept = 0;
        for (ElementText.Atom atom : property.atoms()) {
            kept += atom.isValue() ? 1 : 0;
        }
        for (int index : byProperty.getOrDefault(property, List.of())) {
            if (!slots.get(index).isKept()) {
                return false;
            }
            kept--;
        }
        return kept == 0;
    }

    private boolean isOffered(Slot slot, Source source) {
        if (slot.isFree() || slot.iteration() != null && branchless(slot)) {
            boolean waits = old != null && !source.block() && form.blockFeatures().contains(slot.feature());
            return source.free() && !waits;
        }
        return slot.iteration() == source.property();
    }

    /** Whether a value stands in a property that the element's new form does not have. */
    private boolean branchless(Slot slot) {
        if (old.form() == form) {
            return false;
        }
        Form.Repeat block = form.block();
        return block == null || slot.iteration().branchIn(block) == null;
    }
}
