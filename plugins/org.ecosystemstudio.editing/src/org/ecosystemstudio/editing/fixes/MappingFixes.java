/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.AddValue;
import org.ecosystemstudio.editing.EditOperation;
import org.ecosystemstudio.editing.Sentence;
import org.ecosystemstudio.editing.SetValue;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Breadth;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Scope;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.values.TrlRange;

/** Fixes of MAP: the ecosystem is mapped. */
final class MappingFixes {

    private static final int LOWEST_TRL = 1;
    private static final int HIGHEST_TRL = 9;
    /** Research, development, use. */
    private static final List<TrlRange> PARTS_OF_THE_SCALE =
            List.of(new TrlRange(1, 3), new TrlRange(4, 6), new TrlRange(7, 9));

    private MappingFixes() {
    }

    static void addTo(FixList list) {
        list.add("MAP1", Element.class, MappingFixes::scope);
        list.add("MAP2", Actor.class, MappingFixes::interest);
        list.add("MAP3", Topic.class, MappingFixes::stateReadiness, "");
        list.add("MAP3", NamedElement.class, MappingFixes::moveReadiness, "outside");
        list.add("MAP4", Goal.class, MappingFixes::answerInterest);
        list.add("MAP4", Goal.class, MappingFixes::shareInterest, "");
        list.add("MAP5", Topic.class, MappingFixes::carryTheme, "nobody", "one");
    }

    /** Completes the scope, once with a narrow and once with a wide breadth where that is missing. */
    private static List<EditOperation> scope(Element element, EditedModel model, Finding finding) {
        Scope scope = element instanceof Scope itself ? itself
                : element instanceof Ecosystem ecosystem ? ecosystem.getScope() : null;
        if (scope == null && !(element instanceof Ecosystem)) {
            return List.of();
        }
        List<EditOperation> operations = new ArrayList<>();
        for (Breadth breadth : List.of(Breadth.NARROW, Breadth.WIDE)) {
            if (scope == null) {
                Draft draft = Draft.of(Literals.SCOPE).with(Literals.SCOPE__TECHNOLOGY, breadth)
                        .with(Literals.SCOPE__ORGANISATION, breadth)
                        .with(Literals.SCOPE__INSIDE, model.placeholder("inside"))
                        .with(Literals.SCOPE__OUTSIDE, model.placeholder("outside"))
                        .with(Literals.SCOPE__AIMS, model.placeholder("aim"));
                operations.add(EditedModel.together(Sentence.of("scope", breadth),
                        List.of(new AddElement(element, Literals.ECOSYSTEM__SCOPE, draft.element()))));
            } else {
                completion(scope, breadth, model).ifPresent(operations::add);
            }
        }
        return operations;
    }

    private static Optional<EditOperation> completion(Scope scope, Breadth breadth, EditedModel model) {
        List<EditOperation> parts = new ArrayList<>();
        boolean breadthMissing = false;
        if (scope.getTechnology() == Breadth.UNSPECIFIED) {
            parts.add(new SetValue(scope, Literals.SCOPE__TECHNOLOGY, breadth));
            breadthMissing = true;
        }
        if (scope.getOrganisation() == Breadth.UNSPECIFIED) {
            parts.add(new SetValue(scope, Literals.SCOPE__ORGANISATION, breadth));
            breadthMissing = true;
        }
        if (scope.getInside().isEmpty()) {
            parts.add(model.ask(scope, Literals.SCOPE__INSIDE, "inside"));
        }
        if (scope.getOutside().isEmpty()) {
            parts.add(model.ask(scope, Literals.SCOPE__OUTSIDE, "outside"));
        }
        if (scope.getAims().isEmpty()) {
            parts.add(model.ask(scope, Literals.SCOPE__AIMS, "aim"));
        }
        return parts.isEmpty() ? Optional.empty()
                : Optional.of(EditedModel.together(breadthMissing ? Sentence.of("scope.complete", breadth)
                        : Sentence.of("scope.examples"), parts));
    }

