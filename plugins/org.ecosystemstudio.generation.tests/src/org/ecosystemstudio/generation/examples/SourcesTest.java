/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.Competition;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of real organisations say where each fact comes from, and mark all else as illustrative. */
class SourcesTest {

    private static final Pattern ROW = Pattern.compile("\\| ([^|]+?) \\| ([^|]+?) \\| ([^|]+?) \\|");
    private static final Pattern SECTIONS = Pattern.compile("h[1-3](\\.\\d)?(, h[1-3](\\.\\d)?)*");

    @ParameterizedTest
    @ValueSource(strings = { "drachten", "noordoostpolder", "drone2go", "jip-additive-manufacturing", "cpb-alliance",
            "ecofab" })
    void everyElementThatIsNotIllustrativeIsListedWithItsSection(String example)
            throws IOException, NoSuchModelException {
        Map<String, String> listed = listed(Examples.folder().resolve(example).resolve("SOURCES.md"));

        assertEquals(sourced(Examples.load(example).view()), new TreeSet<>(listed.keySet()));
        listed.forEach((element, sections) -> assertTrue(SECTIONS.matcher(sections).matches(),
                () -> element + " names no section of the handbook: " + sections));
    }

    @ParameterizedTest
    @ValueSource(strings = { "drachten", "noordoostpolder", "drone2go", "jip-additive-manufacturing", "cpb-alliance",
            "ecofab" })
    void noRealOrganisationIsGivenMoneyCommitmentCompetitionOrPerson(String example) throws NoSuchModelException {
        EcosystemView view = Examples.load(example).view();
        Set<String> given = new TreeSet<>();
        for (Actor actor : view.actors()) {
            if (!isIllustrative(actor)) {
                for (Element element : view.all(Element.class)) {
                    if (concerns(element, actor)) {
                        given.add(actor.getName() + ": " + element.eClass().getName());
                    }
                }
            }
        }

        assertEquals(Set.of(), given);
    }

    private static boolean concerns(Element element, Actor actor) {
        return switch (element) {
            case CashContribution cash -> cash.getActor() == actor;
            case InKindContribution inKind -> inKind.getActor() == actor;
            case CostShare share -> share.getActor() == actor;
            case Competition competition -> competition.getCompetitor() == actor || competition.eContainer() == actor;
            case Commitment commitment -> commitment.eContainer() == actor;
            case Person person -> person.eContainer() == actor;
            default -> false;
        };
    }

    private static Map<String, String> listed(Path sources) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        List<String> lines = Files.readAllLines(sources);
        for (String line : lines.subList(lines.indexOf("| --- | --- | --- |") + 1, lines.size())) {
            Matcher row = ROW.matcher(line);
            assertTrue(row.matches(), () -> "Not a row of the table: " + line);
            assertEquals(null, rows.put(row.group(1), row.group(3)), () -> "Listed twice: " + row.group(1));
        }
        return rows;
    }

    /** What is said of the world: a waiver says only what the model leaves open. */
    private static Set<String> sourced(EcosystemView view) {
        Set<String> names = new TreeSet<>();
        for (Element element : view.all(Element.class)) {
            if (!isIllustrative(element) && !(element instanceof Waiver)) {
                names.add(nameOf(element));
            }
        }
        return names;
    }

    private static boolean isIllustrative(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Element element && element.isIllustrative()) {
                return true;
            }
        }
        return false;
    }

    /** The name below those of its parents, as {@code Talent.Trainees}; or its kind, as {@code ICD: scope}. */
    private static String nameOf(Element element) {
        String kind = element.eClass().getName();
        String parent = element.eContainer() instanceof Element container ? pathOf(container) : "";
        if (element instanceof NamedElement named && named.getName() != null) {
            return parent.isEmpty() ? named.getName() : parent + "." + named.getName();
        }
        String noun = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        return parent.isEmpty() ? noun : parent + ": " + noun;
    }

    private static String pathOf(Element element) {
        if (element instanceof Ecosystem ecosystem) {
            return ecosystem.getName();
        }
        if (element instanceof NamedElement named && named.getName() != null) {
            return nameOf(element);
        }
        return element.eContainer() instanceof Element container ? pathOf(container) : "";
    }
}
