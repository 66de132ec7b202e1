/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * The language that the command line speaks, after POSIX: {@code LC_ALL}, or else {@code LC_MESSAGES}, or else
 * {@code LANG}; a variable that is empty counts as not set. Dutch where that says so, English everywhere else.
 */
public final class MessageLanguage {

    /**
     * Comes before the variables of POSIX: the launcher puts their value here, because it has to run Java itself in a
     * locale whose file names are UTF-8.
     */
    static final String OWN_VARIABLE = "ECOSYSTEM_LOCALE";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private MessageLanguage() {
    }

    /**
     * The language that an environment asks for.
     *
     * @param environment the environment variables
     * @param otherwise what to speak when none of the variables is set, as on Windows
     */
    public static Locale of(Map<String, String> environment, Locale otherwise) {
        String own = environment.get(OWN_VARIABLE);
        if (own != null) {
            return ofName(own);
        }
        for (String variable : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return ofName(value);
            }
        }
        return ofName(otherwise.getLanguage());
    }

    /** The language of a locale's name as POSIX writes it: {@code nl_NL.UTF-8}. */
    private static Locale ofName(String name) {
        String language = name.split("[_.@-]", 2)[0];
        return language.equalsIgnoreCase("nl") ? DUTCH : Locale.ENGLISH;
    }
}