    private static List<EditOperation> interest(Actor actor, EditedModel model, Finding finding) {
        List<EditOperation> operations = new ArrayList<>();
        operations.add(new AddElement(actor, Literals.ACTOR__INTERESTS,
                model.titled(Literals.INTEREST, "interest").element()));
        model.best(model.view().all(Interest.class).stream().filter(interest -> interest.getName() != null).toList(),
                interest -> (int) model.view().actors().stream()
                        .filter(other -> other.getSharedInterests().contains(interest)).count())
                .forEach(interest -> operations.add(new AddValue(actor, Literals.ACTOR__SHARED_INTERESTS, interest)));
        return operations;
    }

    private static List<EditOperation> stateReadiness(Topic topic, EditedModel model, Finding finding) {
        return PARTS_OF_THE_SCALE.stream()
                .<EditOperation>map(range -> new SetValue(topic, Literals.TOPIC__TRL, range)).toList();
    }

    /** Moves a level outside of the scale to its nearer end. */
    private static List<EditOperation> moveReadiness(NamedElement element, EditedModel model, Finding finding) {
        if (finding.feature() == null || !(element.eGet(finding.feature()) instanceof TrlRange outside)) {
            return List.of();
        }
        int from = Math.clamp(outside.from(), LOWEST_TRL, HIGHEST_TRL);
        int to = Math.clamp(outside.to(), LOWEST_TRL, HIGHEST_TRL);
        return List.of(new SetValue(element, finding.feature(),
                new TrlRange(Math.min(from, to), Math.max(from, to))));
    }

    /** Ties a goal to interests, those that most participants share first. */
    private static List<EditOperation> answerInterest(Goal goal, EditedModel model, Finding finding) {
        return model.best(model.view().all(Interest.class).stream()
                .filter(interest -> interest.getName() != null && sharers(interest, model) > 1).toList(),
                interest -> sharers(interest, model)).stream()
                .map(interest -> EditedModel.together(Sentence.of("goal.answers", goal, interest),
                        List.of(new AddValue(goal, Literals.GOAL__ANSWERS, interest))))
                .toList();
    }

    /** Lets another participant share an interest that the goal answers. */
    private static List<EditOperation> shareInterest(Goal goal, EditedModel model, Finding finding) {
        return goal.getAnswers().stream().filter(interest -> interest.getName() != null).limit(1)
                .flatMap(interest -> model.best(model.view().participants().stream()
                        .filter(actor -> actor.getName() != null && interest.eContainer() != actor
                                && !actor.getSharedInterests().contains(interest))
                        .toList(), actor -> actor.isDriver() ? 1 : 0).stream()
                        .<EditOperation>map(actor -> new AddValue(actor, Literals.ACTOR__SHARED_INTERESTS, interest)))
                .toList();
    }

    private static int sharers(Interest interest, EditedModel model) {
        return (int) model.view().participants().stream().filter(actor -> interest.eContainer() == actor
                || actor.getSharedInterests().contains(interest)).count();
    }

    /** Lets participants work on a theme: one more, or the first two. */
    private static List<EditOperation> carryTheme(Topic theme, EditedModel model, Finding finding) {
        List<Actor> others = model.view().participants().stream()
                .filter(actor -> actor.getName() != null && !carries(actor, theme)).toList();
        int missing = 2 - (int) model.view().participants().stream().filter(actor -> carries(actor, theme)).count();
        if (missing < 1 || others.size() < missing) {
            return List.of();
        }
        Stream<List<Actor>> choices = missing == 1
                ? model.best(others, actor -> actor.getNeeds().contains(theme) ? 1 : 0).stream().map(List::of)
                : Stream.of(others.subList(0, missing));
        return choices.<EditOperation>map(actors -> EditedModel.together(Sentence.of("works.on", actors, theme),
                actors.stream().map(actor -> new AddElement(actor, Literals.ACTOR__THEMES,
                        Draft.of(Literals.THEME_INVOLVEMENT).with(Literals.THEME_INVOLVEMENT__THEME, theme).element()))
                        .toList()))
                .toList();
    }

    private static boolean carries(Actor actor, Topic theme) {
        return actor.getThemes().stream().anyMatch(involvement -> involvement.getTheme() == theme)
                || actor.getOffers().stream().anyMatch(offer -> offer.getCapability() == theme);
    }
}
