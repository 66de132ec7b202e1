/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.language.syntax.Sentences;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving after an element was deleted that others cannot do without. */
class LeftoversTest {

    private static final Sentences SENTENCES = Sentences.ofTheLanguage();
    private static final List<String> DECLARATIONS = List.of("actor Target", "capability Target", "proposition Target",
            "action Target", "goal Target");
    private static final String TEXT = """
            actor Alfa

            // about Beta
            actor Beta

            action Design

            action Build {
                // design comes first
                after Design by 2 weeks // at least
                status planned
            }

            finance {
                // what Beta pays
                cash Beta 5000 EUR 2026
                cash Alfa 2000 EUR
            }
            """;

    @TempDir
    private Path folder;

    /** Every reference to an element elsewhere that a rule of the grammar cannot do without. */
    static Stream<String> requiredReferences() {
        List<String> texts = new ArrayList<>();
        for (ParserRule rule : SENTENCES.rules()) {
            for (Sentences.Use use : Sentences.paths(rule, CrossReference.class)) {
                if (use.path().stream().noneMatch(LeftoversTest::isChoice)) {
                    String target = declaration(((CrossReference) use.last()).getType().getClassifier().getName());
                    texts.add(rule.getType().getClassifier().getName() + ": " + target + "\n" + SENTENCES.with(use));
                }
            }
        }
        return texts.stream();
    }

    private static boolean isChoice(AbstractElement element) {
        return GrammarUtil.isOptionalCardinality(element) || element instanceof Alternatives;
    }

    private static String declaration(String type) {
        EClassifier wanted = EcosystemPackage.eINSTANCE.getEClassifier(type);
        return DECLARATIONS.stream()
                .filter(text -> wanted.isInstance(elements(Texts.model(text).resources().get(0)).get(1)))
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("requiredReferences")
    void goWithTheElementThatTheyReferTo(String example) throws IOException {
        String type = example.substring(0, example.indexOf(':'));
        Resource file = load(example.substring(example.indexOf(':') + 1));
        assertTrue(elements(file).stream().anyMatch(one -> one.eClass().getName().equals(type)), example);
        delete(file, "Target");
        file.save(Map.of());

        String saved = text();
        assertTrue(Texts.problems(saved).stream().noneMatch(problem -> problem.contains("error")), saved);
        assertEquals(List.of(), elements(Texts.model(saved).resources().get(0)).stream()
                .filter(one -> one.eClass().getName().equals(type)).toList(), saved);
        file.save(Map.of());
        assertEquals(saved, text());
    }

    @Test
    void areLookedForInEverySortOfElement() {
        List<String> types = requiredReferences().map(text -> text.substring(0, text.indexOf(':'))).toList();
        assertTrue(types.containsAll(List.of("CapabilityOffer", "ThemeInvolvement", "Dependency", "Competition",
                "Consent", "Collaboration", "Contribution", "Predecessor", "CostShare", "DecisionRight",
                "EscalationPath", "CashContribution", "InKindContribution")), types::toString);
    }

    @Test
    void goWithTheirComments() throws IOException {
        Resource file = load(TEXT);
        delete(file, "Beta");
        delete(file, "Design");
        file.save(Map.of());

        assertEquals("""
                actor Alfa

                action Build {
                    status planned
                }

                finance {
                    cash Alfa 2000 EUR
                }
                """, text());
    }

    @Test
    void comeBackWithTheirWordsWhenTheDeletionIsUndoneAfterSaving() throws IOException {
        Resource file = load(TEXT);
        Predecessor predecessor = named(file, "Build", Action.class).getPredecessors().get(0);
        Action design = named(file, "Design", Action.class);
        delete(file, "Design");
        file.save(Map.of());
        ((EcosystemModel) file.getContents().get(0)).getElements().add(2, design);
        predecessor.setItem(design);
        file.save(Map.of());

        assertTrue(text().contains("after Design by 2 weeks"), text());
        assertEquals(elements(Texts.model(TEXT).resources().get(0)).size(),
                elements(Texts.model(text()).resources().get(0)).size());
    }

    @Test
    void doNotTurnAWaiverForOneIntoAWaiverForAll() throws IOException {
        Resource file = load("""
                actor Alfa
                actor Beta

                // only Beta competes
                waive SF1.5 on Beta because "In one small segment"
                waive SF1.4 on Beta, Alfa because "Agreed by word"
                waive SF1.6 because "No bids"
                """);
        delete(file, "Beta");
        file.save(Map.of());

        String saved = """
                actor Alfa

                waive SF1.4 on Alfa because "Agreed by word"
                waive SF1.6 because "No bids"
                """;
        assertEquals(saved, text());
        file.save(Map.of());
        assertEquals(saved, text());
    }

    @Test
    void doNotTurnAWaiverForOneThatWasOnlyTakenOutIntoAWaiverForAll() throws IOException {
        Resource file = load("actor Alfa\nactor Beta\nwaive SF1.5 on Beta because \"In one small segment\"\n");
        EcoreUtil.remove(named(file, "Beta", NamedElement.class));
        file.save(Map.of());
        assertEquals("actor Alfa\n", text());
    }

    @Test
    void giveAWaiverBackWhenTheDeletionIsUndoneAfterSaving() throws IOException {
        String before = "actor Alfa\nactor Beta\nwaive SF1.5 on Beta because \"In one small segment\"\n";
        Resource file = load(before);
        NamedElement beta = named(file, "Beta", NamedElement.class);
        Waiver waiver = elements(file).stream().filter(Waiver.class::isInstance).map(Waiver.class::cast).findFirst()
                .orElseThrow();
        delete(file, "Beta");
        file.save(Map.of());
        ((EcosystemModel) file.getContents().get(0)).getElements().add(1, beta);
        waiver.getElements().add(beta);
        file.save(Map.of());
        assertEquals(before, text());
    }

    @Test
    void areNoWaiversWhoseElementsWereTakenOutOnPurpose() throws IOException {
        Resource file = load("actor Alfa\nwaive SF1.5 on Alfa because \"In one small segment\"\n");
        elements(file).stream().filter(Waiver.class::isInstance)
                .forEach(waiver -> ((Waiver) waiver).getElements().clear());
        file.save(Map.of());
        assertEquals("actor Alfa\nwaive SF1.5 because \"In one small segment\"\n", text());
    }

    @Test
    void areNotWhatIsNewAndNotCompleteYet() throws IOException {
        Resource file = load(TEXT);
        named(file, "Design", Action.class).getPredecessors().add(EcosystemFactory.eINSTANCE.createPredecessor());

        IOException refused = assertThrows(IOException.class, () -> file.save(Map.of()));
        assertEquals("The predecessor cannot be written without its predecessor.", refused.getMessage());
    }

    private Resource load(String text) throws IOException {
        Path path = folder.resolve("model.ecosystem");
        Files.writeString(path, text);
        Resource file = ChangedModel.LANGUAGE.getInstance(XtextResourceSet.class)
                .getResource(URI.createFileURI(path.toString()), true);
        EcoreUtil.resolveAll(file);
        return file;
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("model.ecosystem"));
    }

    private static void delete(Resource file, String name) {
        EcoreUtil.delete(named(file, name, NamedElement.class), true);
    }

    private static <T extends NamedElement> T named(Resource file, String name, Class<T> type) {
        return elements(file).stream().filter(type::isInstance).map(type::cast)
                .filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    private static List<EObject> elements(Resource file) {
        List<EObject> elements = new ArrayList<>();
        EcoreUtil.getAllContents(file, false).forEachRemaining(element -> elements.add((EObject) element));
        return elements;
    }
}
