/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.Choice;
import org.ecosystemstudio.cli.arguments.DateArgument;
import org.ecosystemstudio.cli.arguments.PathArguments;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.style.StyleException;
import org.ecosystemstudio.generation.style.StyleFolder;
import org.ecosystemstudio.planning.disclosure.Audience;

import picocli.CommandLine.Option;

/** The options by which commands that make documents are told which. */
public final class DocumentOptions {

    @Option(names = "--document", paramLabel = "${bundle:label.document}", split = ",", splitSynopsisLabel = ",", completionCandidates = DocumentNames.class, descriptionKey = "documents.document")
    private List<String> documents = List.of();
    @Option(names = "--lang", paramLabel = "${bundle:label.language}", completionCandidates = DocumentLanguages.class, descriptionKey = "documents.lang")
    private String language;
    @Option(names = "--format", paramLabel = "${bundle:label.format}", split = ",", splitSynopsisLabel = ",", completionCandidates = DocumentFormats.class, descriptionKey = "documents.format")
    private List<String> formats = List.of(DocumentFormat.HTML.id());
    @Option(names = "--audience", paramLabel = "${bundle:label.audience}", completionCandidates = Audiences.class, descriptionKey = "documents.audience")
    private String audience;
    @Option(names = "--actor", paramLabel = "${bundle:label.actor}", descriptionKey = "documents.actor")
    private String actor;
    @Option(names = "--style", paramLabel = "${bundle:label.folder}", descriptionKey = "documents.style")
    private String style;
    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "date")
    private String date;

    /**
     * Which documents are wanted.
     *
     * @param unnamed the name of what is made when neither a document nor an actor is named
     * @throws CommandException when an option has a value that it cannot have
     */
    public DocumentSelection selection(String unnamed, Invocation invocation) throws CommandException {
        String otherwise = actor == null ? unnamed : DocumentType.PARTNER_PACK.id();
        List<String> names = documents.isEmpty() ? List.of(otherwise) : documents;
        if (language != null) {
            Choice.require("--lang", language, new DocumentLanguages(), invocation);
        }
        for (String document : names) {
            Choice.require("--document", document, new DocumentNames(), invocation);
        }
        for (String format : formats) {
            Choice.require("--format", format, new DocumentFormats(), invocation);
        }
        if (audience != null) {
            Choice.require("--audience", audience, new Audiences(), invocation);
        }
        DocumentSelection selection = new DocumentSelection(types(names, invocation), DocumentLanguages.of(language),
                DocumentFormats.of(formats), audience(), style(invocation),
                Optional.ofNullable(actor));
        if (names.contains(DocumentNames.ALL)) {
            selection = selection.asking(DocumentNames.named(names));
        }
        if (!formats.contains(DocumentFormats.ALL)) {
            requireFormats(selection, invocation);
        }
        return selection;
    }

    /**
     * The day that counts as today.
     *
     * @throws CommandException when it is not a day of the calendar
     */
    public LocalDate today(Invocation invocation) throws CommandException {
        return DateArgument.of("--date", date, invocation);
    }

    private HouseStyle style(Invocation invocation) throws CommandException {
        if (style == null) {
            return HouseStyle.PLAIN;
        }
        try {
            return StyleFolder.read(PathArguments.of(style, invocation));
        } catch (StyleException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> "--style: " + problem.message(invocation.language())).toList());
        }
    }

    /** The documents that are named; "all" leaves out those of one actor when none is named. */
    private List<DocumentType> types(List<String> names, Invocation invocation) throws CommandException {
        for (DocumentType type : DocumentType.values()) {
            if (actor == null && type.isOfOneActor() && names.contains(type.id())) {
                throw new CommandException(invocation.text("generate.needsActor", type.id()));
            }
        }
        return DocumentNames.of(names).stream().filter(type -> actor != null || !type.isOfOneActor()).toList();
    }

    private Audience audience() {
        if (audience != null) {
            return Audiences.of(audience);
        }
        return actor == null ? Audience.STEERING : Audience.PARTNERS;
    }

    private static void requireFormats(DocumentSelection selection, Invocation invocation) throws CommandException {
        for (DocumentFormat format : selection.formats()) {
            if (selection.types().stream().noneMatch(type -> type.formats().contains(format))) {
                throw new CommandException(List.of(invocation.text("generate.noSuchFormat", format.id(),
                        String.join(", ", selection.types().stream().flatMap(type -> type.formats().stream())
                                .distinct().sorted().map(DocumentFormat::id).toList()))));
            }
        }
    }
}
