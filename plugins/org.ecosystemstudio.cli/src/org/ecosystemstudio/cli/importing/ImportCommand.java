/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.CommonOptions;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.exchange.ImportSettings;
import org.ecosystemstudio.exchange.kinds.ImportKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ecosystem import}: makes text of models from spreadsheets and project files. */
@Command(name = "import", addMethodSubcommands = false)
public final class ImportCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final ImportMessages messages;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private String file;
    @Option(names = "--kind", paramLabel = "${bundle:label.kind}", completionCandidates = ImportKinds.class)
    private String kind;
    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    private String out;
    @Option(names = "--into", paramLabel = "${bundle:label.path}")
    private String into;
    @Option(names = "--dry-run")
    private boolean dryRun;
    @Option(names = "--by", paramLabel = "${bundle:label.actor}")
    private String by;
    @Option(names = "--template", paramLabel = "${bundle:label.file}")
    private String template;
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = HeadingLanguages.class)
    private String language;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;
    @Mixin
    private CommonOptions common;

    /** @param invocation the streams, the language and the clock */
    public ImportCommand(Invocation invocation) {
        this.invocation = invocation;
        messages = new ImportMessages(invocation.language());
    }

    @Override
    public Integer call() throws CommandException {
        if (kind != null) {
            Choice.require("--kind", kind, new ImportKinds(), invocation);
        }
        Optional<ImportKind> wanted = Arrays.stream(ImportKind.values()).filter(each -> each.id().equals(kind))
                .findFirst();
        return template == null ? importFile(wanted) : writeTemplate(wanted);
    }

    private int importFile(Optional<ImportKind> wanted) throws CommandException {
        require(file != null, "options.nothing");
        require(out == null || into == null, "options.both");
        require(!dryRun || into != null, "options.dryRun");
        Path path = PathArguments.of(file, invocation);
        ImportSettings settings = new ImportSettings(String.valueOf(path.getFileName()), wanted,
                Optional.ofNullable(by), DateArgument.of("--date", date, invocation), invocation.language());
        Importing importing = new Importing(invocation, messages, path, settings);
        if (into != null) {
            return importing.into(PathArguments.of(into, invocation), dryRun);
        }
        return out == null ? importing.print() : importing.writeNew(PathArguments.of(out, invocation));
    }

    private int writeTemplate(Optional<ImportKind> wanted) throws CommandException {
        require(file == null && out == null && !dryRun, "options.template");
        require(by == null || into != null && kind == null, "options.templateFor");
        if (language != null) {
            Choice.require("--lang", language, new HeadingLanguages(), invocation);
        }
        Locale words = language == null ? invocation.language() : Locale.forLanguageTag(language);
        TemplateFile sheet =
                new TemplateFile(invocation, messages, words, DateArgument.of("--date", date, invocation));
        Path path = PathArguments.of(template, invocation);
        if (by != null) {
            return sheet.writeFor(by, path, PathArguments.of(into, invocation));
        }
        return sheet.write(path, wanted,
                into == null ? Optional.empty() : Optional.of(PathArguments.of(into, invocation)));
    }

    private void require(boolean holds, String key) throws CommandException {
        if (!holds) {
            throw new CommandException(messages.text(key));
        }
    }
}
