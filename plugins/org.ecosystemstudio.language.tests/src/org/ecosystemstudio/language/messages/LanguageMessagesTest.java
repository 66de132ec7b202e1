/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.junit.jupiter.api.Test;

class LanguageMessagesTest {

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(new TreeSet<>(bundle("").stringPropertyNames()),
                new TreeSet<>(bundle("_nl").stringPropertyNames()));
    }

    @Test
    void fillsTheSamePlacesInBothLanguages() throws IOException {
        Properties english = bundle("");
        Properties dutch = bundle("_nl");
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(dutch.getProperty(key)), key);
        }
    }

    @Test
    void hasANounForEveryTypeOfElement() throws IOException {
        Properties english = bundle("");
        List<String> without = EcosystemPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).map(EClass::getName).filter(name -> !english.containsKey("noun." + name)
                        || !english.containsKey("a." + name))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void doesNotLookAtTheLocaleOfTheRuntime() {
        assertNotEquals(LanguageMessages.text(Locale.ENGLISH, "syntax.end"),
                LanguageMessages.text(Locale.of("nl", "BE"), "syntax.end"));
        assertEquals(LanguageMessages.text(Locale.ENGLISH, "syntax.end"),
                LanguageMessages.text(Locale.FRENCH, "syntax.end"));
    }

    @Test
    void speaksTheLanguageThatIsBoundForAsLongAsItIs() {
        MessageLocale locale = new MessageLocale();
        locale.set(Locale.ENGLISH);
        Locale within = locale.with(Locale.of("nl"), locale::get);
        assertEquals("nl", within.getLanguage());
        assertEquals("en", locale.get().getLanguage());
    }

    private static TreeSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            if (sentence.contains("{" + i + "}")) {
                places.add(Integer.toString(i));
            }
        }
        return places;
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                LanguageMessages.class.getResourceAsStream("messages" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        assertTrue(properties.size() > 100);
        return properties;
    }
}
