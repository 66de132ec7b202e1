/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.resource.UnreadableFile;
import org.ecosystemstudio.language.validation.RelatedIssue;
import org.ecosystemstudio.model.messages.Severity;

import com.google.inject.Injector;

/** Gathers the problems of one model while it is loaded. */
final class ProblemCollector {

    private final List<Problem> problems = new ArrayList<>();
    private final LanguageMessages messages;
    private final IResourceValidator validator;
    private final ModelChecks modelChecks;

    ProblemCollector(Injector language) {
        messages = language.getInstance(LanguageMessages.class);
        modelChecks = language.getInstance(ModelChecks.class);
        validator = language.getInstance(IResourceValidator.class);
    }

    void addUnreadable(Path file, IOException reason) {
        problems.add(new Problem(Place.startOf(file), Severity.ERROR, ProblemCodes.UNREADABLE,
                UnreadableFile.message(file, reason, messages)));
    }

    void addAll(Map<XtextResource, Path> files) {
        SkippedWords skipped = new SkippedWords();
        files.keySet().forEach(skipped::addAll);
        files.forEach((file, path) -> {
            for (Issue issue : validator.validate(file, CheckMode.ALL, CancelIndicator.NullImpl)) {
                if (!issue.getCode().equals(ProblemCodes.LINK) || !skipped.concern(textOf(issue, file))) {
                    problems.add(problemOf(issue, path));
                }
            }
        });
        problems.addAll(modelChecks.check(files));
    }

    List<Problem> sorted() {
        Collections.sort(problems);
        return List.copyOf(problems);
    }

    private static String textOf(Issue issue, XtextResource file) {
        String text = file.getParseResult().getRootNode().getText();
        return text.substring(issue.getOffset(), issue.getOffset() + issue.getLength());
    }

    private static Problem problemOf(Issue issue, Path file) {
        Severity severity = switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
        List<Place> related = issue instanceof RelatedIssue pair ? List.of(placeOf(pair.other(), file)) : List.of();
        return new Problem(placeOf(issue, file), severity, issue.getCode(), issue.getMessage(), related);
    }

    private static Place placeOf(Issue issue, Path file) {
        int line = orOne(issue.getLineNumber());
        int column = orOne(issue.getColumn());
        return new Place(file, line, column, issue.getLineNumberEnd() == null ? line : issue.getLineNumberEnd(),
                issue.getColumnEnd() == null ? column : issue.getColumnEnd(), orZero(issue.getOffset()),
                orZero(issue.getLength()));
    }

    private static int orOne(Integer number) {
        return number == null ? 1 : number;
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
