/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/**
 * What is known to be wrong in each file, from its text and from the rules, and what of it the editor was told. Only files
 * for which that changed are told again.
 */
final class DiagnosticBoard {

    private final BiConsumer<URI, List<Issue>> editor;
    private final Map<URI, List<Issue>> fromText = new HashMap<>();
    private final Map<URI, List<Issue>> fromRules = new HashMap<>();
    private final Set<URI> looked = new LinkedHashSet<>();

    DiagnosticBoard(BiConsumer<URI, List<Issue>> editor) {
        this.editor = editor;
    }

    /** Notes what the text of a file is found to say wrong; nothing means all is well or the file is gone. */
    void noteText(URI file, Iterable<? extends Issue> issues) {
        List<Issue> found = new ArrayList<>();
        issues.forEach(found::add);
        fromText.put(file, found);
        looked.add(file);
    }

    /** Notes what the rules say of the files of a model; files that are not named have no findings. */
    void noteRules(Set<URI> files, Map<URI, List<Issue>> findings) {
        for (URI file : files) {
            List<Issue> now = findings.getOrDefault(file, List.of());
            List<Issue> before = now.isEmpty() ? fromRules.remove(file) : fromRules.put(file, now);
            if (!Findings.sayTheSame(before == null ? List.of() : before, now)) {
                looked.add(file);
            }
        }
    }

    /** Forgets the findings of a file that is gone. */
    void forget(URI file) {
        fromRules.remove(file);
    }

    /** The files that were looked at since the last publication. */
    Set<URI> lookedAt() {
        return Set.copyOf(looked);
    }

    /** Tells the editor of the files that were looked at or whose findings changed. */
    void publish() {
        for (URI file : looked) {
            List<Issue> issues = new ArrayList<>(fromText.getOrDefault(file, List.of()));
            issues.addAll(fromRules.getOrDefault(file, List.of()));
            editor.accept(file, issues);
        }
        looked.clear();
    }
}
