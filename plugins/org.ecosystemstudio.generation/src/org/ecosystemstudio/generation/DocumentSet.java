/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.SourcePlaces;
import org.ecosystemstudio.documents.WrittenDocument;
import org.ecosystemstudio.documents.site.SiteDocument;
import org.ecosystemstudio.documents.site.SiteFile;
import org.ecosystemstudio.documents.site.SiteIndex;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/**
 * The documents of one model as files: a folder a language, in it one file or more a document and format. The same model, day and
 * selection give the same bytes.
 *
 * @param files the files
 */
public record DocumentSet(List<OutputFile> files) {

    private static final String INDEX = "index.html";

    /** Keeps a copy of the list. */
    public DocumentSet {
        files = List.copyOf(files);
    }

    /**
     * Makes the documents of a model.
     *
     * @throws IllegalArgumentException when the model is not {@linkplain ReviewedModel#isSound sound}
     */
    public static DocumentSet of(ReviewedModel model, DocumentSelection selection) {
        return of(model, selection, Optional.empty());
    }

    /**
     * Makes the documents of a model, and those that compare versions with an earlier one.
     *
     * @param earlier the earlier version; empty when nobody asked
     * @throws IllegalArgumentException when the model is not {@linkplain ReviewedModel#isSound sound}
     */
    public static DocumentSet of(ReviewedModel model, DocumentSelection selection, Optional<EarlierVersion> earlier) {
        return of(model, selection, SourcePlaces.NONE, Optional.empty(), earlier);
    }

    /**
     * Makes the documents of a model with links to its text. They depend on how the text is spread over files, and on where
     * these lie from the folder.
     *
     * @param folder the folder that the set will be written to
     * @param trend how the scores moved; empty when nobody asked
     * @throws IllegalArgumentException when the model is not {@linkplain ReviewedModel#isSound sound}
     */
    public static DocumentSet linked(ReviewedModel model, DocumentSelection selection, Path folder,
            Optional<ScoreTrend> trend) {
        return of(model, selection, TextPlaces.of(model.model(), folder.resolve(Language.DUTCH.tag())), trend,
                Optional.empty());
    }

    /**
     * The documents that could be made of a model and are not: nobody named them, and the model has not what they are about.
     *
     * @param earlier the earlier version; empty when nobody asked
     */
    public static List<DocumentType> leftOut(ReviewedModel model, DocumentSelection selection,
            Optional<EarlierVersion> earlier) {
        DocumentSource source = source(model, selection, SourcePlaces.NONE, Optional.empty(), earlier);
        return selection.types().stream().filter(type -> type.isMadeOf(source))
                .filter(type -> isLeftOut(type, selection, source)).toList();
    }

    private static DocumentSet of(ReviewedModel model, DocumentSelection selection, SourcePlaces places,
            Optional<ScoreTrend> trend, Optional<EarlierVersion> earlier) {
        if (!model.isSound()) {
            throw new IllegalArgumentException("No documents are made of a model with errors");
        }
        Documents documents = new Documents(selection.style());
        DocumentSource source = source(model, selection, places, trend, earlier);
        Set<Language> languages = selection.languagesFor(model.model().view());
        List<OutputFile> files = new ArrayList<>();
        List<SiteDocument> site = new ArrayList<>();
        for (Language language : Language.values()) {
            for (DocumentType type : languages.contains(language) ? types(selection, source)
                    : List.<DocumentType>of()) {
                WrittenDocument written = documents.write(type, language, source, selection.formats());
                List<SiteFile> links = new ArrayList<>();
                written.files().forEach((format, parts) -> parts.forEach(part -> {
                    String path = language.tag() + '/' + part.name(type.fileName(language, source), format);
                    files.add(new OutputFile(path, part.content()));
                    links.add(new SiteFile(format, path, part.suffix(), part.content().length));
                }));
                site.add(new SiteDocument(type, language, written.content(), links));
            }
        }
        if (site.stream().map(SiteDocument::type).distinct().count() > 1) {
            files.add(new OutputFile(INDEX,
                    new SiteIndex(title(source), source.plan().today(), site, selection.style()).write()
                            .getBytes(StandardCharsets.UTF_8)));
        }
        return new DocumentSet(files);
    }

    private static String title(DocumentSource source) {
        return source.plan().view().ecosystem().map(DocumentSet::title).orElse("Ecosystem Studio");
    }

    private static String title(Ecosystem ecosystem) {
        boolean hasTitle = ecosystem.getTitle() != null && !ecosystem.getTitle().isBlank();
        return hasTitle ? ecosystem.getTitle() : String.valueOf(ecosystem.getName());
    }

    private static DocumentSource source(ReviewedModel model, DocumentSelection selection, SourcePlaces places,
            Optional<ScoreTrend> trend, Optional<EarlierVersion> earlier) {
        DocumentSource whole = new DocumentSource(model.plan(), model.assessment().orElseThrow(), places, trend,
                Disclosure.of(model.plan().view(), selection.audience()), earlier,
                selection.actor().flatMap(actor -> actor(model, actor)));
        return selection.audience() == Audience.STEERING ? whole : whole.shownTo(selection.audience());
    }

    /** The actor that is meant; empty when there is none, and when there are several. */
    private static Optional<Actor> actor(ReviewedModel model, String word) {
        List<Actor> found = ActorsByName.of(model.plan().view(), word);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<DocumentType> types(DocumentSelection selection, DocumentSource source) {
        return selection.types().stream().filter(type -> type.isMadeOf(source))
                .filter(type -> !isLeftOut(type, selection, source)).toList();
    }

    private static boolean isLeftOut(DocumentType type, DocumentSelection selection, DocumentSource source) {
        return selection.unasked().contains(type) && !type.hasSubjectIn(source);
    }

    /** The same files inside of a subfolder. */
    public DocumentSet in(String subfolder) {
        return new DocumentSet(files.stream()
                .map(file -> new OutputFile(subfolder + '/' + file.path(), file.content())).toList());
    }
}
