/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Placeholder;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.editing.Together;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.DocumentLanguage;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;

/**
 * A model for which fixes are looked for: where new elements go, what they are called, in which language placeholders
 * are written, and which elements fit best. Looks only; serves one thread.
 */
public final class EditedModel {

    private static final MessageBundle PLACEHOLDERS = MessageBundle.beside(EditedModel.class, "placeholders");
    private static final int MOST_CHOICES = 5;

    private final Plan plan;
    private final Locale language;
    private Set<String> names;

    /**
     * Creates the view on a model.
     *
     * @param plan the model with what is derived from it
     * @param user the language of placeholders where the model does not declare that of its documents
     */
    public EditedModel(Plan plan, Locale user) {
        this.plan = Objects.requireNonNull(plan);
        this.language = plan.view().ecosystem().map(Ecosystem::getDocumentLanguage)
                .filter(declared -> declared != DocumentLanguage.UNSPECIFIED)
                .map(declared -> Locale.forLanguageTag(declared.getLiteral())).orElse(user);
    }

    /** The model with what is derived from it. */
    public Plan plan() {
        return plan;
    }

    /** All elements of the model. */
    public EcosystemView view() {
        return plan.view();
    }

    /** The language in which placeholders are written. */
    Locale language() {
        return language;
    }

    /** The day of today, to be written into the model. */
    CalendarPeriod today() {
        return day(plan.today());
    }

    /** The last day of the plan, to be written into the model. */
    CalendarPeriod endOfPlan() {
        return day(plan.period().lastDay());
    }

    static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod.Day(day);
    }

    /** A placeholder text, in the language of the model. */
    String placeholder(String key) {
        return Placeholder.asking(PLACEHOLDERS.raw(language, key));
    }

    /** Gives an attribute a placeholder text. */
    EditOperation ask(EObject element, EStructuralFeature attribute, String key) {
        return attribute.isMany() ? new AddValue(element, attribute, placeholder(key))
                : new SetValue(element, attribute, placeholder(key));
    }

    /** A new element with a name of its own and a placeholder for its title. */
    Draft named(EClass type, String titleKey) {
        return Draft.of(type).with(Literals.NAMED_ELEMENT__NAME, freeName(type))
                .with(Literals.NAMED_ELEMENT__TITLE, placeholder(titleKey));
    }

    /** A new element with a placeholder for its title alone. */
    Draft titled(EClass type, String titleKey) {
        return Draft.of(type).with(Literals.NAMED_ELEMENT__TITLE, placeholder(titleKey));
    }

    /**
     * Adds an element on the top level: in the file (or the ecosystem's braces) where most of its kind stand, behind
     * the last of them; else where the ecosystem's elements stand.
     */
    public AddElement addOnTop(EObject element) {
        EObject container = containerOf(element.eClass());
        return new AddElement(container, container instanceof Ecosystem ? Literals.ECOSYSTEM__ELEMENTS
                : Literals.ECOSYSTEM_MODEL__ELEMENTS, element);
    }

    private EObject containerOf(EClass type) {
        Map<EObject, Integer> numbers = new LinkedHashMap<>();
        view().topLevel().stream().filter(element -> element.eClass() == type)
                .forEach(element -> numbers.merge(element.eContainer(), 1, Integer::sum));
        return numbers.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(this::usualContainer);
    }

    private EObject usualContainer() {
        return view().ecosystem()
                .map(ecosystem -> ecosystem.getElements().isEmpty() ? ecosystem.eContainer() : ecosystem)
                .orElseGet(() -> view().topLevel().getFirst().eContainer());
    }

    /** A name that no element of the model has, nor any that was given out before: the noun with a number. */
    String freeName(EClass type) {
        if (names == null) {
            names = new HashSet<>();
            view().all(NamedElement.class).stream().map(NamedElement::getName).filter(Objects::nonNull)
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
        StringBuilder noun = new StringBuilder();
        for (String word : Labels.noun(type, language).split("[^\\p{L}]+")) {
            noun.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        int number = 1;
        while (!names.add((noun.toString() + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return noun.toString() + number;
    }

    /** The elements that fit best, at most five, best first; equally fitting ones in their order. */
    <T> List<T> best(Collection<? extends T> candidates, ToIntFunction<? super T> fit) {
        Map<T, Integer> fits = new LinkedHashMap<>();
        candidates.forEach(candidate -> fits.putIfAbsent(candidate, fit.applyAsInt(candidate)));
        return fits.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
                .limit(MOST_CHOICES).toList();
    }

    /**
     * One operation for each participant that fits best; when the model has none, one that adds a new participant
     * first.
     *
     * @param fit how well a participant fits; below zero not at all
     * @param operation what is done with it
     */
    List<EditOperation> eachParticipant(ToIntFunction<? super Actor> fit,
            Function<? super Actor, ? extends EditOperation> operation) {
        List<Actor> fitting = view().participants().stream()
                .filter(actor -> actor.getName() != null && fit.applyAsInt(actor) >= 0).toList();
        if (!fitting.isEmpty()) {
            return best(fitting, fit).stream().<EditOperation>map(operation::apply).toList();
        }
        Actor newcomer = (Actor) named(Literals.ACTOR, "actor").element();
        EditOperation inner = operation.apply(newcomer);
        return List.of(new Together(Sentence.of("with.new", inner, Literals.ACTOR),
                List.of(addOnTop(newcomer), inner)));
    }

    /** Several operations as one. */
    static EditOperation together(Sentence sentence, List<? extends EditOperation> operations) {
        return new Together(sentence, List.copyOf(operations));
    }

    /** The first element of the model, which stands for it as a whole where no ecosystem is declared. */
    Element whole() {
        return view().ecosystem().map(Element.class::cast).orElseGet(() -> view().topLevel().getFirst());
    }
}
