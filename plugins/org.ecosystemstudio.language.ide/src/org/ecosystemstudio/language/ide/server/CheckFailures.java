/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.ide.messages.IdeMessages;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What becomes of a check that fails: an error at the beginning of the file, and a line in the log. All other files are
 * looked at as ever.
 */
@Singleton
final class CheckFailures {

    /** The code of the error. */
    static final String CODE = "internal";
    private static final String CHECK_FAILED = "check.failed";

    private final ServerLog log;
    private final OperationCanceledManager cancellation;

    @Inject
    CheckFailures(ServerLog log, OperationCanceledManager cancellation) {
        this.log = log;
        this.cancellation = cancellation;
    }

    /**
     * Notes a failure.
     *
     * @return the error that the file has
     * @throws RuntimeException the failure itself, when it only says that the work was called off
     */
    Issue note(Throwable failure, URI file, IdeMessages messages) {
        cancellation.propagateAsErrorIfCancelException(failure);
        log.failure(CODE + " " + file, failure);
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(CODE);
        issue.setMessage(messages.text(CHECK_FAILED, failure.getClass().getSimpleName()));
        issue.setSeverity(Severity.ERROR);
        issue.setType(CheckType.FAST);
        issue.setUriToProblem(file);
        issue.setOffset(0);
        issue.setLength(0);
        issue.setLineNumber(1);
        issue.setColumn(1);
        issue.setLineNumberEnd(1);
        issue.setColumnEnd(1);
        return issue;
    }
}
