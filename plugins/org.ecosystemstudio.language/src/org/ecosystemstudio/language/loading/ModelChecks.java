/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.naming.NameTable;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.messages.Severity;

import com.google.inject.Inject;

/**
 * Checks a whole model for what one file cannot tell: files without a declaration, names that several elements bear, names that differ only in
 * capitals, and what a model may have once (an ecosystem, a governance block). Other blocks (finance, rules, swot) may
 * stand several times and add up.
 */
public final class ModelChecks {

    private final LanguageMessages messages;

    @Inject
    ModelChecks(LanguageMessages messages) {
        this.messages = messages;
    }

    /**
     * The problems of a model.
     *
     * @param files all parsed files of the model with their paths
     */
    public List<Problem> check(Map<? extends Resource, Path> files) {
        Run run = new Run(files);
        run.checkNames(NameTable.of(files.keySet()));
        run.checkEmptyFiles();
        run.checkSingle(Ecosystem.class, "duplicate.ecosystem");
        run.checkSingle(Governance.class, "duplicate.governance");
        return run.problems;
    }

    private final class Run {

        private final Map<? extends Resource, Path> files;
        private final List<Problem> problems = new ArrayList<>();

        Run(Map<? extends Resource, Path> files) {
            this.files = files;
        }

        void checkNames(NameTable names) {
            Map<String, List<IEObjectDescription>> byFolded = new LinkedHashMap<>();
            for (List<IEObjectDescription> sameName : names.all()) {
                if (sameName.size() > 1) {
                    report(sameName.stream().map(IEObjectDescription::getEObjectOrProxy).toList(), Severity.ERROR,
                            ProblemCodes.DUPLICATE, "duplicate.name", sameName.get(0).getName().toString());
                }
                QualifiedName name = sameName.get(0).getName();
                byFolded.computeIfAbsent(name.toString().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(sameName.get(0));
            }
            for (List<IEObjectDescription> alike : byFolded.values()) {
                if (alike.size() > 1) {
                    reportAlike(alike);
                }
            }
        }

        /** Files that declare nothing, where others do: a model that is empty as a whole is no matter of one file. */
        void checkEmptyFiles() {
            List<Path> empty = new ArrayList<>();
            files.forEach((file, path) -> {
                if (declaresNothing(file)) {
                    empty.add(path);
                }
            });
            if (files.keySet().stream().anyMatch(file -> !declaresNothing(file) && file.getErrors().isEmpty())) {
                empty.forEach(path -> problems.add(new Problem(Place.startOf(path), Severity.WARNING,
                        ProblemCodes.EMPTY, messages.text("empty.file"))));
            }
        }

        private static boolean declaresNothing(Resource file) {
            return file.isLoaded() && file.getErrors().isEmpty() && file.getContents().stream()
                    .allMatch(root -> root instanceof EcosystemModel model && model.getElements().isEmpty());
        }

        private void reportAlike(List<IEObjectDescription> alike) {
            for (IEObjectDescription one : alike) {
                IEObjectDescription other = one == alike.get(0) ? alike.get(1) : alike.get(0);
                Place place = placeOf(other.getEObjectOrProxy());
                add(one.getEObjectOrProxy(), Severity.WARNING, ProblemCodes.CASE,
                        messages.text("case.name", one.getName(), other.getName(), shown(place)), place);
            }
        }

        void checkSingle(Class<? extends Element> type, String message) {
            List<EObject> found = new ArrayList<>();
            for (Resource file : files.keySet()) {
                for (EObject root : file.getContents()) {
                    if (root instanceof EcosystemModel model) {
                        collect(model.getElements(), type, found);
                    }
                }
            }
            if (found.size() > 1) {
                report(found, Severity.ERROR, ProblemCodes.DUPLICATE, message, "");
            }
        }

        private void collect(List<Element> elements, Class<? extends Element> type, List<EObject> found) {
            for (Element element : elements) {
                if (type.isInstance(element)) {
                    found.add(element);
                }
                if (element instanceof Ecosystem ecosystem) {
                    collect(ecosystem.getElements(), type, found);
                }
            }
        }

        /** Reports each of the elements and names one of the others. */
        private void report(List<EObject> elements, Severity severity, String code, String message, String name) {
            for (EObject element : elements) {
                EObject other = element == elements.get(0) ? elements.get(1) : elements.get(0);
                Place place = placeOf(other);
                add(element, severity, code, messages.text(message, name, shown(place)), place);
            }
        }

        private void add(EObject element, Severity severity, String code, String message, Place other) {
            problems.add(new Problem(placeOf(element), severity, code, message, List.of(other)));
        }

        private Place placeOf(EObject element) {
            return Places.of(element, null, files.get(element.eResource()));
        }

        private String shown(Place place) {
            return messages.text("place", place.file(), place.line(), place.column());
        }
    }
}
