/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.ecosystemstudio.language.formatting.LineKind;
import org.ecosystemstudio.language.formatting.LineStarts;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Reads the forms of all elements from the grammar, so that a new property needs no writing code. */
@Singleton
final class ElementForms {

    private final Map<AbstractRule, ElementForm> forms = new LinkedHashMap<>();
    private final Map<Position, List<ParserRule>> rules = new ConcurrentHashMap<>();
    private final LineStarts starts;
    private final ParserRule entry;

    /** A place where an element may be contained. */
    private record Position(EClass container, EStructuralFeature feature, EClass type) {
    }

    @Inject
    ElementForms(IGrammarAccess access, LineStarts starts) {
        this.starts = starts;
        entry = (ParserRule) access.getGrammar().getRules().get(0);
        for (AbstractRule rule : access.getGrammar().getRules()) {
            if (rule instanceof ParserRule parserRule && !parserRule.isFragment()
                    && !GrammarUtil.isDatatypeRule(parserRule)
                    && !LineStarts.isDispatch(parserRule)) {
                ElementForm.Scope scope = new ElementForm.Scope();
                forms.put(rule, new ElementForm(parserRule, new RuleReader(parserRule).read(parserRule, scope), scope));
            }
        }
    }

    /** The form of the elements that a rule makes. */
    ElementForm of(AbstractRule rule) {
        return forms.get(rule);
    }

    /** The form of a whole file. */
    ElementForm ofFile() {
        return forms.get(entry);
    }

    /** The rules that can make an element where it is contained, in the order of the grammar. */
    List<ParserRule> rulesFor(EObject element) {
        return rules.computeIfAbsent(
                new Position(element.eContainer().eClass(), element.eContainingFeature(), element.eClass()),
                this::findRules);
    }

    private List<ParserRule> findRules(Position position) {
        List<ParserRule> found = new ArrayList<>();
        for (ElementForm form : forms.values()) {
            if (form.rule().getType().getClassifier() == position.container()) {
                form.leavesOf(form.root()).stream()
                        .filter(leaf -> ElementForm.featureOf(leaf) == position.feature())
                        .flatMap(leaf -> ((Form.Value) leaf).terminals().stream())
                        .forEach(terminal -> ((Terminal.Contained) terminal).rulesFor(position.type()).stream()
                                .filter(rule -> !found.contains(rule)).forEach(found::add));
            }
        }
        return found;
    }

    private static void addRules(AbstractElement terminal, List<ParserRule> rules) {
        if (terminal instanceof Alternatives choice) {
            choice.getElements().forEach(alternative -> addRules(alternative, rules));
        } else if (terminal instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
            if (LineStarts.isDispatch(rule)) {
                addRules(rule.getAlternatives(), rules);
            } else {
                rules.add(rule);
            }
        }
    }

    /** Reads one rule. */
    private final class RuleReader {

        private final EClass type;
        private Form.Word lastBrace;

        RuleReader(ParserRule rule) {
            type = (EClass) rule.getType().getClassifier();
        }

        Form read(AbstractRule rule, ElementForm.Scope scope) {
            return read(rule.getAlternatives(), scope);
        }

        private Form read(AbstractElement element, ElementForm.Scope scope) {
            if (GrammarUtil.isMultipleCardinality(element)) {
                return readRepeat(element, scope);
            }
            Form form = readOnce(element, scope);
            return form != null && GrammarUtil.isOptionalCardinality(element) ? new Form.Maybe(form) : form;
        }

        private Form readOnce(AbstractElement element, ElementForm.Scope scope) {
            return switch (element) {
                case Action action -> null;
                case Keyword keyword -> readWord(keyword, scope);
                case Alternatives choice -> new Form.Choice(readAll(choice.getElements(), scope));
                case Group group -> new Form.Sequence(readAll(group.getElements(), scope));
                case Assignment assignment -> readValue(assignment, null, scope);
                case RuleCall call -> read(call.getRule(), scope.addCall(call));
                default -> throw new IllegalStateException("Unexpected in the grammar: " + element.eClass().getName());
            };
        }

