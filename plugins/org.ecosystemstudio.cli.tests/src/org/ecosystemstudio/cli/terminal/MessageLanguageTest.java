/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLanguageTest {

    @ParameterizedTest
    @CsvSource({ "nl_NL.UTF-8,nl", "nl,nl", "nl_BE@euro,nl", "NL_nl,nl", "en_GB.UTF-8,en", "C,en", "POSIX,en",
            "C.UTF-8,en", "nld,en", "de_DE,en" })
    void readsTheNamesOfLocales(String name, String language) {
        assertEquals(language, speak(Map.of("LC_ALL", name)));
    }

    @Test
    void putsTheVariablesInTheOrderOfPosix() {
        assertEquals("nl", speak(Map.of("LC_ALL", "nl_NL", "LC_MESSAGES", "en_GB", "LANG", "en_GB")));
        assertEquals("nl", speak(Map.of("LC_MESSAGES", "nl_NL", "LANG", "en_GB")));
        assertEquals("nl", speak(Map.of("LANG", "nl_NL")));
        assertEquals("en", speak(Map.of("LC_ALL", "C", "LANG", "nl_NL")));
    }

    @Test
    void passesOverVariablesThatAreEmpty() {
        assertEquals("nl", speak(Map.of("LC_ALL", "", "LC_MESSAGES", "", "LANG", "nl_NL")));
    }

    @Test
    void believesTheLauncherFirst() {
        assertEquals("nl", speak(Map.of("ECOSYSTEM_LOCALE", "nl_NL.UTF-8", "LC_ALL", "C.UTF-8")));
        assertEquals("en", speak(Map.of("ECOSYSTEM_LOCALE", "", "LC_ALL", "nl_NL")));
    }

    @Test
    void speaksTheLanguageOfTheSystemWhenNoVariableIsSet() {
        assertEquals("nl", MessageLanguage.of(Map.of(), Locale.forLanguageTag("nl-NL")).getLanguage());
        assertEquals("en", MessageLanguage.of(Map.of(), Locale.FRENCH).getLanguage());
    }

    private static String speak(Map<String, String> environment) {
        return MessageLanguage.of(environment, Locale.ENGLISH).getLanguage();
    }
}
