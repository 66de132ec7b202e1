/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.outline;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;

import com.google.inject.Singleton;

/** The symbol that editors draw for an element; those of the protocol that come nearest. */
@Singleton
public class ElementSymbolKinds extends DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(EcosystemPackage.Literals.ECOSYSTEM, SymbolKind.Namespace),
            Map.entry(EcosystemPackage.Literals.ACTOR, SymbolKind.Class),
            Map.entry(EcosystemPackage.Literals.GROUP, SymbolKind.Package),
            Map.entry(EcosystemPackage.Literals.PERSON, SymbolKind.Object),
            Map.entry(EcosystemPackage.Literals.CAPABILITY, SymbolKind.Interface),
            Map.entry(EcosystemPackage.Literals.THEME, SymbolKind.Interface),
            Map.entry(EcosystemPackage.Literals.PROPOSITION, SymbolKind.Struct),
            Map.entry(EcosystemPackage.Literals.GOAL, SymbolKind.Enum),
            Map.entry(EcosystemPackage.Literals.KPI, SymbolKind.Number),
            Map.entry(EcosystemPackage.Literals.ACTION, SymbolKind.Function),
            Map.entry(EcosystemPackage.Literals.TASK, SymbolKind.Method),
            Map.entry(EcosystemPackage.Literals.MILESTONE, SymbolKind.Event),
            Map.entry(EcosystemPackage.Literals.RISK, SymbolKind.Constant),
            Map.entry(EcosystemPackage.Literals.SPRINT, SymbolKind.Module));

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return KINDS.getOrDefault(type, SymbolKind.Property);
    }
}