        private List<Form> readAll(List<AbstractElement> elements, ElementForm.Scope scope) {
            List<Form> forms = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                AbstractElement element = elements.get(i);
                Group more = i + 1 == elements.size() ? null : furtherValues(element, elements.get(i + 1));
                Form form = more == null ? read(element, scope) : readValue((Assignment) element, more, scope);
                i += more == null ? 0 : 1;
                if (form != null) {
                    forms.add(form);
                }
            }
            return forms;
        }

        private Form readWord(Keyword keyword, ElementForm.Scope scope) {
            Form.Word word = new Form.Word(keyword.getValue());
            scope.add(keyword, word);
            lastBrace = keyword.getValue().equals("{") ? word : lastBrace;
            return word;
        }

        private Form readValue(Assignment assignment, Group more, ElementForm.Scope scope) {
            EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
            if (assignment.getTerminal() instanceof Keyword keyword) {
                Form.Flag flag = new Form.Flag(feature, keyword.getValue());
                scope.add(keyword, flag);
                return flag;
            }
            String separator = more == null ? null : ((Keyword) more.getElements().get(0)).getValue();
            Form.Value value = new Form.Value(feature, terminalsOf(assignment.getTerminal()), separator);
            addSources(assignment.getTerminal(), value, scope);
            if (more != null) {
                scope.add(more.getElements().get(0), value);
                addSources(((Assignment) more.getElements().get(1)).getTerminal(), value, scope);
            }
            return value;
        }

        private Form readRepeat(AbstractElement element, ElementForm.Scope scope) {
            Form.Word opening = lastBrace;
            List<Form.Branch> branches = new ArrayList<>();
            addBranches(element, scope, null, branches);
            boolean block = branches.get(0).line() != null;
            return new Form.Repeat(branches, block ? opening : null, block);
        }

        private void addBranches(AbstractElement element, ElementForm.Scope scope, LineKind line,
                List<Form.Branch> branches) {
            LineKind kind = line == null ? starts.of(firstOf(element)) : line;
            if (element instanceof Alternatives choice) {
                choice.getElements().forEach(alternative -> addBranches(alternative, scope, line, branches));
            } else if (element instanceof RuleCall call
                    && call.getRule().getAlternatives() instanceof Alternatives choice) {
                addBranches(choice, scope.addCall(call), kind, branches);
            } else {
                Form form = element instanceof Group group ? new Form.Sequence(readAll(group.getElements(), scope))
                        : readOnce(element, scope);
                branches.add(new Form.Branch(form, element, kind));
            }
        }

        private void addSources(AbstractElement terminal, Form.Value value, ElementForm.Scope scope) {
            scope.add(terminal, value);
            if (terminal instanceof Alternatives choice) {
                choice.getElements().forEach(alternative -> scope.add(alternative, value));
            }
        }

        private List<Terminal> terminalsOf(AbstractElement terminal) {
            if (terminal instanceof CrossReference reference) {
                return List.of(new Terminal.Reference(((RuleCall) reference.getTerminal()).getRule().getName()));
            }
            if (terminal instanceof RuleCall call
                    && (call.getRule() instanceof TerminalRule
                            || GrammarUtil.isDatatypeRule((ParserRule) call.getRule()))) {
                return List.of(new Terminal.Data(call.getRule().getName()));
            }
            List<ParserRule> rules = new ArrayList<>();
            addRules(terminal, rules);
            return List.of(new Terminal.Contained(rules));
        }
    }

    /** The repeated rest of a list of values, when the two parts are one: {@code a=X (',' a=X)*}. */
    private static Group furtherValues(AbstractElement first, AbstractElement second) {
        return first instanceof Assignment one && !GrammarUtil.isMultipleCardinality(one)
                && second instanceof Group group
                && GrammarUtil.isMultipleCardinality(group) && group.getElements().size() == 2
                && group.getElements().get(0) instanceof Keyword
                && group.getElements().get(1) instanceof Assignment next
                && next.getFeature().equals(one.getFeature()) ? group : null;
    }

    private static AbstractElement firstOf(AbstractElement element) {
        return switch (element) {
            case Group group -> firstOf(group.getElements().get(0));
            case Alternatives choice -> firstOf(choice.getElements().get(0));
            case Assignment assignment -> firstOf(assignment.getTerminal());
            default -> element;
        };
    }
}
