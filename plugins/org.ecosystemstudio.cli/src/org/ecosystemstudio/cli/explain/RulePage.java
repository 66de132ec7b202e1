/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The explanation of a rule as a Markdown page, as the documentation holds one for each rule. */
final class RulePage {

    private final RuleWords words;
    private final RuleExplanation explanation;

    private RulePage(RuleExplanation explanation, Locale language) {
        this.words = new RuleWords(language);
        this.explanation = explanation;
    }

    /** The page, with line feeds between lines and one at the end. */
    static String of(RuleExplanation explanation, Locale language) {
        return new RulePage(explanation, language).text();
    }

    private String text() {
        Locale language = words.language();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(explanation.code()).append(": ").append(explanation.rule().title(language))
                .append("\n\n").append(explanation.rule().holds(language)).append("\n\n");
        page.append("- ").append(words.say("severity", words.severities(explanation.rule()))).append('\n');
        page.append("- ").append(words.say("step", words.step(explanation.rule()))).append("\n\n");
        section(page, "why", words.why(explanation.rule()));
        explanation.examples().ifPresent(examples -> {
            section(page, "lacking",
                    code(examples.lacking()) + "\n\n" + words.say("said") + "\n\n" + explanation.messages().stream()
                            .map(message -> "> " + message).collect(Collectors.joining("\n>\n")));
            section(page, "holding", code(examples.holding()));
        });
        section(page, "fixes", explanation.fixes().isEmpty()
                ? words.noFixes(explanation.rule()) : list(explanation.fixes()));
        section(page, "settings", settings());
        page.append("[").append(words.say("all")).append("](README.md) | [").append(words.say("otherLanguage"))
                .append("](").append(words.otherLanguageFolder()).append(explanation.code()).append(".md)\n");
        return page.toString();
    }

    private String settings() {
        List<String> parts = new ArrayList<>();
        List<String> lines = words.settings(explanation.rule(), explanation.element());
        if (!lines.isEmpty()) {
            parts.add(words.say("settings.where"));
            parts.add(code(String.join("\n", lines)));
        }
        words.option(explanation.rule())
                .ifPresent(option -> parts.add(words.say("settings.option", '`' + option + '`')));
        words.limits(explanation.rule()).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private void section(StringBuilder page, String key, String content) {
        page.append("## ").append(words.say(key)).append("\n\n").append(content).append("\n\n");
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private static String code(String text) {
        return "```\n" + text.strip() + "\n```";
    }
}
