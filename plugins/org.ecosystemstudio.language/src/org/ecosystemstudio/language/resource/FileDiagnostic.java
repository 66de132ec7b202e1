/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;

/** An error of a whole file that has no text to point into: only a line and a column. */
final class FileDiagnostic extends AbstractDiagnostic {

    private final String code;
    private final String message;
    private final int line;
    private final int column;

    FileDiagnostic(String code, String message, int line, int column) {
        this.code = code;
        this.message = message;
        this.line = line;
        this.column = column;
    }

    @Override
    protected INode getNode() {
        return null;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String[] getData() {
        return null;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getOffset() {
        return 0;
    }

    @Override
    public int getLength() {
        return 0;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLineEnd() {
        return line;
    }

    @Override
    public int getColumnEnd() {
        return column;
    }

    @Override
    public URI getUriToProblem() {
        return null;
    }
}
