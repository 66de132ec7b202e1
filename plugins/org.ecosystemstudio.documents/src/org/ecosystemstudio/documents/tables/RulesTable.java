/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.score.ScoreCard;
import org.ecosystemstudio.assessment.score.Verdict;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.method.SuccessFactor;

/** Every rule with its verdict, by what it holds, and what to do where it does not. */
final class RulesTable {

    private final Presentation presentation;
    private final Assessment assessment;

    RulesTable(Presentation presentation, Assessment assessment) {
        this.presentation = presentation;
        this.assessment = assessment;
    }

    DataTable table() {
        Locale locale = presentation.locale();
        Map<String, SuccessFactor> factors = new HashMap<>();
        ScoreCard.of(assessment).factors().forEach(factor -> factor.outcomes()
                .forEach(outcome -> factors.put(outcome.rule().code(), factor.factor())));
        return new TableDesign<RuleOutcome>("rules", presentation.wording())
                .text("code", outcome -> outcome.rule().code()).text("rule", outcome -> outcome.rule().title(locale))
                .text("factor", outcome -> factor(factors.get(outcome.rule().code())))
                .text("verdict", outcome -> Presentation
                        .capital(presentation.word("score.verdict." + Verdict.of(outcome))))
                .number("open", outcome -> BigDecimal.valueOf(outcome.findings().size()))
                .text("toDo", outcome -> outcome.findings().stream()
                        .map(finding -> finding.problem(locale, Naming.TITLES))
                        .collect(Collectors.joining("\n")))
                .text("evidence", outcome -> ElementWords.joined(outcome.evidence().stream()
                        .map(element -> ElementName.of(element, locale, Naming.TITLES)).toList()))
                .text("accepted", outcome -> ElementWords.joined(outcome.waived().stream()
                        .map(waived -> waived.waiver().getReason()).distinct().toList()))
                .onlyOf(assessment.outcomes());
    }

    private String factor(SuccessFactor factor) {
        return factor == null ? null : factor.name().substring(2) + "  " + factor.title(presentation.locale());
    }
}
