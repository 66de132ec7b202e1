/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Says an element in its form. What the text says already keeps its order and its place; what is new goes into the block
 * where it can be a property, otherwise where the form has a place for it.
 */
final class Wording {

    private final WritingContext context;
    private final EObject element;
    private final ElementText old;
    private final ElementForm form;
    private final List<Slot> slots;
    private final Map<EStructuralFeature, List<Integer>> byFeature = new HashMap<>();
    private final Map<ElementText.Iteration, List<Integer>> byProperty = new HashMap<>();
    private final Set<Form.Leaf> oldLeaves = new HashSet<>();
    private final BitSet used = new BitSet();
    private final List<Item> out = new ArrayList<>();
    private final boolean keepBlock;

    /** Where values may come from at a place in the form: those of one property, or all that have no property. */
    private record Source(ElementText.Iteration property, boolean free, boolean block) {
        private static final Source OUTSIDE = new Source(null, true, false);
        private static final Source NEW_OPTION = new Source(null, true, false);
        private static final Source NEW_PROPERTY = new Source(null, true, true);
    }

    /** What was used and written up to a point. */
    private record Mark(BitSet used, int size) {
    }

    private Wording(WritingContext context, EObject element, ElementText old, ElementForm form, List<Slot> slots) {
        this.context = context;
        this.element = element;
        this.old = old;
        this.form = form;
        this.slots = slots;
        for (int i = 0; i < slots.size(); i++) {
            byFeature.computeIfAbsent(slots.get(i).feature(), key -> new ArrayList<>()).add(i);
            if (slots.get(i).iteration() != null) {
                byProperty.computeIfAbsent(slots.get(i).iteration(), key -> new ArrayList<>()).add(i);
            }
        }
        if (old != null) {
            old.atoms().forEach(atom -> oldLeaves.add(atom.leaf()));
        }
        keepBlock = old != null && BlockPlace.of(old).filter(place -> place.hasCommentsOfItsOwn(old)).isPresent();
    }

    /**
     * Says an element.
     *
     * @param old its text; null when it has none
     * @return empty when it cannot be said; the context's refusal knows why
     */
    static Optional<List<Item>> of(WritingContext context, EObject element, ElementText old, ElementForm form,
            List<Slot> slots) {
        Wording wording = new Wording(context, element, old, form, slots);
        if (!wording.say(form.root(), Source.OUTSIDE)) {
            context.refusal().fix();
            return Optional.empty();
        }
        int left = wording.used.nextClearBit(0);
        if (left < slots.size()) {
            context.refusal().withoutPlace(element, slots.get(left).feature());
            return Optional.empty();
        }
        return Optional.of(wording.out);
    }

    private boolean say(Form part, Source source) {
        return switch (part) {
            case Form.Word word -> out.add(Item.Piece.word(word.text()));
            case Form.Flag flag -> sayFlag(flag, source);
            case Form.Value value -> sayValues(value, source);
            case Form.Sequence sequence -> saySequence(sequence, source);
            case Form.Choice choice -> sayChoice(choice, source);
            case Form.Maybe maybe -> sayMaybe(maybe, source);
            case Form.Repeat repeat -> sayRepeat(repeat);
        };
    }

    private boolean saySequence(Form.Sequence sequence, Source source) {
        Mark mark = mark();
        for (Form part : sequence.parts()) {
            if (!say(part, source)) {
                reset(mark);
                return false;
            }
        }
        return true;
    }

    private boolean sayMaybe(Form.Maybe maybe, Source source) {
        Mark mark = mark();
        boolean said = say(maybe.body(), source);
        boolean kept = said && keepBlock && form.leavesOf(maybe.body()).stream()
                .anyMatch(leaf -> form.block() != null && leaf == form.block().opening());
        if (!said || mark.used().equals(used) && !kept) {
            reset(mark);
        }
        return true;
    }

    private boolean sayChoice(Form.Choice choice, Source source) {
        List<Form> alternatives = new ArrayList<>(choice.alternatives());
        alternatives.sort(Comparator.comparing(part -> form.leavesOf(part).stream().noneMatch(oldLeaves::contains)));
        Form best = null;
        int most = -1;
        Supplier<String> firstReason = null;
        for (Form alternative : alternatives) {
            Mark mark = mark();
            if (say(alternative, source) && used.cardinality() > most) {
                best = alternative;
                most = used.cardinality();
            }
            firstReason = firstReason == null ? context.refusal().last() : firstReason;
            reset(mark);
        }
        context.refusal().restore(firstReason);
        return best != null && say(best, source);
    }

    private boolean sayRepeat(Form.Repeat repeat) {
        List<Item.Property> properties = new ArrayList<>();
        PropertyOrder order = new PropertyOrder(repeat, slots);
        if (old != null) {
            for (ElementText.Iteration iteration : old.iterations()) {
                Form.Branch branch = branchOf(repeat, iteration);
                if (branch != null) {
                    sayOld(iteration, branch, properties, order);
                }
            }
        }
        for (Form.Branch branch : repeat.branches()) {
            Source source = repeat.isBlock() ? Source.NEW_PROPERTY : Source.NEW_OPTION;
            for (Said said = sayApart(branch, source); said != null; said = sayApart(branch, source)) {
                order.insert(properties, new Item.Property(null, said.pieces()), branch, said.slots());
            }
        }
        if (repeat.isBlock()) {
            out.add(new Item.Block(properties));
        } else {
            properties.forEach(property -> out.addAll(property.pieces()));
        }
        return true;
    }

