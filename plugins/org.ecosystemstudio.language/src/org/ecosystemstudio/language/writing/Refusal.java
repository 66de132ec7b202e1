/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.Labels;

/** Remembers why an element could not be written, to say so when it turns out that it cannot be. */
final class Refusal {

    private final LanguageMessages messages;
    private EObject owner;
    private EStructuralFeature feature;
    private EObject target;
    private final Map<EStructuralFeature, Supplier<String>> unwritable = new HashMap<>();
    private Supplier<String> last;
    private Supplier<String> reason;

    Refusal(LanguageMessages messages) {
        this.messages = messages;
    }

    /** Forgets what was remembered of other elements. */
    void begin() {
        last = null;
        reason = null;
        unwritable.clear();
    }

    /** What was remembered last, to be remembered again after other ways were tried. */
    Supplier<String> last() {
        return last;
    }

    /** Remembers a reason that was remembered before. */
    void restore(Supplier<String> earlier) {
        last = earlier;
    }

    /** What was remembered last is the reason, unless there is an earlier one. */
    void fix() {
        reason = reason == null ? last : reason;
    }

    /** A reference to an element that the model no longer has is left out. */
    void deleted(EObject element, EStructuralFeature reference, EObject deleted) {
        owner = element;
        feature = reference;
        target = deleted;
    }

    /** A value that the grammar requires is not there. */
    void missing(EObject element, EStructuralFeature missing) {
        EObject deleted = owner == element && feature == missing ? target : null;
        last = () -> deleted == null ? messages.text("write.missing", describe(element), label(missing))
                : messages.text("write.deleted", describe(element), label(missing), describe(deleted));
    }

    /** A value cannot be written. */
    void unwritable(EObject element, EStructuralFeature feature, Object value) {
        last = () -> value instanceof EObject reference
                ? messages.text("write.unreachable", describe(element), label(feature), describe(reference))
                : messages.text("write.value", describe(element), label(feature), value);
        unwritable.put(feature, last);
    }

    /** A value has no place in the language where it is. */
    void withoutPlace(EObject element, EStructuralFeature left) {
        if (reason == null) {
            reason = unwritable.getOrDefault(left,
                    () -> messages.text("write.place", describe(element), label(left)));
        }
    }

    /** The refusal of a reference to an element that is in no file of the model: left out, it would be lost. */
    UnwritableChangeException foreign(EObject element, EStructuralFeature reference, EObject target) {
        return new UnwritableChangeException(
                messages.text("write.foreign", describe(element), label(reference), describe(target)), element);
    }

    /** The refusal of an element. */
    UnwritableChangeException refuse(EObject element) {
        return new UnwritableChangeException(
                reason == null ? messages.text("write.form", describe(element)) : reason.get(), element);
    }

    /** An element, as a person would call it: what it is, and its name or title. */
    String describe(EObject element) {
        String noun = messages.noun(element.eClass());
        String name =
                element instanceof NamedElement named ? named.getName() != null ? named.getName() : named.getTitle()
                        : null;
        return name == null ? noun : noun + " " + name;
    }

    private String label(EStructuralFeature named) {
        return Labels.of(named, messages.locale());
    }
}
