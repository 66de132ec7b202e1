/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.headless;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.GeneratorContext;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.generator.InMemoryFileSystemAccess;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.EcosystemGenerationSetup;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Injector;

class DocumentGeneratorTest {

    private static final Injector LANGUAGE =
            new EcosystemGenerationSetup().createInjectorAndDoEMFRegistration();

    @TempDir
    private Path folder;

    @BeforeEach
    void fixTheDay() {
        System.setProperty("ecosystem.date", "2026-11-23");
    }

    @AfterEach
    void freeTheDay() {
        System.clearProperty("ecosystem.date");
        System.clearProperty("ecosystem.actor");
    }

    @Test
    void makesTheDocumentsOfAModelOnce() throws IOException {
        write("north/a.ecosystem", "actor Alfa");
        write("north/north.ecosystem", "ecosystem North { document language en }");
        write("north/z.ecosystem", "goal G { owner Alfa }");
        assertEquals("[en/action-plan.html]", generate().keySet().toString());
    }

    @Test
    void makesTheSameBytesAsADocumentSet() throws Exception {
        write("north/north.ecosystem", "ecosystem North goal G { owner Alfa by 2027-06 }");
        write("north/a.ecosystem", "actor Alfa action A for G by Alfa { until 2027-01 hours 40 h }");
        ReviewedModel model = ReviewedModel.of(
                new ModelLoader(Locale.ENGLISH).load(ModelFolders.find(java.util.List.of(folder)).getFirst()),
                GenerationSettings.of(System.getProperties()).today(), Locale.ENGLISH, AssessmentSettings.NONE);
        OutputFile expected = DocumentSet.of(model, GenerationSettings.of(System.getProperties()).selection()).files()
                .getFirst();
        assertArrayEquals(expected.content(), generate().get(expected.path()));
    }

    @Test
    void givesEachOfSeveralModelsItsFolder() throws IOException {
        write("north/north.ecosystem", "ecosystem North");
        write("south/south.ecosystem", "ecosystem South");
        assertEquals("[north/nl/actieplan.html, south/nl/actieplan.html]", generate().keySet().toString());
    }

    @Test
    void failsWithThePlaceOfAnErrorThatOnlyRulesFind() throws IOException {
        write("north/north.ecosystem", "ecosystem North\ngoal A under B\ngoal B under A");
        String message = assertThrows(IllegalStateException.class, this::generate).getMessage();
        assertTrue(message.startsWith(folder.resolve("north/north.ecosystem") + ":2:"), message);
        assertTrue(message.endsWith("[GOAL7]"), message);
    }

    @Test
    void makesThePackOfAnActor() throws IOException {
        System.setProperty("ecosystem.actor", "Alfa");
        write("north/north.ecosystem", "ecosystem North actor Alfa");
        assertEquals("[nl/partnerpakket-alfa.html]", generate().keySet().toString());
        write("south/south.ecosystem", "ecosystem South");
        assertEquals("[north/nl/partnerpakket-alfa.html]", generate().keySet().toString());
    }

    @Test
    void saysWhyNoPackIsMade() throws IOException {
        write("north/north.ecosystem", """
                ecosystem North
                confidential actor Alfa
                actor One "Twins"
                actor Two "Twins\"""");
        assertEquals("ecosystem.actor: Alf: there is no such actor. There are: Alfa, One, Two", problem("Alf"));
        assertEquals("ecosystem.actor: Twins: several actors are called so. Name one of: One, Two", problem("Twins"));
        assertEquals("ecosystem.actor: Alfa: not for the audience partners", problem("Alfa"));
    }

    private String problem(String actor) {
        System.setProperty("ecosystem.actor", actor);
        return assertThrows(IllegalStateException.class, this::generate).getMessage();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private TreeMap<String, byte[]> generate() throws IOException {
        XtextResourceSet files = LANGUAGE.getInstance(XtextResourceSet.class);
        try (var paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile).sorted()
                    .forEach(path -> files.getResource(URI.createFileURI(path.toString()), true));
        }
        InMemoryFileSystemAccess output = new InMemoryFileSystemAccess();
        output.setOutputPath("");
        for (Resource file : files.getResources()) {
            LANGUAGE.getInstance(IGenerator2.class).doGenerate(file, output, new GeneratorContext());
        }
        TreeMap<String, byte[]> generated = new TreeMap<>();
        output.getAllFiles().forEach((path, content) -> generated.put(path.replaceFirst("^DEFAULT_OUTPUT/?", ""),
                content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8)));
        return generated;
    }
}
