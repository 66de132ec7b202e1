/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ParserRule;
import org.ecosystemstudio.language.syntax.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcosystemDeclarationTest {

    @ParameterizedTest
    @ValueSource(strings = { "ecosystem E", "ecosystem E { }", "// ecosystem\necosystem E",
            "actor A { kind company } ecosystem E",
            "actor A ecosystem E", "illustrative ecosystem E", "confidential ecosystem E \"t\"", "ecosystem ecosystem",
            "language version 1 ecosystem E", "step map done ecosystem E", "ecosystem ^actor", "} } ecosystem E",
            "/* a */ ecosystem /* b */ E", "actor A \"a \\\" b\" ecosystem E", "actor A '''it''' ecosystem E",
            "\uFEFFecosystem E", "ecosystem\u00A0E", "\u2003ecosystem\u2028E", "actor A \"unclosed\necosystem E",
            "ecosystem \u0100bc" })
    void findsADeclaration(String text) {
        assertTrue(EcosystemDeclaration.in(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "actor A", "// ecosystem E", "/* ecosystem E */", "actor A \"ecosystem E\"",
            "goal G { description '''\necosystem E\n''' }", "watch ecosystem by Alfa every quarter", "ecosystem",
            "actor ecosystem \"x\"", "goal G under ecosystem", "action A for B, ecosystem by C",
            "action A for Talent.ecosystem by C", "actor A { depends on ecosystem for X }",
            "ecosystem { form ecosystem phase growing }", "success S for ecosystem celebrated with \"x\"",
            "theecosystem E", "ecosystems E" })
    void isNotMisledByTheWordAlone(String text) {
        assertFalse(EcosystemDeclaration.in(text), text);
    }

    @Test
    void isNotMisledByAnElementOfThatName() {
        Sentences sentences = Sentences.ofTheLanguage();
        List<String> misled = new ArrayList<>();
        for (ParserRule rule : sentences.rules()) {
            for (Sentences.Use use : Sentences.paths(rule, Assignment.class)) {
                String text = isName((Assignment) use.last()) ? sentences.with(use, "ecosystem") + " by Alfa" : "";
                if (!text.strip().startsWith("ecosystem") && EcosystemDeclaration.in(text)) {
                    misled.add(text);
                }
            }
        }
        assertEquals(List.of(), misled);
    }

    private static boolean isName(Assignment assignment) {
        return assignment.getTerminal() instanceof CrossReference || assignment.getFeature().equals("name")
                || assignment.getFeature().equals("channels");
    }
}
