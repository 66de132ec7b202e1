/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;

/** Which fixes there are for the findings of which rule. */
final class FixList {

    private final Map<String, List<Entry<?>>> entries = new HashMap<>();

    /**
     * Adds a fix.
     *
     * @param code the rule
     * @param subject what its findings are about
     * @param maker makes the operations
     * @param cases the cases of the rule that it is for, an empty text for the one without a name; none for all cases
     */
    <T extends EObject> void add(String code, Class<T> subject, FixMaker<? super T> maker, String... cases) {
        entries.computeIfAbsent(code, key -> new ArrayList<>()).add(new Entry<>(subject, maker, Set.of(cases)));
    }

    /** The codes of the rules that have fixes. */
    Set<String> codes() {
        return Set.copyOf(entries.keySet());
    }

    /** What can be done about a finding now, in the order in which it was added. */
    Stream<EditOperation> operations(Finding finding, EditedModel model) {
        return entries.getOrDefault(finding.code(), List.of()).stream()
                .<EditOperation>flatMap(entry -> entry.operations(finding, model))
                .filter(operation -> operation.may().isGranted());
    }

    /** The case of a finding's rule; empty text for the one without a name. */
    static String caseOf(Finding finding) {
        String key = finding.wording().key();
        return key.length() > finding.code().length() ? key.substring(finding.code().length() + 1) : "";
    }

    /** The cases that fixes of a rule name. */
    Set<String> cases(String code) {
        return entries.getOrDefault(code, List.of()).stream().flatMap(entry -> entry.cases().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Entry<T extends EObject>(Class<T> subject, FixMaker<? super T> maker,
            Set<String> cases) {

        Stream<? extends EditOperation> operations(Finding finding, EditedModel model) {
            boolean fits = subject.isInstance(finding.element())
                    && (cases.isEmpty() || cases.contains(caseOf(finding)));
            return fits ? maker.fixes(subject.cast(finding.element()), model, finding).stream() : Stream.empty();
        }
    }
}
