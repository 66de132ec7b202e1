/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.fixes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.fixes.Fix;

/**
 * By what a fix that was offered is found again when it is chosen: the finding by what it is about, the fix by its label.
 *
 * @param file the file of the finding
 * @param code the rule and its case
 * @param element where the element of the finding stands
 * @param feature the feature where it shows; empty text for none
 * @param label what the fix does, in English
 */
record FixKey(String file, String code, String element, String feature, String label) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 5;

    static FixKey of(Fix fix) {
        Finding finding = fix.finding();
        URI element = EcoreUtil.getURI(finding.element());
        return new FixKey(element.trimFragment().toString(), finding.wording().key(), element.toString(),
                finding.feature() == null ? "" : finding.feature().getName(), fix.label(Locale.ENGLISH));
    }

    /** Whether it is about the finding. */
    boolean isAbout(Finding finding) {
        return code.equals(finding.wording().key()) && element.equals(EcoreUtil.getURI(finding.element()).toString())
                && feature.equals(finding.feature() == null ? "" : finding.feature().getName());
    }

    /** As a word that any transport keeps as it is. */
    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                String.join(BETWEEN, file, code, element, feature, label).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key that was written; empty when it is none.
     *
     * @param data the word, or what a transport made of it: text in quotes
     */
    static Optional<FixKey> read(Object data) {
        try {
            String word = String.valueOf(data).replace("\"", "");
            List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8)
                    .split(BETWEEN, PARTS));
            return parts.size() == PARTS
                    ? Optional.of(new FixKey(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
