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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Places;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.Plan;

/** Runs the rules over a whole model and says for each of its files what they found there. */
final class Findings {

    private final Clock clock;

    Findings(Clock clock) {
        this.clock = clock;
    }

    /** What the rules find in the files of one model, by file; messages in the given language. */
    Map<URI, List<Issue>> of(List<? extends Resource> files, Locale language) {
        List<EObject> roots = new ArrayList<>();
        files.forEach(file -> roots.addAll(file.getContents()));
        Plan plan = Plan.of(EcosystemView.of(roots), LocalDate.now(clock));
        Map<URI, List<Issue>> found = new HashMap<>();
        for (Finding finding : Assessment.of(plan).findings()) {
            Resource file = finding.element().eResource();
            if (file != null) {
                found.computeIfAbsent(file.getURI(), uri -> new ArrayList<>()).add(issue(finding, file, language));
            }
        }
        return found;
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

    private static Issue issue(Finding finding, Resource file, Locale language) {
        Place place = Places.of(finding.element(), finding.feature(), Path.of(file.getURI().lastSegment()));
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(finding.code());
        issue.setMessage(finding.message(language));
        issue.setSeverity(severity(finding));
        issue.setType(CheckType.NORMAL);
        issue.setUriToProblem(EcoreUtil.getURI(finding.element()));
        issue.setOffset(place.offset());
        issue.setLength(place.length());
        issue.setLineNumber(place.line());
        issue.setColumn(place.column());
        issue.setLineNumberEnd(place.endLine());
        issue.setColumnEnd(place.endColumn());
        return issue;
    }

    private static Severity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
