/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.api.Test;

class GenerationSettingsTest {

    @Test
    void makesHtmlOfTodayInTheModelsLanguageByDefault() {
        GenerationSettings settings = GenerationSettings.of(new Properties());
        assertEquals(Set.of(DocumentFormat.HTML), settings.selection().formats());
        assertEquals(Set.of(), settings.selection().languages());
    }

    @Test
    void readsAllProperties() {
        GenerationSettings settings = settings("ecosystem.date", "2026-11-23", "ecosystem.lang", "both",
                "ecosystem.format", "csv, html");
        assertEquals(LocalDate.of(2026, 11, 23), settings.today());
        assertEquals(EnumSet.allOf(Language.class), settings.selection().languages());
        assertEquals(Set.of(DocumentFormat.HTML, DocumentFormat.CSV), settings.selection().formats());
    }

    @Test
    void makesThePackOfAnActorForPartners() {
        GenerationSettings pack = settings("ecosystem.actor", " Alfa ");
        assertEquals(Optional.of("Alfa"), pack.selection().actor());
        assertEquals(List.of(DocumentType.PARTNER_PACK), pack.selection().types());
        assertEquals(Audience.PARTNERS, pack.selection().audience());
        assertEquals(Audience.STEERING,
                settings("ecosystem.actor", "Alfa", "ecosystem.audience", "steering").selection().audience());
        assertEquals(List.of(DocumentType.ACTION_PLAN), settings("ecosystem.actor", "").selection().types());
    }

    @Test
    void saysWhichValueIsWrong() {
        assertMessage("ecosystem.date: 2026-02-30 is not a day of the calendar, written as 2026-12-31.",
                "ecosystem.date", "2026-02-30");
        assertMessage("ecosystem.lang: fr is not one of: nl, en, both.", "ecosystem.lang", "fr");
        assertMessage("ecosystem.format: wks is not one of: html, md, pdf, docx, xlsx, csv, ics, mspdi, json.",
                "ecosystem.format", "html,wks");
    }

    private static void assertMessage(String message, String... properties) {
        assertEquals(message,
                assertThrows(IllegalArgumentException.class, () -> settings(properties)).getMessage());
    }

    private static GenerationSettings settings(String... keysAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return GenerationSettings.of(properties);
    }
}
