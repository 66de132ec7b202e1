/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemLexer;
import org.ecosystemstudio.language.services.EcosystemGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which converter reads and writes the values of which rule of the grammar; each is made when it is first needed. */
@Singleton
public final class ValueConverters implements IValueConverterService, IValueConverterService.Introspectable {

    private final Map<String, IValueConverter<?>> byRule = new ConcurrentHashMap<>();
    private final EcosystemGrammarAccess grammar;
    private final NameConverter names;
    private final TextConverter texts;
    private final DecimalConverter decimals;
    private final IntegerConverter integers;
    private final CalendarPeriodConverter periods;
    private final LanguageMessages messages;

    @Inject
    ValueConverters(EcosystemGrammarAccess grammar, LanguageMessages messages) {
        this.grammar = grammar;
        this.messages = messages;
        names = new NameConverter(new OnDemand<>(this::keywordsThatAreNoNames), ValueConverters::isIdentifier);
        texts = new TextConverter(messages);
        decimals = new DecimalConverter(messages);
        integers = new IntegerConverter(messages);
        periods = new CalendarPeriodConverter(messages);
    }

    @Override
    public Object toValue(String text, String rule, INode node) {
        return getConverter(rule).toValue(text, node);
    }

    @Override
    public String toString(Object value, String rule) {
        return getConverter(rule).toString(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public IValueConverter<Object> getConverter(String rule) {
        return (IValueConverter<Object>) byRule.computeIfAbsent(rule,
                name -> converterFor(name.substring(name.lastIndexOf('.') + 1)));
    }

    private IValueConverter<?> converterFor(String rule) {
        return switch (rule) {
            case "Name", "ID", "QualifiedName" -> names;
            case "Text", "STRING", "MULTILINE_STRING" -> texts;
            case "Integer", "INT" -> integers;
            case "Decimal", "FRACTION" -> decimals;
            case "CalendarPeriod", "DATE" -> periods;
            case "DateRange" -> new DateRangeConverter(periods, messages);
            case "Money" -> new MoneyConverter(decimals, messages);
            case "TimeSpan" -> new TimeSpanConverter(decimals);
            case "TrlRange" -> new TrlRangeConverter(integers);
            case "TimeUnits" -> new TimeUnitsConverter();
            case "Code" -> new CodeConverter();
            case "ChannelName" -> new WordOrTextConverter(Set.of(), names, texts);
            case "RoleTitle" -> new WordOrTextConverter(words(grammar.getRoleTitleRule()), names, texts);
            case "UnitWord" -> new WordOrTextConverter(words(grammar.getUnitWordRule()), escapingNames(), null);
            case "Unit" -> new WordOrTextConverter(words(grammar.getUnitWordRule()), escapingNames(), texts);
            default -> choiceFor(rule);
        };
    }

    private IValueConverter<?> choiceFor(String rule) {
        AbstractRule found = GrammarUtil.findRuleForName(grammar.getGrammar(), rule);
        EClassifier type = found == null ? null : found.getType().getClassifier();
        if (type instanceof EEnum choices) {
            return new EnumConverter(choices);
        }
        throw new ValueConverterException("No values are known for the rule " + rule, null, null);
    }

    private NameConverter escapingNames() {
        return new NameConverter(new OnDemand<>(() -> GrammarUtil.getAllKeywords(grammar.getGrammar())),
                ValueConverters::isIdentifier);
    }

    private Set<String> keywordsThatAreNoNames() {
        Set<String> reserved = new HashSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class)
                .forEach(keyword -> reserved.remove(keyword.getValue()));
        return reserved;
    }

    /** The choices of a rule that consist of keywords alone, one space between each two. */
    private static Set<String> words(AbstractRule rule) {
        AbstractElement all = rule.getAlternatives();
        Set<String> words = new HashSet<>();
        for (AbstractElement choice : all instanceof Alternatives several ? several.getElements() : Set.of(all)) {
            if (choice instanceof Keyword keyword) {
                words.add(keyword.getValue());
            } else if (choice instanceof Group group) {
                words.add(group.getElements().stream().map(Keyword.class::cast).map(Keyword::getValue)
                        .collect(Collectors.joining(" ")));
            }
        }
        return words;
    }

    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.charAt(0) == '^') {
            return false;
        }
        InternalEcosystemLexer lexer = new InternalEcosystemLexer(new ANTLRStringStream("^" + text));
        Token first = lexer.nextToken();
        return first.getType() == InternalEcosystemLexer.RULE_ID && first.getText().length() == text.length() + 1;
    }
}
