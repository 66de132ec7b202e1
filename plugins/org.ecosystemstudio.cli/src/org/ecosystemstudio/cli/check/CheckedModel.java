/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.WaivedFinding;
import org.ecosystemstudio.cli.findings.WaivedProblem;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Place;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.messages.Severity;

/** What a check says of one model. */
final class CheckedModel {

    private final ReviewedModel model;
    private final Locale language;

    CheckedModel(ReviewedModel model, Locale language) {
        this.model = model;
        this.language = language;
    }

    /** What the language and the rules found. */
    List<Identified> findings(boolean withWaiting) {
        List<Identified> findings = new ArrayList<>();
        for (Problem problem : model.textProblems()) {
            findings.add(new Identified(problem, identity(problem)));
        }
        for (Finding finding : withWaiting ? assessed(Assessment::allFindings) : assessed(Assessment::findings)) {
            findings.add(new Identified(model.problemOf(finding, language), identity(finding)));
        }
        return findings;
    }

    /** Whether the rules were asked: not while the text cannot be read as a whole. */
    boolean isAssessed() {
        return model.assessment().isPresent();
    }

    /** How many findings wait for a later step. */
    int waiting() {
        return assessed(Assessment::waiting).size();
    }

    /** What the rules found and the model accepts. */
    List<WaivedProblem> waived() {
        List<WaivedProblem> waived = new ArrayList<>();
        for (WaivedFinding finding : assessed(Assessment::waived)) {
            String reason = finding.waiver().getReason();
            waived.add(new WaivedProblem(model.problemOf(finding.finding(), language), reason == null ? "" : reason));
        }
        return waived;
    }

    private <T> List<T> assessed(Function<Assessment, List<T>> part) {
        return model.assessment().map(part).orElse(List.of());
    }

    /** What the language warns of is known by the words it is about: its message may name files and lines. */
    private String identity(Problem problem) {
        return problem.severity() == Severity.ERROR ? "" : problem.code() + ' ' + words(problem.place());
    }

    private String words(Place place) {
        for (XtextResource file : model.model().resources()) {
            boolean isThere = !file.getContents().isEmpty() && file.getParseResult() != null
                    && model.model().fileOf(file.getContents().getFirst()).equals(Optional.of(place.file()));
            if (isThere) {
                String text = file.getParseResult().getRootNode().getText();
                int end = Math.min(text.length(), place.offset() + place.length());
                return place.offset() < end ? text.substring(place.offset(), end) : "";
            }
        }
        return "";
    }

    private String identity(Finding finding) {
        String ecosystem = model.model().view().ecosystem().map(Ecosystem::getName).orElse("");
        return finding.wording().key() + ' ' + ecosystem + ' '
                + EcoreUtil.getURI(finding.element()).fragment()
                + (finding.feature() == null ? "" : ' ' + finding.feature().getName());
    }

    /**
     * A finding with what it is known by from check to check.
     *
     * @param problem the finding
     * @param identity what it is known by; empty for errors of the language, which no baseline accepts
     */
    record Identified(Problem problem, String identity) {
    }
}
