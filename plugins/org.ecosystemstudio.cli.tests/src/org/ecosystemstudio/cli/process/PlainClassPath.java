/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.cli.Main;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What a plain Java process needs on its class path to run the command, wherever the tests themselves run. */
final class PlainClassPath {

    private PlainClassPath() {
    }

    /** The jars and folders of classes of the command's bundle and of all that it needs. */
    static List<Path> entries() {
        Bundle bundle = FrameworkUtil.getBundle(Main.class);
        if (bundle == null) {
            return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream().map(Path::of)
                    .map(Path::toAbsolutePath).filter(Files::exists).toList();
        }
        Set<Bundle> bundles = new LinkedHashSet<>();
        List<Bundle> open = new ArrayList<>(List.of(bundle));
        while (!open.isEmpty()) {
            Bundle next = open.removeFirst();
            if (next.getBundleId() != 0 && bundles.add(next)) {
                for (BundleWire wire : next.adapt(BundleWiring.class).getRequiredWires(null)) {
                    open.add(wire.getProvider().getBundle());
                }
            }
        }
        return Stream.concat(Stream.of(framework()), bundles.stream().flatMap(found -> placesOf(found).stream()))
                .toList();
    }

    /** The jar of OSGi itself, whose types the bundles of the platform mention. */
    private static Path framework() {
        try {
            return Path.of(FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Copies the entries into a folder that everybody may read. */
    static List<Path> copyInto(Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        int number = 0;
        for (Path entry : entries()) {
            Path copy = folder.resolve(number + "-" + entry.getFileName());
            number++;
            if (Files.isDirectory(entry)) {
                copyFolder(entry, copy);
            } else {
                Files.copy(entry, copy);
            }
            copies.add(copy);
        }
        return copies;
    }

    private static List<Path> placesOf(Bundle bundle) {
        Path place = bundle.adapt(File.class).toPath();
        Path classes = place.resolve("target/classes");
        return Files.isDirectory(classes) ? List.of(classes, place) : List.of(place);
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
