/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;

import com.google.inject.Singleton;

/**
 * Takes back what the server would announce for every language and this one does not have: it calls no functions. And
 * announces what it has beyond that: fixes.
 */
@Singleton
public class OwnCapabilities implements ICapabilitiesContributor {

    @Override
    public ServerCapabilities contribute(ServerCapabilities capabilities, InitializeParams params) {
        capabilities.setSignatureHelpProvider(null);
        CodeActionOptions fixes = new CodeActionOptions(List.of(CodeActionKind.QuickFix));
        fixes.setResolveProvider(true);
        capabilities.setCodeActionProvider(fixes);
        return capabilities;
    }
}
