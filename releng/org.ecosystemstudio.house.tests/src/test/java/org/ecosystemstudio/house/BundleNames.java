/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Finds plug-ins and features whose names are not there in Dutch: {@code plugin.properties} and
 * {@code feature.properties} need a sister with the same keys, which the bundle holds as well. The sentences that the
 * bundles say to people have a test of their own, in the tests of the model.
 */
final class BundleNames {

    private BundleNames() {
    }

    /** The complaints about the plug-ins and features of a repository. */
    static List<String> complaints(Repository repository) {
        List<String> complaints = new ArrayList<>();
        for (Path english : files(repository)) {
            Path folder = english.getParent();
            String name = english.getFileName().toString().replace(".properties", "_nl.properties");
            Path dutch = folder.resolve(name);
            if (!Files.exists(dutch)) {
                complaints.add("%s has no %s".formatted(folder.getFileName(), name));
            } else if (!keys(english).equals(keys(dutch))) {
                complaints.add("%s has other keys in %s".formatted(folder.getFileName(), name));
            } else if (!Repository.read(folder.resolve("build.properties")).contains(name)) {
                complaints.add("%s does not name %s in its build.properties".formatted(folder.getFileName(), name));
            }
        }
        return complaints;
    }

    /** The files of names. */
    static List<Path> files(Repository repository) {
        List<Path> files = new ArrayList<>(Repository.files(repository.plugins(), 2));
        files.addAll(Repository.files(repository.root().resolve("features"), 2));
        return files.stream().filter(file -> file.endsWith("plugin.properties") || file.endsWith("feature.properties"))
                .toList();
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }
}
