/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemLexer;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;

import com.google.inject.Injector;

/** The one injector of the language: an editor's where it has registered one, otherwise made at the first use. */
final class LanguageInjector {

    private static final String FILE_ENDING = "ecosystem";

    private LanguageInjector() {
    }

    /** The injector. It is made by one thread alone, whoever asks meanwhile waits. */
    static Injector get() {
        return Holder.INSTANCE;
    }

    /**
     * Begins to make the injector, and what the parser has in tables, on threads that keep no process alive. A failure is
     * left to those who ask for the injector, as they meet it too.
     */
    static void prepare() {
        start("language", LanguageInjector::get);
        start("parser", LanguageInjector::readTables);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ofThread, failure) -> {});
        thread.start();
    }

    private static void readTables() {
        for (Class<?> generated : new Class<?>[] { InternalEcosystemLexer.class, InternalEcosystemParser.class }) {
            try {
                Class.forName(generated.getName(), true, generated.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Holder {
        static final Injector INSTANCE = find();

        private static Injector find() {
            Object registered = IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().get(FILE_ENDING);
            if (registered instanceof IResourceServiceProvider language) {
                return language.get(Injector.class);
            }
            Injector injector = new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration();
            // Brings the grammar with it, so that no second thread begins with the classes of EMF while this one does.
            injector.getInstance(XtextResource.class);
            return injector;
        }
    }
}
