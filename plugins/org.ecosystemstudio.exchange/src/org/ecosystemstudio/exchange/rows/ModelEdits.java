/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.editing.AddElement;
import org.ecosystemstudio.editing.fixes.EditedModel;
import org.ecosystemstudio.exchange.FileChange;
import org.ecosystemstudio.exchange.ImportSettings;
import org.ecosystemstudio.exchange.ImportTarget;
import org.ecosystemstudio.exchange.KeptRow;
import org.ecosystemstudio.exchange.forms.Forms;
import org.ecosystemstudio.exchange.forms.RowDraft;
import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.language.formatting.FileFormatter;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.language.writing.FileEdits;
import org.ecosystemstudio.language.writing.KeptLayout;
import org.ecosystemstudio.language.writing.TextWriter;
import org.ecosystemstudio.language.writing.UnwritableChangeException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/** Puts new elements into a model, and makes its text: the smallest edits, and comments for what does not fit. */
final class ModelEdits {

    private static final String COMMENT = "// import: ";

    private final ImportTarget target;
    private final ImportSettings settings;
    private final List<XtextResource> files = new ArrayList<>();
    private final Map<XtextResource, Path> paths = new LinkedHashMap<>();
    private final EObject newRoot;
    private final EditedModel placement;
    private final Map<ImportKind, Path> commentFiles = new EnumMap<>(ImportKind.class);

    ModelEdits(ImportTarget target, ImportSettings settings) {
        this.target = target;
        this.settings = settings;
        LoadedModel model = target.model();
        for (int index = 0; index < model.files().size(); index++) {
            files.add(model.resources().get(index));
            paths.put(model.resources().get(index), model.files().get(index));
        }
        newRoot = target.newFile().isPresent() ? newRoot(target.newFile().get()) : null;
        placement = newRoot == null && !model.view().topLevel().isEmpty()
                ? new EditedModel(Plan.of(model.view(), settings.today()), settings.language()) : null;
        for (ImportKind kind : ImportKind.values()) {
            commentFiles.put(kind, fileFor(kind));
        }
    }

    private EObject newRoot(Path file) {
        XtextResource first = files.getFirst();
        if (target.isAlone()) {
            files.clear();
            paths.clear();
        }
        XtextResource added = (XtextResource) first.getResourceSet()
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        EObject root = EcosystemFactory.eINSTANCE.createEcosystemModel();
        added.getContents().add(root);
        files.add(added);
        paths.put(added, file);
        return root;
    }

    /** Adds a new element on the top level: to the new file, or where most of its kind stand. */
    void addOnTop(EObject element) {
        AddElement operation = placement != null ? placement.addOnTop(element)
                : new AddElement(newRoot != null ? newRoot : files.getFirst().getContents().getFirst(),
                        Literals.ECOSYSTEM_MODEL__ELEMENTS, element);
        operation.perform();
    }

    /** Adds the new element of a row where it belongs. */
    void add(RowDraft row) {
        if (row.container() == null) {
            addOnTop(row.element());
        } else {
            new AddElement(row.container(), row.containment(), row.element()).perform();
        }
    }

    /**
     * The files whose text changes.
     *
     * @param kept the rows that do not fit
     * @param answered the actors that answered for themselves
     * @throws ImportException when the language cannot say what the model says now
     */
    List<FileChange> files(List<KeptRow> kept, Collection<Actor> answered) throws ImportException {
        Map<Path, String> before = new LinkedHashMap<>();
        paths.forEach((file, path) -> before.put(path,
                file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText()));
        Map<Path, String> after = new LinkedHashMap<>(before);
        IResourceServiceProvider language = files.getFirst().getResourceServiceProvider();
        try {
            for (FileEdits edits : language.get(TextWriter.class).edits(files)) {
                Path path = paths.get(edits.file());
                after.put(path, edits.file().getParseResult() == null
                        ? language.get(FileFormatter.class).formatted(edits.after()).orElse(edits.after())
                        : language.get(KeptLayout.class).of(edits).after());
            }
        } catch (UnwritableChangeException refused) {
            throw ImportException.of("model.unwritable", refused.getMessage());
        }
        requireNoNewErrors(after);
        if (!before.equals(after)) {
            markAnswers(answered, after);
        }
        keep(kept, after);
        return after.entrySet().stream().filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(file -> new FileChange(file.getKey(), before.get(file.getKey()), file.getValue())).toList();
    }

    private void requireNoNewErrors(Map<Path, String> texts) throws ImportException {
        Set<String> earlier = new HashSet<>();
        target.model().problems().forEach(problem -> earlier.add(problem.message()));
        Optional<Problem> news = parse(texts).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !earlier.contains(problem.message()))
                .findFirst();
        if (news.isPresent()) {
            throw ImportException.of("model.error", news.get().message());
        }
    }

    private LoadedModel parse(Map<Path, String> texts) {
        Map<String, String> byName = new LinkedHashMap<>();
        texts.forEach((path, text) -> byName.put(path.toString(), text));
        return new ModelLoader(settings.language()).parse(byName);
    }

    /** Says above each actor that answered for itself, who did and when. */
    private void markAnswers(Collection<Actor> answered, Map<Path, String> texts) {
        if (answered.isEmpty()) {
            return;
        }
        String mark = COMMENT + RowContent.oneLine(Notice.of("mark.answered", settings.answeredBy().orElse(""),
                settings.today(), settings.file()).text(settings.language()));
        Set<String> names = new HashSet<>();
        answered.forEach(actor -> names.add(FullName.of(actor)));
        LoadedModel model = parse(texts);
        EcosystemView view = model.view();
        List<Place> places = new ArrayList<>();
        view.actors().stream().filter(actor -> names.contains(FullName.of(actor)))
                .forEach(actor -> model.place(actor, null).ifPresent(places::add));
        places.sort(Comparator.reverseOrder());
        for (Place place : places) {
            String text = texts.get(place.file());
            int start = text.lastIndexOf('\n', Math.max(0, place.offset() - 1)) + 1;
            String indent = text.substring(start).replaceFirst("(?s)\\S.*", "");
            String above = text.substring(0, start);
            if (!above.endsWith(mark + '\n')) {
                texts.put(place.file(), above + indent + mark + '\n' + text.substring(start));
            }
        }
    }

    /** Adds a comment for each row that does not fit, behind all else, unless the model has it already. */
    private void keep(List<KeptRow> kept, Map<Path, String> texts) {
        Map<Path, StringBuilder> comments = new LinkedHashMap<>();
        for (KeptRow row : kept) {
            String comment = COMMENT + RowContent.oneLine(Notice.of("kept.row", settings.file(), row.sheet(),
                    row.number(), row.reason(), row.content()).text(settings.language()));
            if (texts.values().stream().noneMatch(text -> text.contains(comment))) {
                comments.computeIfAbsent(commentFiles.get(row.kind()), file -> new StringBuilder()).append(comment)
                        .append('\n');
            }
        }
        comments.forEach((file, lines) -> texts.merge(file, lines.toString(),
                (text, added) -> (text.isBlank() ? text : text.stripTrailing() + "\n\n") + added));
    }

    /** The file in which most elements stand like those that a kind of rows is about. */
    private Path fileFor(ImportKind kind) {
        if (placement == null) {
            return paths.get(newRoot == null ? files.getFirst() : files.getLast());
        }
        EObject container = placement.addOnTop(EcoreUtil.create(Forms.topLevel(kind))).container();
        return paths.get(container.eResource());
    }
}
