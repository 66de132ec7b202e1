/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files opened the way Eclipse and its tools open them: by address, in a resource set that knows no loader. */
class EcosystemResourceTest {

    @TempDir
    Path folder;

    private XtextResourceSet set;

    @BeforeEach
    void openNothing() {
        set = Texts.model("").resources().get(0).getResourceServiceProvider().get(XtextResourceSet.class);
    }

    @Test
    void neverReplacesBytesThatAreNoText() throws IOException {
        byte[] bytes = "actor Caf?".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("a.ecosystem"), bytes);

        EcosystemResource resource = (EcosystemResource) open(file);

        assertFalse(resource.isReadable());
        assertTrue(resource.getErrors().get(0).getMessage().contains("the byte 0xE9"), resource.getErrors()::toString);
        assertThrows(IOException.class, () -> resource.save(null));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void readsUtf8WhateverTheSystemPrefers() throws IOException {
        Resource resource = open(Files.writeString(folder.resolve("a.ecosystem"), "actor Caf\u00e9"));
        assertEquals("UTF-8", ((XtextResource) resource).getEncoding());
        assertEquals("Caf\u00e9", ((EcosystemModel) resource.getContents().get(0)).getElements().get(0).eGet(
                resource.getContents().get(0).eContents().get(0).eClass().getEStructuralFeature("name")));
    }

    @Test
    void readsAgainWhatChanged() throws IOException {
        XtextResource resource = (XtextResource) open(Files.writeString(folder.resolve("a.ecosystem"), "actor Alfa"));
        resource.reparse("actor Caf\u00e9 actor Beta");
        assertEquals(2, ((EcosystemModel) resource.getContents().get(0)).getElements().size());
        resource.update(6, 4, "Gamma");
        assertEquals("actor Gamma actor Beta", resource.getParseResult().getRootNode().getText());
        assertEquals(List.of(), resource.getErrors());
    }

    @Test
    void linksFilesByTheIndexWhereNoModelWasLoaded() throws IOException {
        open(Files.writeString(folder.resolve("actors.ecosystem"), "actor Alfa goal Talent { subgoal Trainees }"));
        Resource plan = open(Files.writeString(folder.resolve("plan.ecosystem"),
                "action Fair for Talent.Trainees by Alfa action Site by Alpha"));
        EcoreUtil.resolveAll(plan);

        List<EObject> elements = plan.getContents().get(0).eContents();
        assertEquals("Alfa", ((Action) elements.get(0)).getOwner().getName());
        assertEquals("Trainees", ((Action) elements.get(0)).getGoals().get(0).getName());
        assertEquals(List.of("There is no actor named Alpha. Did you mean Alfa?"),
                plan.getErrors().stream().map(Resource.Diagnostic::getMessage).toList());
    }

    private Resource open(Path file) {
        return set.getResource(URI.createFileURI(file.toString()), true);
    }
}
