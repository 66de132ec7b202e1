/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a changed resource, as tools do that know EMF but not this language. */
class SavingTest {

    private static final String ALFA = "// about Alfa\nactor  Alfa {\n    kind   company // registered\n}\n";

    private final ResourceSet set = new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration()
            .getInstance(XtextResourceSet.class);

    @TempDir
    private Path folder;

    @Test
    void leavesTheFileAndItsChangesWhenTheNewTextCannotBeWritten() throws IOException {
        Path file = folder.resolve("kept.ecosystem");
        Files.writeString(file, ALFA);
        Resource resource = set.getResource(uri(file), true);
        resource.setTrackingModification(true);
        ((Actor) ((EcosystemModel) resource.getContents().get(0)).getElements().get(0)).setTitle("Alfa Devices");
        resource.setURI(uri(file.resolve("below a file.ecosystem")));

        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertTrue(resource.isModified());
        assertEquals(ALFA, Files.readString(file));

        resource.setURI(uri(file));
        resource.save(Map.of());
        assertEquals(ALFA.replace("Alfa {", "Alfa \"Alfa Devices\" {"), Files.readString(file));
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        Path file = folder.resolve("only.ecosystem");
        Files.writeString(file, ALFA);
        Resource resource = set.getResource(uri(file), true);
        ((Actor) ((EcosystemModel) resource.getContents().get(0)).getElements().get(0)).setTitle("Alfa Devices");
        resource.save(Map.of());

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void writesTheSameBytesWhenNothingChanged() throws IOException {
        for (String text : new String[] { ALFA, ALFA.replace("\n", "\r\n"), "\uFEFF" + ALFA, "", " \n// only\n",
                "actor Alfa { kind nonsense", "no model at all }}", "goal G {".repeat(3000) }) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Path file = folder.resolve("same.ecosystem");
            Files.write(file, bytes);
            Resource resource = set.getResource(uri(file), true);
            resource.save(Map.of());
            set.getResources().clear();

            assertArrayEquals(bytes, Files.readAllBytes(file), text);
        }
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        Resource file = load("a.ecosystem", ALFA);
        find(file, Actor.class).setKind(ActorKind.GOVERNMENT);
        file.save(Map.of());

        assertEquals(ALFA.replace("company", "government"), text("a.ecosystem"));
    }

    @Test
    void savesAgainAndAgainWithTheSameElements() throws IOException {
        Resource file = load("a.ecosystem", ALFA);
        Actor alfa = find(file, Actor.class);
        alfa.setTitle("Alfa Devices");
        file.save(Map.of());
        alfa.setKind(ActorKind.UNSPECIFIED);
        alfa.setDriver(true);
        file.save(Map.of());
        Actor beta = EcosystemFactory.eINSTANCE.createActor();
        beta.setName("Beta");
        ((EcosystemModel) file.getContents().get(0)).getElements().add(beta);
        file.save(Map.of());
        beta.setTitle("Beta Inc.");
        file.save(Map.of());

        assertSame(alfa, find(file, Actor.class));
        assertEquals("""
                // about Alfa
                actor  Alfa "Alfa Devices" {
                    driver
                }

                actor Beta "Beta Inc."
                """, text("a.ecosystem"));
    }

    @Test
    void savesAnElementThatMovedToAnotherFileInEitherOrder() throws IOException {
        for (boolean targetFirst : new boolean[] { true, false }) {
            set.getResources().clear();
            Resource from = load("from.ecosystem", ALFA + "\ngoal Talent\n");
            Resource to = load("to.ecosystem", "goal Housing\n");
            ((EcosystemModel) to.getContents().get(0)).getElements().add(find(from, Actor.class));
            (targetFirst ? to : from).save(Map.of());
            (targetFirst ? from : to).save(Map.of());

            assertEquals("goal Talent\n", text("from.ecosystem"));
            assertEquals("goal Housing\n\n" + ALFA, text("to.ecosystem"));
        }
    }

