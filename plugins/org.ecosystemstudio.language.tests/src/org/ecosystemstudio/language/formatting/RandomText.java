/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Text that a random walk through the grammar writes, with random spaces and comments between the tokens. */
final class RandomText {

    private static final int DEPTH = 60;

    private final IGrammarAccess grammar;
    private final Random random;
    private final List<String> tokens = new ArrayList<>();
    private int size;

    RandomText(IGrammarAccess grammar, Random random) {
        this.grammar = grammar;
        this.random = random;
    }

    String next(int wantedTokens) {
        tokens.clear();
        size = wantedTokens;
        AbstractRule element = GrammarUtil.findRuleForName(grammar.getGrammar(), "ModelElement");
        while (tokens.size() < wantedTokens) {
            write(element.getAlternatives(), 0);
        }
        StringBuilder text = new StringBuilder(gap("\n"));
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i)).append(touches(i) ? "" : gap(" "));
        }
        return text.toString();
    }

    private boolean touches(int i) {
        return i + 1 < tokens.size() && (tokens.get(i).equals("-") || tokens.get(i + 1).equals(","));
    }

    private String gap(String least) {
        return switch (random.nextInt(12)) {
            case 0 -> "\n";
            case 1 -> "\n\n   ";
            case 2 -> " /* c" + random.nextInt(9) + " */ ";
            case 3 -> random.nextInt(3) == 0 ? " // c" + random.nextInt(9) + "\n" : least;
            case 4 -> random.nextInt(3) == 0 ? "\n\t/* several\n\t   lines */\n" : least;
            case 5 -> random.nextInt(3) == 0 ? "\n// own\n" : least;
            case 6 -> "\r\n  ";
            default -> least;
        };
    }

    private void write(AbstractElement element, int depth) {
        boolean small = depth > DEPTH || tokens.size() > 2 * size;
        if (GrammarUtil.isOptionalCardinality(element) && (small || random.nextInt(3) == 0)) {
            return;
        }
        int times = GrammarUtil.isMultipleCardinality(element) && !small ? 1 + random.nextInt(4) : 1;
        for (int i = 0; i < times; i++) {
            writeOnce(element, depth + 1);
        }
    }

    private void writeOnce(AbstractElement element, int depth) {
        switch (element) {
            case Keyword keyword -> tokens.add(keyword.getValue());
            case Alternatives choice ->
                write(choice.getElements().get(random.nextInt(choice.getElements().size())), depth);
            case Group group -> group.getElements().forEach(part -> write(part, depth));
            case Assignment assignment -> write(assignment.getTerminal(), depth);
            case CrossReference reference -> write(reference.getTerminal(), depth);
            case RuleCall call when call.getRule() instanceof TerminalRule terminal -> tokens.add(terminal(terminal));
            case RuleCall call when call.getRule().getName().equals("CalendarPeriod") -> tokens.add("2026-0"
                    + (1 + random.nextInt(9)));
            case RuleCall call when call.getRule().getName().equals("Money") -> tokens.addAll(List.of("25_000", "EUR"));
            case RuleCall call when call.getRule().getName().endsWith("Name") -> tokens.add(name());
            case RuleCall call -> write(call.getRule().getAlternatives(), depth);
            default -> {
                // an action writes nothing
            }
        }
    }

    private String terminal(TerminalRule terminal) {
        return switch (terminal.getName()) {
            case "INT" -> Integer.toString(1 + random.nextInt(9));
            case "FRACTION" -> random.nextInt(9) + ".5";
            case "DATE" -> "2026-Q" + (1 + random.nextInt(4));
            case "STRING" ->
                random.nextInt(5) == 0 ? "\"a long title with many words that fills much of a line\"" : "\"t\"";
            case "MULTILINE_STRING" -> "'''" + (random.nextBoolean() ? "\n" : "first\n") + "  one\n\n\t  two  \n "
                    + (random.nextBoolean() ? "'''" : "end'''");
            default -> name();
        };
    }

    private String name() {
        return random.nextInt(8) == 0 ? "^goal" : "N" + random.nextInt(50);
    }
}
