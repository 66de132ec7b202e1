/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.ide.fixes.AssessedModel;
import org.ecosystemstudio.language.ide.fixes.AssessedModels;
import org.ecosystemstudio.language.ide.fixes.PlacedFinding;
import org.ecosystemstudio.language.loading.ModelChecks;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Places;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;

/** Looks at a whole model, by the language's checks and by the rules, and says for each of its files what was found. */
final class Findings {

    private final Clock clock;
    private final AssessedModels models;

    Findings(Clock clock, AssessedModels models) {
        this.clock = clock;
        this.models = models;
    }

    /**
     * What is found in the files of one model, by file.
     *
     * @param root the folder of the model, which messages do not repeat
     * @param checks the checks of the language
     * @param language the language of the messages
     */
    Map<URI, List<Issue>> of(List<? extends Resource> files, URI root, ModelChecks checks, Locale language) {
        models.forget(root);
        Map<Resource, Path> paths = new LinkedHashMap<>();
        Map<Path, URI> uris = new HashMap<>();
        List<EObject> roots = new ArrayList<>();
        for (Resource file : files) {
            Path path = shown(file.getURI(), root);
            paths.put(file, path);
            uris.put(path, file.getURI());
            roots.addAll(file.getContents());
        }
        Map<URI, List<Issue>> found = new HashMap<>();
        for (Problem problem : checks.check(paths)) {
            found.computeIfAbsent(uris.get(problem.place().file()), uri -> new ArrayList<>())
                    .add(issue(problem.place(), problem.severity(), problem.code(), problem.message()));
        }
        Plan plan = Plan.of(EcosystemView.of(roots), LocalDate.now(clock));
        List<PlacedFinding> placed = new ArrayList<>();
        for (Finding finding : Assessment.of(plan).findings()) {
            Resource file = finding.element().eResource();
            if (file != null) {
                Place place = Places.of(finding.element(), finding.feature(), paths.get(file));
                found.computeIfAbsent(file.getURI(), uri -> new ArrayList<>())
                        .add(issue(place, finding.severity(), finding.code(), finding.message(language)));
                placed.add(PlacedFinding.at(place, file.getURI(), finding));
            }
        }
        models.note(root, AssessedModel.of(plan, placed, files));
        return found;
    }

    private static Path shown(URI file, URI root) {
        return Path.of(URI.decode(file.deresolve(root, true, true, false).toString()));
    }

    /** Whether an editor would show the same for both. */
    static boolean sayTheSame(List<Issue> one, List<Issue> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!sayTheSame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sayTheSame(Issue one, Issue other) {
        return Objects.equals(one.getOffset(), other.getOffset()) && Objects.equals(one.getLength(), other.getLength())
                && Objects.equals(one.getLineNumber(), other.getLineNumber())
                && Objects.equals(one.getColumn(), other.getColumn()) && one.getSeverity() == other.getSeverity()
                && Objects.equals(one.getCode(), other.getCode())
                && Objects.equals(one.getMessage(), other.getMessage());
    }

    private static Issue issue(Place place, org.ecosystemstudio.model.messages.Severity severity, String code,
            String message) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(code);
        issue.setMessage(message);
        issue.setSeverity(Severity.valueOf(severity.name()));
        issue.setType(CheckType.NORMAL);
        issue.setOffset(place.offset());
        issue.setLength(place.length());
        issue.setLineNumber(place.line());
        issue.setColumn(place.column());
        issue.setLineNumberEnd(place.endLine());
        issue.setColumnEnd(place.endColumn());
        return issue;
    }
}
