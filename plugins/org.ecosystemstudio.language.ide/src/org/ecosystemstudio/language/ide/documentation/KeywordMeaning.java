/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.documentation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

/** What a keyword of the grammar means: the class, the feature or the literal of the metamodel that it introduces. */
public final class KeywordMeaning {

    private KeywordMeaning() {
    }

    /**
     * The part of the metamodel that a keyword introduces.
     *
     * @param keyword a keyword of the grammar
     * @param context the class of the element that the keyword stands in; null when it is not known
     * @return an {@link EClass}, an {@link EStructuralFeature} or an {@link EEnumLiteral}; empty for words that only
     *         bind others, such as {@code to}
     */
    public static Optional<EModelElement> of(Keyword keyword, EClass context) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        EClassifier type = rule.getType().getClassifier();
        if (type instanceof EEnum choices) {
            return Optional.ofNullable(choices.getEEnumLiteralByLiteral(words(keyword)));
        }
        Assignment assigned = GrammarUtil.containingAssignment(keyword);
        if (assigned == null) {
            assigned = next(keyword);
        }
        if (assigned == null) {
            return type instanceof EClass introduced ? Optional.of(introduced) : Optional.empty();
        }
        EClass owner = type instanceof EClass declared ? declared : context;
        EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(assigned.getFeature());
        if (feature == null && context != null) {
            feature = context.getEStructuralFeature(assigned.getFeature());
        }
        return feature == EcosystemPackage.Literals.NAMED_ELEMENT__NAME ? Optional.of(owner)
                : Optional.ofNullable(feature);
    }

    /** The words of a fixed phrase that a keyword belongs to, with one blank between them: {@code hard to copy}. */
    public static String words(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group)) {
            return keyword.getValue();
        }
        List<AbstractElement> elements = group.getElements();
        int first = elements.indexOf(keyword);
        int last = first;
        while (first > 0 && isWord(elements.get(first - 1))) {
            first--;
        }
        while (last + 1 < elements.size() && isWord(elements.get(last + 1))) {
            last++;
        }
        return String.join(" ", elements.subList(first, last + 1).stream().map(word -> ((Keyword) word).getValue())
                .toList());
    }

    /** The words of its phrase from a keyword on: {@code to copy} from the second word of {@code hard to copy}. */
    public static String wordsFrom(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group) || !isWord(keyword)) {
            return keyword.getValue();
        }
        StringBuilder words = new StringBuilder(keyword.getValue());
        List<AbstractElement> elements = group.getElements();
        for (int i = elements.indexOf(keyword) + 1; i < elements.size() && isWord(elements.get(i)); i++) {
            words.append(' ').append(((Keyword) elements.get(i)).getValue());
        }
        return words.toString();
    }

    private static boolean isWord(AbstractElement element) {
        return element instanceof Keyword keyword && keyword.getCardinality() == null
                && !keyword.getValue().isEmpty() && Character.isLetter(keyword.getValue().charAt(0));
    }

    /** The first assignment after the keyword in its group, looking into groups and called fragments. */
    private static Assignment next(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group)) {
            return null;
        }
        List<AbstractElement> elements = group.getElements();
        for (int i = elements.indexOf(keyword) + 1; i < elements.size(); i++) {
            Assignment found = first(elements.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Assignment first(EObject element) {
        return switch (element) {
            case Assignment assignment -> assignment;
            case CompoundElement compound -> compound.getElements().stream().map(KeywordMeaning::first)
                    .filter(found -> found != null).findFirst().orElse(null);
            case RuleCall call -> GrammarUtil.isEObjectFragmentRuleCall(call) ? first(call.getRule().getAlternatives())
                    : null;
            default -> null;
        };
    }
}
