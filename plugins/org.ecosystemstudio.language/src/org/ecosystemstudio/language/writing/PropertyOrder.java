/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the place of a new property among those that are there. */
final class PropertyOrder {

    private final Form.Repeat repeat;
    private final List<Slot> slots;
    private final List<BitSet> values = new ArrayList<>();
    private final List<Integer> branches = new ArrayList<>();

    PropertyOrder(Form.Repeat repeat, List<Slot> slots) {
        this.repeat = repeat;
        this.slots = slots;
    }

    /** Adds a property that stands behind all those added before. */
    void add(List<Item.Property> properties, Item.Property property, Form.Branch branch, BitSet taken) {
        insertAt(properties.size(), properties, property, branch, taken);
    }

    /**
     * Inserts a new property: behind the value before it in the same list, or before the value after it; otherwise
     * behind the last one of its kind, or of those that the language names earlier.
     */
    void insert(List<Item.Property> properties, Item.Property property, Form.Branch branch, BitSet taken) {
        int first = taken.nextSetBit(0);
        int place = slots.get(first).feature().isMany() ? besideNeighbour(first, taken.length()) : -1;
        if (place < 0) {
            place = behindEarlier(repeat.branches().indexOf(branch));
        }
        insertAt(place, properties, property, branch, taken);
    }

    private void insertAt(int place, List<Item.Property> properties, Item.Property property, Form.Branch branch,
            BitSet taken) {
        properties.add(place, property);
        values.add(place, taken);
        branches.add(place, repeat.branches().indexOf(branch));
    }

    private int besideNeighbour(int first, int after) {
        int before = propertyWith(first - 1, first);
        return before >= 0 ? before + 1 : propertyWith(after, first);
    }

    /** The property that a value stands in, if it is a value of the same feature as another; otherwise -1. */
    private int propertyWith(int slot, int other) {
        if (slot < 0 || slot >= slots.size() || slots.get(slot).feature() != slots.get(other).feature()) {
            return -1;
        }
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).get(slot)) {
                return i;
            }
        }
        return -1;
    }

    private int behindEarlier(int branch) {
        for (int i = branches.size() - 1; i >= 0; i--) {
            if (branches.get(i) <= branch) {
                return i + 1;
            }
        }
        return 0;
    }
}
