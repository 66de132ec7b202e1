/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.ecosystemstudio.language.naming.ModelNames;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.NamedElement;

import com.google.inject.Injector;

/** A model whose elements a test changes, to see what becomes of its text. */
final class ChangedModel {

    static final Injector LANGUAGE = new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final XtextResourceSet set = LANGUAGE.getInstance(XtextResourceSet.class);
    private final Map<String, XtextResource> files = new LinkedHashMap<>();
    private final TextWriter writer = LANGUAGE.getInstance(TextWriter.class);

    ChangedModel(String text) {
        this(Map.of("model.ecosystem", text));
    }

    ChangedModel(Map<String, String> texts) {
        texts.forEach((name, text) -> {
            XtextResource file = newFile(name);
            try {
                file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        ModelNames.install(set);
        EcoreUtil.resolveAll(set);
    }

    XtextResource newFile(String name) {
        XtextResource file = LANGUAGE.getInstance(XtextResource.class);
        file.setURI(URI.createURI("memory:/" + name));
        set.getResources().add(file);
        files.put(name, file);
        return file;
    }

    XtextResource file(String name) {
        return files.get(name);
    }

    List<XtextResource> files() {
        return List.copyOf(files.values());
    }

    EcosystemView view() {
        return EcosystemView.of(files.values().stream().flatMap(file -> file.getContents().stream()).toList());
    }

    /** The element with the name; nested ones by their own name. */
    <T extends EObject> T find(Class<T> type, String name) {
        return view().all(type).stream().filter(element -> name.equals(((NamedElement) element).getName())).findFirst()
                .orElseThrow();
    }

    <T extends EObject> T first(Class<T> type) {
        return view().all(type).get(0);
    }

    List<FileEdits> edits() {
        return writer.edits(files());
    }

    /** The text of the only file after its edits. */
    String text() {
        assertEquals(1, files.size());
        return text(files.keySet().iterator().next());
    }

    String text(String name) {
        FileEdits edits = writer.edits(files.get(name), files());
        edits.edits().forEach(edit -> assertTrue(edit.end() <= edits.before().length()));
        return edits.after();
    }
}
