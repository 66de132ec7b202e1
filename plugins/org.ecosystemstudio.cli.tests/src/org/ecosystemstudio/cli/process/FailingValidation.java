/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.cli.Main;
import org.ecosystemstudio.language.EcosystemRuntimeModule;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Runs the command with an error in the program: the checks of a file end in an exception. */
final class FailingValidation {

    private FailingValidation() {
    }

    /** Runs the command with the arguments. */
    public static void main(String[] arguments) {
        new EcosystemStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(new FailingLanguage());
            }
        }.createInjectorAndDoEMFRegistration();
        Main.main(arguments);
    }

    private static final class FailingLanguage extends EcosystemRuntimeModule {

        @Override
        public Class<? extends IResourceValidator> bindIResourceValidator() {
            return FailingValidator.class;
        }
    }

    static final class FailingValidator implements IResourceValidator {

        @Override
        public List<Issue> validate(Resource file, CheckMode mode, CancelIndicator cancel) {
            throw new IllegalStateException("secret detail");
        }
    }
}
