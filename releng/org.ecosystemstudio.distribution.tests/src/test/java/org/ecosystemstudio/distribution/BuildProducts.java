/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where this build puts what people get. */
final class BuildProducts {

    /** The folder of the repository. */
    static final Path ROOT = Path.of(System.getProperty("root.folder"));

    /** The version of the build as Maven writes it. */
    static final String VERSION = System.getProperty("project.version");

    private BuildProducts() {
    }

    /** The command-line archive with the given ending. */
    static Path archive(String ending) {
        return ROOT.resolve("releng/org.ecosystemstudio.cli.distribution/target/ecosystem-studio-" + VERSION + ending);
    }

    /** The folder of the headless product. */
    static Path headlessProduct() {
        return first(ROOT.resolve("releng/org.ecosystemstudio.repository/target/products/org.ecosystemstudio.headless"),
                "artifacts.xml").getParent();
    }

    /** The Maven repository. */
    static Path mavenRepository() {
        return ROOT.resolve("releng/maven-repository/target/repository");
    }

    /** An example model. */
    static Path example(String name) {
        return ROOT.resolve("examples").resolve(name);
    }

    /** The first file below a folder whose name begins so. */
    static Path first(Path folder, String nameStart) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(nameStart)).sorted().findFirst()
                    .orElseThrow(() -> new IllegalStateException(nameStart + " is not in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
