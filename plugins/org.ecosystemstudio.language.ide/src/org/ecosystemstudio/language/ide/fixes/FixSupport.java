/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;

/**
 * How an editor takes fixes.
 *
 * @param taken whether it takes them at all: as actions, not as commands
 * @param later whether it asks for the edits of the one that is chosen, and does without those of the others
 */
record FixSupport(boolean taken, boolean later) {

    private static final String EDITS = "edit";

    /** What an editor says that it can; null means nothing. */
    static FixSupport of(ClientCapabilities client) {
        CodeActionCapabilities actions = client == null || client.getTextDocument() == null ? null
                : client.getTextDocument().getCodeAction();
        if (actions == null) {
            return new FixSupport(false, false);
        }
        boolean later = Boolean.TRUE.equals(actions.getDataSupport()) && actions.getResolveSupport() != null
                && actions.getResolveSupport().getProperties().contains(EDITS);
        return new FixSupport(actions.getCodeActionLiteralSupport() != null, later);
    }
}