    @Test
    void bringsBackADeletedElementWithItsCommentsWhenItIsUndoneAfterSaving() throws IOException {
        String text = "goal Talent\n\n" + ALFA + "\ngoal Housing { owner Alfa }\n";
        Resource file = load("a.ecosystem", text);
        EcoreUtil.resolveAll(file);
        EcosystemModel root = (EcosystemModel) file.getContents().get(0);
        Goal housing = (Goal) root.getElements().get(2);
        Actor alfa = find(file, Actor.class);
        housing.setOwner(null);
        root.getElements().remove(alfa);
        file.save(Map.of());
        assertEquals("goal Talent\n\ngoal Housing\n", text("a.ecosystem"));
        root.getElements().add(1, alfa);
        housing.setOwner(alfa);
        file.save(Map.of());

        assertEquals(text.replace("{ owner Alfa }", "{\n    owner Alfa\n}"), text("a.ecosystem"));
    }

    @Test
    void savesTheReferencesOfUnmodifiedFilesWithTheNameThatTheyFollow() throws IOException {
        Resource file = load("a.ecosystem", ALFA);
        Resource other = load("b.ecosystem", "goal Talent { owner Alfa }\n");
        EcoreUtil.resolveAll(set);
        file.setTrackingModification(true);
        other.setTrackingModification(true);
        find(file, Actor.class).setName("Beta");
        file.save(Map.of());

        assertEquals("goal Talent { owner Beta }\n", text("b.ecosystem"));
    }

    @Test
    void followsANameThatAnotherFileHasNotLookedUpYet() throws IOException {
        Resource file = load("a.ecosystem", ALFA);
        Resource other = load("b.ecosystem", "goal Talent { owner Alfa }\n");
        find(file, Actor.class).setName("Beta");
        other.save(Map.of());

        assertEquals("goal Talent { owner Beta }\n", text("b.ecosystem"));
    }

    @Test
    void writesANewFileWhole() throws IOException {
        load("a.ecosystem", ALFA);
        Resource file = set.createResource(uri(folder.resolve("new.ecosystem")));
        EcosystemModel root = EcosystemFactory.eINSTANCE.createEcosystemModel();
        Goal goal = EcosystemFactory.eINSTANCE.createGoal();
        goal.setName("Talent");
        goal.setOwner(find(set.getResources().get(0), Actor.class));
        root.getElements().add(goal);
        file.getContents().add(root);
        file.save(Map.of());
        goal.setTitle("Attract engineers");
        file.save(Map.of());

        assertEquals("goal Talent \"Attract engineers\" {\n    owner Alfa\n}\n", text("new.ecosystem"));
    }

    @Test
    void leavesTheFileAsItIsWhenItsModelCannotBeWritten() throws IOException {
        Resource file = load("a.ecosystem", ALFA);
        find(file, Actor.class).setName("no name");

        IOException refused = assertThrows(IOException.class, () -> file.save(Map.of()));
        assertTrue(refused.getMessage().contains("no name"), refused.getMessage());
        assertEquals(ALFA, text("a.ecosystem"));
    }

    @Test
    void leavesAFileThatIsNotTextAsItIs() throws IOException {
        byte[] bytes = { 'a', 'c', (byte) 0xC3, 'x' };
        Path path = folder.resolve("bad.ecosystem");
        Files.write(path, bytes);
        Resource file = set.getResource(uri(path), true);

        assertThrows(IOException.class, () -> file.save(Map.of()));
        assertArrayEquals(bytes, Files.readAllBytes(path));
    }

    private Resource load(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return set.getResource(uri(file), true);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private static <T extends NamedElement> T find(Resource file, Class<T> type) {
        for (EObject element : ((EcosystemModel) file.getContents().get(0)).getElements()) {
            if (type.isInstance(element)) {
                return type.cast(element);
            }
        }
        throw new AssertionError("none in " + file.getURI());
    }
}
