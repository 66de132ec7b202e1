/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which room may reach for which library. A library that stands here for no room is nobody's. */
final class Libraries {

    private static final Set<String> EVERY_ROOM = Set.of();
    private static final Set<String> LANGUAGES = Set.of("language", "language.ide");
    private static final Set<String> LANGUAGE_USERS =
            Set.of("language", "language.ide", "generation", "cli", "exchange",
                    "history", "workbench");
    private static final Set<String> WINDOWS = Set.of("workbench", "workbench.diagrams", "sirius.runtime");
    private static final Set<String> REGISTRY_USERS =
            Set.of("assessment", "cli", "workbench", "workbench.diagrams", "sirius.runtime");
    private static final Set<String> APPLICATIONS = Set.of("cli", "workbench", "workbench.diagrams", "sirius.runtime");

    /**
     * A library and its rooms.
     *
     * @param prefix what its bundles and packages begin with
     * @param rooms who may use it; all when empty
     */
    private record Library(String prefix, Set<String> rooms) {

        boolean provides(String name) {
            return (name + '.').startsWith(prefix + '.');
        }
    }

    private static final List<Library> PRODUCT = List.of(
            new Library("org.eclipse.emf", EVERY_ROOM),
            new Library("org.eclipse.xtext", LANGUAGE_USERS),
            new Library("org.eclipse.xtend", LANGUAGES),
            new Library("com.google.inject", LANGUAGE_USERS),
            new Library("jakarta.inject", LANGUAGES),
            new Library("com.google.common", LANGUAGES),
            new Library("org.antlr", LANGUAGES),
            new Library("org.apache.log4j", LANGUAGE_USERS),
            new Library("org.eclipse.lsp4j", Set.of("language.ide", "cli", "workbench")),
            new Library("com.google.gson", Set.of("language.ide", "cli", "documents")),
            new Library("com.sun.net.httpserver", Set.of("cli")),
            new Library("picocli", Set.of("cli")),
            new Library("org.dmfs", Set.of("planning")),
            new Library("org.jgrapht", Set.of("planning", "assessment")),
            new Library("org.commonmark", Set.of("documents")),
            new Library("org.apache.pdfbox", Set.of("documents")),
            new Library("org.apache.fontbox", Set.of("documents")),
            new Library("org.eclipse.jgit", Set.of("history")),
            new Library("org.eclipse.equinox.common", REGISTRY_USERS),
            new Library("org.eclipse.equinox.registry", REGISTRY_USERS),
            new Library("org.eclipse.equinox", APPLICATIONS),
            new Library("org.eclipse.core.runtime", REGISTRY_USERS),
            new Library("org.eclipse.core", APPLICATIONS),
            new Library("org.osgi", APPLICATIONS),
            new Library("org.eclipse.swt", WINDOWS),
            new Library("org.eclipse.jface", WINDOWS),
            new Library("org.eclipse.ui", WINDOWS),
            new Library("org.eclipse.sirius", Set.of("sirius.runtime")),
            new Library("org.eclipse.gmf", Set.of("sirius.runtime")));

    private static final List<Library> TESTS = List.of(
            new Library("junit-jupiter-api", EVERY_ROOM),
            new Library("junit-jupiter-params", EVERY_ROOM),
            new Library("org.junit.jupiter", EVERY_ROOM),
            new Library("org.jsoup", EVERY_ROOM),
            new Library("org.eclipse.jgit", EVERY_ROOM),
            new Library("org.eclipse.xtext", LANGUAGE_USERS));

    private Libraries() {
    }

    /** The complaints about the manifests of a repository; none when each reaches only for libraries of its own. */
    static List<String> complaints(Repository repository) {
        List<String> complaints = new ArrayList<>();
        for (BundleManifest bundle : repository.bundles()) {
            String room = Arrows.roomName(bundle);
            List<String> used = new ArrayList<>(bundle.requires());
            used.addAll(bundle.imports());
            used.stream().filter(name -> !mayUse(room, bundle.isTests(), name))
                    .map(name -> "%s uses %s, which is not a library of the room %s".formatted(bundle.name(), name,
                            room))
                    .forEach(complaints::add);
        }
        return complaints;
    }

    /** Whether a room may use a bundle or package; it may where that is our own or the JDK's. */
    static boolean mayUse(String room, boolean tests, String bundleOrPackage) {
        if (Rooms.roomOf(bundleOrPackage).isPresent() || bundleOrPackage.startsWith("java")
                && !bundleOrPackage.startsWith("javax.inject")) {
            return true;
        }
        return tests && find(TESTS, bundleOrPackage).isPresent()
                || find(PRODUCT, bundleOrPackage).filter(library -> allows(library, room)).isPresent();
    }

    private static boolean allows(Library library, String room) {
        return library.rooms().isEmpty() || library.rooms().contains(room);
    }

    private static Optional<Library> find(List<Library> libraries, String name) {
        return libraries.stream().filter(library -> library.provides(name)).findFirst();
    }
}
