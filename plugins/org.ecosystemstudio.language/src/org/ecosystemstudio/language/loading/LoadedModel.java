/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.messages.Severity;

/** A model as it was loaded: its elements, what is wrong with its text, and where everything stands. */
public final class LoadedModel {

    private static final Set<String> WITHIN_WHOLE_TEXT =
            Set.of(ProblemCodes.LINK, ProblemCodes.VALUE, ProblemCodes.DUPLICATE);

    private final Map<XtextResource, Path> files;
    private final List<Problem> problems;
    private final EcosystemView view;

    LoadedModel(Map<XtextResource, Path> files, List<Problem> problems) {
        this.files = new LinkedHashMap<>(files);
        this.problems = problems;
        List<EObject> roots = new ArrayList<>();
        files.keySet().forEach(file -> roots.addAll(file.getContents()));
        view = EcosystemView.of(roots);
    }

    /** All elements of the model that could be read. */
    public EcosystemView view() {
        return view;
    }

    /** What is wrong with the text, by file and place. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Whether all of the text was understood: no error but names without an element, values that do not exist, and what
     * stands twice. Of any other model something is missing that its text may well say.
     */
    public boolean isWhole() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR
                && !WITHIN_WHOLE_TEXT.contains(problem.code()));
    }

    /** The files of the model, in their stable order. */
    public List<Path> files() {
        return List.copyOf(files.values());
    }

    /** The file that an element stands in; empty when it is not of this model. */
    public Optional<Path> fileOf(EObject element) {
        return Optional.ofNullable(files.get(element.eResource()));
    }

    /** The parsed files, for rooms that work on text; their order is that of {@link #files()}. */
    public List<XtextResource> resources() {
        return List.copyOf(files.keySet());
    }

    /**
     * Where an element stands, or one of its properties.
     *
     * @param feature the property; null for the element as a whole, that is for its name or first words
     * @return the place of the property, or that of the element where the property is not written; empty when the element
     *         is not of this model
     */
    public Optional<Place> place(EObject element, EStructuralFeature feature) {
        return fileOf(element).map(file -> Places.of(element, feature, file));
    }
}
