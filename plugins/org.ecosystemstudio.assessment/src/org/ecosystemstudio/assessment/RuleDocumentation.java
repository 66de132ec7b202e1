/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.model.method.RuleCatalogue;

/**
 * Where people read about a rule of the method: on a page that came with the program, or else on the web. Rules of others
 * have no page here.
 */
public final class RuleDocumentation {

    /** The system property that says in which folder the pages of the program lie. */
    public static final String FOLDER = "ecosystemstudio.rules";

    private static final String WEB = "https://ecosystemstudio.org/rules/";
    private static final String DUTCH = "nl";

    private RuleDocumentation() {
    }

    /** The page on this computer, in the language where there is one; empty when no pages came with the program. */
    public static Optional<URI> here(String code, Locale language) {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || RuleCatalogue.find(code).isEmpty()) {
            return Optional.empty();
        }
        try {
            Path page = Path.of(folder).toAbsolutePath().resolve(inLanguage(code, language) + ".md").normalize();
            return Files.isRegularFile(page) ? Optional.of(page.toUri()) : Optional.empty();
        } catch (InvalidPathException exception) {
            return Optional.empty();
        }
    }

    /** The page on the web; empty for a rule that is not of the method. */
    public static Optional<URI> web(String code, Locale language) {
        return RuleCatalogue.find(code).map(rule -> URI.create(WEB + inLanguage(rule.code(), language)));
    }

    private static String inLanguage(String code, Locale language) {
        return language.getLanguage().equals(DUTCH) ? DUTCH + '/' + code : code;
    }
}
