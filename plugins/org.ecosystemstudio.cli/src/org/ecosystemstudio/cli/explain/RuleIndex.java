/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.explain;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.method.RuleDescription;

/** The page from which the pages of the rules are reached, in Markdown. */
final class RuleIndex {

    private RuleIndex() {
    }

    /** The page, with line feeds between lines and one at the end. */
    static String of(List<RuleDescription> rules, Locale language) {
        RuleWords words = new RuleWords(language);
        StringBuilder page = new StringBuilder();
        page.append("# ").append(words.say("all")).append("\n\n").append(words.say("index.about")).append("\n\n");
        row(page, words.say("index.code"), words.say("index.title"), words.say("index.severity"),
                words.say("index.step"));
        row(page, "---", "---", "---", "---");
        for (RuleDescription rule : rules) {
            row(page, "[" + rule.code() + "](" + rule.code() + ".md)", rule.title(language), words.severities(rule),
                    words.step(rule));
        }
        page.append("\n[").append(words.say("otherLanguage")).append("](").append(words.otherLanguageFolder())
                .append("README.md)\n");
        return page.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
