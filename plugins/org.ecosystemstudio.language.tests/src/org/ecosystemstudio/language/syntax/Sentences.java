/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;

/** Writes the shortest texts of the grammar that hold a certain element of it. */
public final class Sentences {

    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("Text", "\"text\""),
            Map.entry("Integer", "1"), Map.entry("Decimal", "12"), Map.entry("CalendarPeriod", "2026"),
            Map.entry("DateRange", "2026 to 2027"), Map.entry("Money", "10 EUR"), Map.entry("TimeSpan", "5 h"),
            Map.entry("TrlRange", "4"), Map.entry("Code", "SF1.5"), Map.entry("QualifiedName", "Target"),
            Map.entry("RoleTitle", "\"role\""), Map.entry("Unit", "\"unit\""), Map.entry("UnitWord", "people"),
            Map.entry("ChannelName", "\"channel\""));

    private final Map<AbstractRule, Use> uses = new HashMap<>();
    private int names;

    /** Prepares for the grammar of the language. */
    public static Sentences ofTheLanguage() {
        return new Sentences(Texts.model("").resources().get(0).getResourceServiceProvider()
                .get(EcosystemGrammarAccess.class).getGrammar());
    }

    /** Prepares for a grammar. */
    private Sentences(Grammar grammar) {
        ParserRule root = (ParserRule) grammar.getRules().get(0);
        Deque<ParserRule> open = new ArrayDeque<>(List.of(root));
        uses.put(root, null);
        while (!open.isEmpty()) {
            ParserRule rule = open.removeFirst();
            for (Use use : paths(rule, RuleCall.class)) {
                ParserRule called = (ParserRule) ((RuleCall) use.last()).getRule();
                if (!called.isFragment() && !GrammarUtil.isDatatypeRule(called) && !uses.containsKey(called)) {
                    uses.put(called, use);
                    open.addLast(called);
                }
            }
        }
    }

    /**
     * A way to an element of a rule.
     *
     * @param rule a rule that makes model elements
     * @param path the elements that lead to it, through fragments too, itself at the end
     */
    public record Use(ParserRule rule, List<AbstractElement> path) {

        /** The element that the way leads to. */
        public AbstractElement last() {
            return path.get(path.size() - 1);
        }

        /** Whether something on the way may be repeated. */
        public boolean isInLoop() {
            return path.stream().anyMatch(GrammarUtil::isMultipleCardinality);
        }
    }

    /** The rules that make model elements and can be reached. */
    public List<ParserRule> rules() {
        return uses.keySet().stream().map(ParserRule.class::cast)
                .sorted((one, other) -> one.getName().compareTo(other.getName())).toList();
    }

    /** The ways to all elements of a kind in a rule. */
    public static List<Use> paths(ParserRule rule, Class<? extends AbstractElement> kind) {
        List<Use> found = new ArrayList<>();
        collect(rule, rule.getAlternatives(), kind, new ArrayDeque<>(), found);
        return found;
    }

    private static void collect(ParserRule rule, AbstractElement element, Class<? extends AbstractElement> kind,
            Deque<AbstractElement> path, List<Use> found) {
        path.addLast(element);
        if (kind.isInstance(element)
                && !(element instanceof RuleCall call && !(call.getRule() instanceof ParserRule))) {
            found.add(new Use(rule, List.copyOf(path)));
        }
        switch (element) {
            case CompoundElement compound -> compound.getElements()
                    .forEach(part -> collect(rule, part, kind, path, found));
            case Assignment assignment -> collect(rule, assignment.getTerminal(), kind, path, found);
            case RuleCall call when call.getRule() instanceof ParserRule fragment && fragment.isFragment() ->
                collect(rule, fragment.getAlternatives(), kind, path, found);
            default -> {
                // nothing stands below
            }
        }
        path.removeLast();
    }

    /** A text of the whole language that holds what the way leads to. */
    public String with(Use use) {
        return inContext(use.rule(), emit(use.rule().getAlternatives(), use.path(), 0, null, false));
    }

    /** A text of the whole language in which something else stands where the way leads to. */
    public String with(Use use, String instead) {
        return inContext(use.rule(), emit(use.rule().getAlternatives(), use.path(), 0, instead, false));
    }

    /** A text that holds what the way leads to twice, in one and the same element. */
    public String withTwice(Use use) {
        return inContext(use.rule(), emit(use.rule().getAlternatives(), use.path(), 0, null, true));
    }

    private String inContext(ParserRule rule, String text) {
        Use use = uses.get(rule);
        return use == null ? text
                : inContext(use.rule(), emit(use.rule().getAlternatives(), use.path(), 0, text, false));
    }

    private String emit(AbstractElement element, List<AbstractElement> path, int position, String instead,
            boolean twice) {
        boolean isOnPath = position < path.size() && path.get(position) == element;
        if (!isOnPath) {
            return GrammarUtil.isOptionalCardinality(element) ? "" : body(element, List.of(), 0, null, false);
        }
        if (position == path.size() - 1 && instead != null) {
            return instead;
        }
        boolean repeats = twice && GrammarUtil.isMultipleCardinality(element);
        String text = body(element, path, position + 1, instead, twice && !repeats);
        return repeats ? text + " " + body(element, path, position + 1, instead, false) : text;
    }

    private String body(AbstractElement element, List<AbstractElement> path, int position, String instead,
            boolean twice) {
        return switch (element) {
            case Keyword keyword -> keyword.getValue();
            case Action action -> "";
            case CrossReference reference -> "Target";
            case Assignment assignment -> emit(assignment.getTerminal(), path, position, instead, twice);
            case Alternatives choice -> emit(chosen(choice, path, position), path, position, instead, twice);
            case CompoundElement group -> {
                StringBuilder text = new StringBuilder();
                for (AbstractElement part : group.getElements()) {
                    text.append(' ').append(emit(part, path, position, instead, twice));
                }
                yield text.toString();
            }
            case RuleCall call -> called(call.getRule(), path, position, instead, twice);
            default -> throw new IllegalStateException("Unknown: " + element);
        };
    }

    private static AbstractElement chosen(Alternatives choice, List<AbstractElement> path, int position) {
        for (EObject part : choice.getElements()) {
            if (position < path.size() && path.get(position) == part) {
                return (AbstractElement) part;
            }
        }
        return choice.getElements().get(0);
    }

    private String called(AbstractRule rule, List<AbstractElement> path, int position, String instead, boolean twice) {
        if (rule.getName().equals("Name")) {
            return "Name" + ++names;
        }
        String value = VALUES.get(rule.getName());
        return value != null ? value : emit(rule.getAlternatives(), path, position, instead, twice);
    }
}
