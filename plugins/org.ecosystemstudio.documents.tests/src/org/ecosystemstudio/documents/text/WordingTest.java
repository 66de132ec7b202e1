/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.ChangeOrigin;
import org.ecosystemstudio.model.ecosystem.MonitoringTask;
import org.ecosystemstudio.model.ecosystem.Ordinal;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.ecosystem.Weekday;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.changes.Difference;
import org.ecosystemstudio.planning.changes.ElementChange;
import org.ecosystemstudio.planning.load.Part;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.recurrence.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        for (String name : Wording.BUNDLES) {
            assertEquals(bundle(name + ".properties").stringPropertyNames(),
                    bundle(name + "_nl.properties").stringPropertyNames(), name);
        }
    }

    @Test
    void wordsEachKeyInOneBundleOnly() throws IOException {
        Set<String> keys = new HashSet<>();
        for (String name : Wording.BUNDLES) {
            bundle(name + ".properties").stringPropertyNames().forEach(key -> assertTrue(keys.add(key), key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasAWordForEveryLiteralThatIsLookedUp(Language language) {
        Wording wording = Wording.of(language);
        List<String> keys = new ArrayList<>();
        add(keys, "weekday.", Weekday.values());
        add(keys, "ordinal.", Ordinal.values());
        add(keys, "rhythm.every.", TimeUnit.values());
        add(keys, "rhythm.everyMany.", TimeUnit.values());
        add(keys, "duty.", MonitoringTask.values());
        add(keys, "breach.", ThresholdDirection.values());
        add(keys, "sprint.changed.", ChangeOrigin.values());
        add(keys, "nextSprint.origin.", ChangeOrigin.values());
        Stream.of(Difference.DateKind.values()).forEach(kind -> keys.add("changes.date." + kind));
        Stream.of(ElementChange.Kind.values()).forEach(kind -> keys.add("changes.fact." + kind));
        Stream.of(ActorKind.values()).filter(kind -> kind != ActorKind.UNSPECIFIED)
                .map(kind -> kind.getLiteral().replace(' ', '-'))
                .forEach(kind -> keys.addAll(List.of("actors." + kind + ".one", "actors." + kind + ".many")));
        Stream.of(Standing.values()).forEach(standing -> keys.add("standing." + standing));
        Stream.of(Part.values()).forEach(part -> keys.add("part." + part));
        Stream.of(Precision.values()).forEach(precision -> keys.add("data.precision." + precision));
        Stream.of(DatedEvent.Kind.values())
                .forEach(kind -> keys.addAll(List.of("event." + kind, "figures.next." + kind)));
        keys.forEach(key -> assertFalse(wording.text(key).isBlank(), key));
        for (DocumentType type : DocumentType.values()) {
            assertFalse(type.title(language).isBlank() || type.purpose(language).isBlank());
            assertEquals(type.fileName(language), type.fileName(language).replaceAll("[^a-z-]", ""));
        }
    }

    @Test
    void refusesAKeyThatNobodyWorded() {
        assertThrows(MissingResourceException.class, () -> Wording.of(Language.DUTCH).text("no.such.key"));
    }

    private static void add(List<String> keys, String prefix, Enumerator[] literals) {
        Stream.of(literals).map(Enumerator::getLiteral).filter(literal -> !literal.equals("unspecified"))
                .forEach(literal -> keys.add(prefix + literal));
    }

    private static Properties bundle(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
