/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.ecosystemstudio.language.messages.MessageLocale;
import org.ecosystemstudio.language.naming.ModelNames;
import org.ecosystemstudio.language.resource.RegularFile;

import com.google.inject.Injector;

/**
 * Loads whole models, from folders or from text in memory. Loading never fails for what a model says: it ends with the
 * elements that could be read and the problems found.
 */
public final class ModelLoader {

    private static final String SINGLE_FILE = "model.ecosystem";

    private final Injector language;
    private final Locale messages;

    /**
     * Makes a loader.
     *
     * @param messages the language of the problems' messages
     */
    public ModelLoader(Locale messages) {
        this.language = LanguageInjector.get();
        this.messages = messages;
    }

    /**
     * Begins to make ready, on other threads, what the first loader needs. Who calls this before other work waits less
     * for the loader; it may be left out, and called again. Until {@link #awaitPrepared} the caller keeps away from classes
     * of EMF: when two threads begin with them at once, each may wait for the other for ever.
     */
    public static void prepare() {
        LanguageInjector.prepare();
    }

    /** Waits until all is ready that the first loader needs, and makes it where nobody prepared it. */
    public static void awaitPrepared() {
        LanguageInjector.get();
    }

    /** Loads a model from its files. */
    public LoadedModel load(ModelFolder folder) {
        Map<Path, Source> sources = new LinkedHashMap<>();
        for (Path file : folder.files()) {
            sources.put(file, () -> RegularFile.open(file));
        }
        return read(sources);
    }

    /**
     * Loads a model from text.
     *
     * @param textByFileName the text of each file by its path, which need not exist
     */
    public LoadedModel parse(Map<String, String> textByFileName) {
        Map<Path, Source> sources = new LinkedHashMap<>();
        textByFileName.forEach((name, text) -> sources.put(Path.of(name),
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return read(sources);
    }

    /** Loads a model from the text of its only file, {@code model.ecosystem}. */
    public LoadedModel parse(String text) {
        return parse(Map.of(SINGLE_FILE, text));
    }

    private LoadedModel read(Map<Path, Source> sources) {
        return language.getInstance(MessageLocale.class).with(messages, () -> {
            Map<XtextResource, Path> files = new LinkedHashMap<>();
            XtextResourceSet set = language.getInstance(XtextResourceSet.class);
            ProblemCollector problems = new ProblemCollector(language);
            sources.forEach((path, source) -> {
                XtextResource file = language.getInstance(XtextResource.class);
                file.setURI(URI.createFileURI(path.toAbsolutePath().normalize().toString()));
                set.getResources().add(file);
                files.put(file, path);
                try (InputStream input = source.open()) {
                    file.load(input, Map.of());
                } catch (IOException e) {
                    problems.addUnreadable(path, e);
                }
            });
            ModelNames.install(set);
            problems.addAll(files);
            return new LoadedModel(files, problems.sorted());
        });
    }

    private interface Source {
        InputStream open() throws IOException;
    }
}
