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
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
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
    void putsTheArticleThatFitsBeforeWhatAnElementIsCalled() {
        LanguageMessages messages = in(Locale.ENGLISH);
        for (EClassifier type : EcosystemPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass element) {
                String noun = messages.noun(element);
                String article = Pattern.compile("^[aeio]|^urg").matcher(noun).find() ? "an " : "a ";
                String named = messages.nounWithArticle(element);
                assertTrue(named.equals(article + noun) || !isNamed(element) && named.equals(noun), named);
            }
        }
        assertEquals("closed days", messages.nounWithArticle(EcosystemPackage.Literals.CLOSED_DAYS));
        assertEquals("een actor of groep", in(Locale.of("nl")).nounWithArticle(EcosystemPackage.Literals.PARTY));
    }

    @Test
    void callsElementsAsAllOtherTextsDo() {
        assertEquals("capaciteit", in(Locale.of("nl")).noun(EcosystemPackage.Literals.CAPABILITY));
        assertEquals("value proposition", in(Locale.ENGLISH).noun(EcosystemPackage.Literals.PROPOSITION));
    }

    /** References name elements that have names: those are the ones that messages put an article before. */
    private static boolean isNamed(EClass type) {
        return EcosystemPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type);
    }

    private static LanguageMessages in(Locale language) {
        MessageLocale locale = new MessageLocale();
        locale.set(language);
        return new LanguageMessages(locale);
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
