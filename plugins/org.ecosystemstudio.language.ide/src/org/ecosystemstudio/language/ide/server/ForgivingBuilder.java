/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.ecosystemstudio.language.ide.messages.IdeMessages;

import com.google.inject.Inject;

/** Checks the files of a model one by one: a file whose check fails has that as its error, and costs no other file. */
class ForgivingBuilder extends InternalStatefulIncrementalBuilder {

    private final CheckFailures failures;

    @Inject
    ForgivingBuilder(CheckFailures failures) {
        this.failures = failures;
    }

    @Override
    protected boolean validate(Resource file) {
        return getRequest().getAfterValidate().afterValidate(file.getURI(), problemsOf(file));
    }

    private List<Issue> problemsOf(Resource file) {
        try {
            return check(file);
        } catch (RuntimeException | StackOverflowError failure) {
            return List.of(failures.note(failure, file.getURI(),
                    getResourceServiceProvider(file).get(IdeMessages.class)));
        }
    }

    /** What is wrong with the text of a file. */
    List<Issue> check(Resource file) {
        return getResourceServiceProvider(file).getResourceValidator().validate(file, CheckMode.ALL,
                getRequest().getCancelIndicator());
    }
}
