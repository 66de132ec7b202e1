/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.ecosystemstudio.assessment.RuleDocumentation;

/** Where an editor shows what the code of a diagnostic means: on this computer if it can be, otherwise on the web. */
final class RulePages {

    private final Map<String, Optional<DiagnosticCodeDescription>> known = new ConcurrentHashMap<>();

    /**
     * The page of a code.
     *
     * @return empty for a code that is none of the method's rules
     */
    Optional<DiagnosticCodeDescription> of(String code, Locale language) {
        return code == null ? Optional.empty()
                : known.computeIfAbsent(language.toLanguageTag() + ' ' + code, key -> find(code, language));
    }

    private static Optional<DiagnosticCodeDescription> find(String code, Locale language) {
        return RuleDocumentation.here(code, language).or(() -> RuleDocumentation.web(code, language))
                .map(page -> new DiagnosticCodeDescription(page.toString()));
    }
}