    private void sayOld(ElementText.Iteration iteration, Form.Branch branch, List<Item.Property> properties,
            PropertyOrder order) {
        if (iteration.repeat().isBlock() && isUnchanged(iteration)) {
            order.add(properties, new Item.Property(iteration, List.of()), branch, take(iteration));
            return;
        }
        Said said = sayApart(branch, new Source(iteration, false, iteration.repeat().isBlock()));
        if (said != null) {
            order.add(properties, new Item.Property(iteration, said.pieces()), branch, said.slots());
        }
    }

    /** What was said of a property, and with which values. */
    private record Said(List<Item.Piece> pieces, BitSet slots) {
    }

    private Said sayApart(Form.Branch branch, Source source) {
        Mark mark = mark();
        if (!say(branch.form(), source) || mark.used().equals(used)) {
            reset(mark);
            return null;
        }
        List<Item> said = out.subList(mark.size(), out.size());
        List<Item.Piece> pieces = new ArrayList<>(Item.flat(said));
        said.clear();
        pieces.set(0, pieces.get(0).beginning(branch.line()));
        BitSet taken = (BitSet) used.clone();
        taken.andNot(mark.used());
        return new Said(pieces, taken);
    }

    private static Form.Branch branchOf(Form.Repeat repeat, ElementText.Iteration iteration) {
        for (Form.Branch branch : repeat.branches()) {
            if (iteration.branch() == branch || iteration.branch().source() == branch.source()) {
                return branch;
            }
        }
        return null;
    }

    private boolean isUnchanged(ElementText.Iteration iteration) {
        int kept = 0;
        for (ElementText.Atom atom : iteration.atoms()) {
            kept += atom.isValue() ? 1 : 0;
        }
        for (int index : slotsOf(iteration)) {
            if (!slots.get(index).isKept()) {
                return false;
            }
            kept--;
        }
        return kept == 0;
    }

    private BitSet take(ElementText.Iteration iteration) {
        BitSet taken = new BitSet();
        slotsOf(iteration).forEach(taken::set);
        used.or(taken);
        return taken;
    }

    private List<Integer> slotsOf(ElementText.Iteration iteration) {
        return byProperty.getOrDefault(iteration, List.of());
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
        return block == null || branchOf(block, slot.iteration()) == null;
    }

    private boolean sayFlag(Form.Flag flag, Source source) {
        for (int index : byFeature.getOrDefault(flag.feature(), List.of())) {
            Slot slot = slots.get(index);
            if (!used.get(index) && Boolean.TRUE.equals(slot.value()) && isOffered(slot, source)) {
                used.set(index);
                out.add(slot.isKept() ? Item.Piece.kept(slot.origin()) : Item.Piece.value(flag.text(), null));
                return true;
            }
        }
        return false;
    }

    private boolean sayValues(Form.Value value, Source source) {
        int said = 0;
        for (int index : byFeature.getOrDefault(value.feature(), List.of())) {
            Slot slot = slots.get(index);
            if (used.get(index) || !isOffered(slot, source)) {
                continue;
            }
            if (said > 0 && value.separator() == null) {
                break;
            }
            List<Item.Piece> pieces = piecesOf(value, slot);
            if (pieces == null && said > 0) {
                break;
            }
            if (pieces != null) {
                if (said > 0) {
                    out.add(Item.Piece.word(value.separator()));
                }
                out.addAll(pieces);
                used.set(index);
                said++;
            }
        }
        return said > 0 || sayDefault(value);
    }

    private boolean sayDefault(Form.Value value) {
        EStructuralFeature feature = value.feature();
        if (!byFeature.containsKey(feature) && ValueTexts.hasMeaningfulDefault(feature)) {
            for (Terminal terminal : value.terminals()) {
                String text = terminal instanceof Terminal.Data data
                        ? context.values().write(element.eGet(feature), data.rule()) : null;
                if (text != null) {
                    return out.add(Item.Piece.value(text, null));
                }
            }
        }
        if (!byFeature.containsKey(feature)) {
            context.refusal().missing(element, feature);
        }
        return false;
    }

    private List<Item.Piece> piecesOf(Form.Value place, Slot slot) {
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

    private String nameOf(Slot slot, Terminal.Reference reference) {
        String name = context.nameFor(element, (EReference) slot.feature(), (EObject) slot.value());
        return name == null ? null : context.values().write(name, reference.rule());
    }

    private static List<Item.Piece> text(Slot slot, String text) {
        return text == null ? null : List.of(Item.Piece.value(text, slot.origin()));
    }

    private Mark mark() {
        return new Mark((BitSet) used.clone(), out.size());
    }

    private void reset(Mark mark) {
        used.clear();
        used.or(mark.used());
        out.subList(mark.size(), out.size()).clear();
    }
}
