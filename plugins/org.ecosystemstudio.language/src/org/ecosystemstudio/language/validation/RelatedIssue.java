/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import org.eclipse.xtext.validation.Issue;

/** An issue that another place of the same file is part of. */
public final class RelatedIssue extends Issue.IssueImpl {

    private Issue other;

    RelatedIssue() {
        // filled by its setters, as every issue is
    }

    /** The issue at the other place; never null. */
    public Issue other() {
        return other;
    }

    void setOther(Issue other) {
        this.other = other;
    }
}
