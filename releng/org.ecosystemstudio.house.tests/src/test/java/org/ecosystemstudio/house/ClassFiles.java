/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * Finds what the classes of a room use although the room may not: a manifest can hide that, where a bundle hands on what
 * it requires itself.
 */
final class ClassFiles {

    /** Reads what people wrote: the generated parsers are large and use what the parser generator says. */
    private static final ClassFileImporter READER =
            new ClassFileImporter().withImportOption(location -> !location.contains("/antlr/internal/"));

    private final Repository repository;
    private final Map<String, String> internalPackages;

    ClassFiles(Repository repository) {
        this.repository = repository;
        this.internalPackages = repository.rooms().stream()
                .flatMap(bundle -> bundle.exports().stream().filter(BundleManifest.ExportedPackage::internal)
                        .map(exported -> Map.entry(exported.name(), bundle.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** How many classes there are to look at. */
    int count() {
        return repository.rooms().stream()
                .mapToInt(bundle -> Repository.files(classes(bundle), Integer.MAX_VALUE).size())
                .sum();
    }

    /** The complaints about the compiled classes of all rooms, one for each package and user. */
    List<String> complaints() {
        Map<String, String> complaints = new TreeMap<>();
        for (BundleManifest bundle : repository.rooms()) {
            if (Files.isDirectory(classes(bundle))) {
                for (JavaClass user : READER.importPath(classes(bundle))) {
                    user.getDirectDependenciesFromSelf()
                            .forEach(dependency -> complaint(bundle, dependency).ifPresent(complaint -> complaints
                                    .putIfAbsent(complaint, user.getName())));
                }
            }
        }
        List<String> result = new ArrayList<>();
        complaints.forEach((complaint, example) -> result.add(complaint + " (for example " + example + ")"));
        return result;
    }

    private Optional<String> complaint(BundleManifest bundle, Dependency dependency) {
        String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
        String room = Arrows.roomName(bundle);
        if (used.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> other = Rooms.roomOf(used);
        if (other.isPresent() && !Rooms.mayUse(room, other.get())) {
            return Optional
                    .of("%s uses %s, and the room %s may not use %s".formatted(bundle.name(), used, room, other.get()));
        }
        String owner = internalPackages.getOrDefault(used, bundle.name());
        if (!owner.equals(bundle.name())) {
            return Optional.of("%s uses %s, which is internal to %s".formatted(bundle.name(), used, owner));
        }
        return Libraries.mayUse(room, false, used) ? Optional.empty()
                : Optional.of("%s uses %s, which is not a library of the room %s".formatted(bundle.name(), used, room));
    }

    private static Path classes(BundleManifest bundle) {
        return bundle.folder().resolve("target").resolve("classes");
    }
}
