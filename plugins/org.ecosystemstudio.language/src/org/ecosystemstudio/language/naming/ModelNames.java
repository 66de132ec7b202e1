/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.naming;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The names of a whole model whose files are all loaded, kept at their resource set. Where it is present, references
 * are resolved by it and Xtext's index is not built: one table for all files costs far less.
 */
public final class ModelNames extends AdapterImpl {

    private final NameTable table;
    private final NameSuggestions suggestions = new NameSuggestions();

    private ModelNames(NameTable table) {
        this.table = table;
    }

    /** Keeps the names that the files of the set have now. */
    public static void install(ResourceSet files) {
        files.eAdapters().removeIf(ModelNames.class::isInstance);
        files.eAdapters().add(new ModelNames(NameTable.of(files.getResources())));
    }

    /** The names kept at the set; null when it keeps none. */
    public static NameTable of(ResourceSet files) {
        ModelNames names = find(files);
        return names == null ? null : names.table;
    }

    /** The guesses at unknown names that all files of the set share; null when it keeps no names. */
    public static NameSuggestions suggestionsOf(ResourceSet files) {
        ModelNames names = find(files);
        return names == null ? null : names.suggestions;
    }

    private static ModelNames find(ResourceSet files) {
        if (files != null) {
            for (Adapter adapter : files.eAdapters()) {
                if (adapter instanceof ModelNames names) {
                    return names;
                }
            }
        }
        return null;
    }
}
