/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.cli.generate.DocumentFormats;
import org.ecosystemstudio.cli.generate.DocumentLanguages;
import org.ecosystemstudio.cli.rules.RuleSelection;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.generation.DocumentSelection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem score}: says how models do on the success factors. */
@Command(name = "score", addMethodSubcommands = false)
public final class ScoreCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "path")
    private List<String> paths;
    @Option(names = "--rule", paramLabel = "${bundle:label.setting}", split = ",", splitSynopsisLabel = ",", descriptionKey = "rule")
    private List<String> rules = List.of();
    @Option(names = "--rules-from", paramLabel = "${bundle:label.file}", split = ",", splitSynopsisLabel = ",", descriptionKey = "rules-from")
    private List<String> rulesFrom = List.of();
    @Option(names = "--trend")
    private boolean trend;
    @Option(names = { "-o", "--out" }, paramLabel = "${bundle:label.folder}")
    private String out;
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = DocumentLanguages.class)
    private String language;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", split = ",", splitSynopsisLabel = ",", completionCandidates = DocumentFormats.class)
    private List<String> formats = List.of("html");
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Option(names = "--force")
    private boolean force;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public ScoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        if (language != null) {
            Choice.require("--lang", language, new DocumentLanguages(), invocation);
        }
        for (String format : formats) {
            Choice.require("--format", format, new DocumentFormats(), invocation);
        }
        List<Path> models = PathArguments.of(paths, invocation);
        LocalDate today = DateArgument.of("--date", date, invocation);
        try (RuleSelection selection = RuleSelection.of(rulesFrom, rules, invocation)) {
            Scoring scoring = new Scoring(invocation, selection);
            if (out == null) {
                return trend ? scoring.printTrend(models) : scoring.print(models, today);
            }
            return scoring.write(models, today, trend, new DocumentSelection(List.of(DocumentType.SCORE_CARD),
                    DocumentLanguages.of(language), DocumentFormats.of(formats)), PathArguments.of(out, invocation),
                    force);
        }
    }
}
