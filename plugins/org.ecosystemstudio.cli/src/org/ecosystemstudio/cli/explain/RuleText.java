/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.Locale;

import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.cli.terminal.TintedText;

/** The explanation of a rule for a terminal. */
final class RuleText {

    private static final String MARGIN = "    ";

    private final RuleWords words;
    private final RuleExplanation explanation;
    private final TintedText tint;
    private final StringBuilder text = new StringBuilder();

    private RuleText(RuleExplanation explanation, Locale language, TintedText tint) {
        this.words = new RuleWords(language);
        this.explanation = explanation;
        this.tint = tint;
    }

    static String of(RuleExplanation explanation, Locale language, TintedText tint) {
        return new RuleText(explanation, language, tint).text();
    }

    private String text() {
        Locale language = words.language();
        line(tint.of(Tint.PLACE, explanation.code() + "  " + explanation.rule().title(language)));
        line(explanation.rule().holds(language));
        line(words.say("severity", words.severities(explanation.rule())));
        line(words.say("step", words.step(explanation.rule())));
        heading("why");
        line(words.why(explanation.rule()));
        explanation.examples().ifPresent(examples -> {
            heading("lacking");
            code(examples.lacking());
            explanation.messages().forEach(message -> line(tint.of(Tint.QUIET, "> ") + PrintableText.line(message)));
            heading("holding");
            code(examples.holding());
        });
        heading("fixes");
        if (explanation.fixes().isEmpty()) {
            line(words.noFixes(explanation.rule()));
        }
        explanation.fixes().forEach(fix -> line("- " + PrintableText.line(fix)));
        heading("settings");
        words.settings(explanation.rule(), explanation.element()).forEach(this::code);
        words.option(explanation.rule()).ifPresent(option -> line(words.say("settings.option", option)));
        words.limits(explanation.rule()).ifPresent(this::line);
        return text.toString().stripTrailing();
    }

    private void heading(String key) {
        line("");
        line(tint.of(Tint.PLACE, words.say(key)));
    }

    private void code(String model) {
        model.strip().lines().forEach(line -> line(MARGIN + line));
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
