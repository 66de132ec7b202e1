/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.syntax.TextPosition;

/** Makes issues that point to exactly one node of the text. */
final class NodeIssues {

    private NodeIssues() {
    }

    static Issue of(Severity severity, String code, String message, INode node, EObject element) {
        return filled(new Issue.IssueImpl(), severity, code, message, node, element);
    }

    /** The same, with another node of the file that is part of it. */
    static Issue of(Severity severity, String code, String message, INode node, INode other, EObject element) {
        RelatedIssue issue = new RelatedIssue();
        issue.setOther(of(severity, code, message, other, element));
        return filled(issue, severity, code, message, node, element);
    }

    private static Issue filled(Issue.IssueImpl issue, Severity severity, String code, String message, INode node,
            EObject element) {
        LineAndColumn start = TextPosition.of(node, node.getOffset());
        LineAndColumn end = TextPosition.of(node, node.getEndOffset());
        issue.setSeverity(severity);
        issue.setCode(code);
        issue.setMessage(message);
        issue.setType(CheckType.FAST);
        issue.setOffset(node.getOffset());
        issue.setLength(node.getLength());
        issue.setLineNumber(start.getLine());
        issue.setColumn(start.getColumn());
        issue.setLineNumberEnd(end.getLine());
        issue.setColumnEnd(end.getColumn());
        issue.setUriToProblem(EcoreUtil.getURI(element));
        return issue;
    }
}
