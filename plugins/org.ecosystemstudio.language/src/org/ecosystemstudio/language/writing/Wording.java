/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.language.writing.UnsaidValues.Source;

/**
 * Says an element in its form. What the text says already keeps its order and its place; what is new goes into the block
 * where it can be a property, otherwise where the form has a place for it.
 */
final class Wording {

    private final Refusal refusal;
    private final ElementText old;
    private final ElementForm form;
    private final List<Slot> slots;
    private final UnsaidValues unsaid;
    private final ValueWording values;
    private final Set<Form.Leaf> oldLeaves = new HashSet<>();
    private final List<Item> out = new ArrayList<>();
    private final boolean keepBlock;

    /** What was said and written up to a point. */
    private record Mark(BitSet said, int size) {
    }

    private Wording(WritingContext context, EObject element, ElementText old, ElementForm form, List<Slot> slots) {
        refusal = context.refusal();
        this.old = old;
        this.form = form;
        this.slots = slots;
        unsaid = new UnsaidValues(old, form, slots);
        values = new ValueWording(context, element);
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
        Slot left = wording.unsaid.first();
        if (left != null) {
            context.refusal().withoutPlace(element, left.feature());
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
        if (!said || isNothingSaidSince(mark) && !kept) {
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
            if (say(alternative, source) && unsaid.count() > most) {
                best = alternative;
                most = unsaid.count();
            }
            firstReason = firstReason == null ? refusal.last() : firstReason;
            reset(mark);
        }
        refusal.restore(firstReason);
        return best != null && say(best, source);
    }

    private boolean sayRepeat(Form.Repeat repeat) {
        List<Item.Property> properties = new ArrayList<>();
        PropertyOrder order = new PropertyOrder(repeat, slots);
        if (old != null) {
            for (ElementText.Iteration iteration : old.iterations()) {
                Form.Branch branch = iteration.branchIn(repeat);
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
        if (iteration.repeat().isBlock() && unsaid.isUnchanged(iteration)) {
            order.add(properties, new Item.Property(iteration, List.of()), branch, unsaid.say(iteration));
            return;
        }
        Said said = sayApart(branch, Source.of(iteration));
        if (said != null) {
            order.add(properties, new Item.Property(iteration, said.pieces()), branch, said.slots());
        }
    }

    /** What was said of a property, and with which values. */
    private record Said(List<Item.Piece> pieces, BitSet slots) {
    }

    private Said sayApart(Form.Branch branch, Source source) {
        Mark mark = mark();
        if (!say(branch.form(), source) || isNothingSaidSince(mark)) {
            reset(mark);
            return null;
        }
        List<Item> words = out.subList(mark.size(), out.size());
        List<Item.Piece> pieces = new ArrayList<>(Item.flat(words));
        words.clear();
        pieces.set(0, pieces.get(0).beginning(branch.line()));
        BitSet taken = unsaid.said();
        taken.andNot(mark.said());
        return new Said(pieces, taken);
    }

    private boolean sayFlag(Form.Flag flag, Source source) {
        int index = unsaid.next(flag.feature(), source, 0);
        if (index < 0 || !Boolean.TRUE.equals(unsaid.get(index).value())) {
            return false;
        }
        unsaid.say(index);
        return out.add(values.of(flag, unsaid.get(index)));
    }

    private boolean sayValues(Form.Value value, Source source) {
        int said = 0;
        int index = unsaid.next(value.feature(), source, 0);
        while (index >= 0 && (said == 0 || value.separator() != null)) {
            List<Item.Piece> pieces = values.of(value, unsaid.get(index));
            if (pieces == null && said > 0) {
                break;
            }
            if (pieces != null) {
                if (said > 0) {
                    out.add(Item.Piece.word(value.separator()));
                }
                out.addAll(pieces);
                unsaid.say(index);
                said++;
            }
            index = unsaid.next(value.feature(), source, index + 1);
        }
        return said > 0 || sayDefault(value);
    }

    private boolean sayDefault(Form.Value value) {
        Item.Piece piece = unsaid.has(value.feature()) ? null : values.ofDefault(value);
        return piece != null && out.add(piece);
    }

    private boolean isNothingSaidSince(Mark mark) {
        return mark.said().equals(unsaid.said());
    }

    private Mark mark() {
        return new Mark(unsaid.said(), out.size());
    }

    private void reset(Mark mark) {
        unsaid.reset(mark.said());
        out.subList(mark.size(), out.size()).clear();
    }
}
