/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.rules;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.arguments.PathArguments;

/**
 * The rules that a command asks, with what it sets of them. Closing it ends what was loaded for it, so messages have to be
 * read before.
 *
 * @param rules the method's own rules, then those of others
 * @param settings numbers and severities that go before those of the models
 * @param loader where rules of jars come from; null when there are none
 */
public record RuleSelection(List<Rule> rules, AssessmentSettings settings, URLClassLoader loader)
        implements AutoCloseable {

    /** Keeps a copy of the list. */
    public RuleSelection {
        rules = List.copyOf(rules);
    }

    /**
     * Reads what the options say.
     *
     * @param jars what {@code --rules-from} names
     * @param overrides what {@code --rule} sets
     * @throws CommandException when a jar cannot be read or offers no rule, or when a setting is not understood
     */
    public static RuleSelection of(List<String> jars, List<String> overrides, Invocation invocation)
            throws CommandException {
        if (jars.isEmpty()) {
            List<Rule> installed = InstalledRules.all();
            return new RuleSelection(installed, RuleOverrides.of(overrides, installed, invocation), null);
        }
        List<URL> addresses = new ArrayList<>();
        for (String jar : jars) {
            addresses.add(address(PathArguments.of(jar, invocation), invocation));
        }
        URLClassLoader loader = new URLClassLoader(addresses.toArray(URL[]::new),
                InstalledRules.class.getClassLoader());
        try {
            List<Rule> rules = InstalledRules.seenBy(loader);
            if (rules.size() == InstalledRules.all().size()) {
                throw new CommandException(invocation.text("rules.none", String.join(", ", jars)));
            }
            return new RuleSelection(rules, RuleOverrides.of(overrides, rules, invocation), loader);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new CommandException(invocation.text("rules.broken", String.join(", ", jars), e.getMessage()));
        }
    }

    @Override
    public void close() {
        if (loader != null) {
            try {
                loader.close();
            } catch (IOException e) {
                // the program ends soon, and with it what was opened
            }
        }
    }

    private static URL address(Path jar, Invocation invocation) throws CommandException {
        if (!Files.isReadable(jar)) {
            throw new CommandException(jar + ": " + invocation.text(
                    Files.exists(jar) ? "path.unreadable" : "path.missing"));
        }
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new CommandException(jar + ": " + invocation.text("path.unreadable"));
        }
    }
}
