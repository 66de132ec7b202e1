/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a Maven repository of our bundles. Each gets a pom that names every library it needs at run time, by version
 * and without what that library asks for itself: the poms of the Eclipse platform give version ranges, which would
 * fetch hundreds of poms and another set every month.
 */
class Publication {

    private static final String GROUP = "org.ecosystemstudio";

    private final Path plugins;
    private final String version;
    private final Path localRepository;
    private final Path repository;
    private final Predicate<String> omitted;

    private Publication(String[] arguments) {
        plugins = Path.of(arguments[0]);
        version = arguments[1];
        localRepository = Path.of(arguments[2]);
        repository = Path.of(arguments[3]);
        omitted = Pattern.compile(arguments[4]).asMatchPredicate();
    }

    /**
     * Publishes all bundles but those of tests.
     *
     * @param arguments
     *            the folder of the plug-ins, their version, the local Maven repository that the libraries come from, the
     *            folder to write, and a regular expression of the jars to leave out
     * @throws IOException
     *             when a jar cannot be read or the folder cannot be written
     * @throws NoSuchAlgorithmException
     *             never: every Java has SHA-1
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Publication publication = new Publication(arguments);
        try (Stream<Path> folders = Files.list(publication.plugins)) {
            for (Path plugin : folders.filter(folder -> !folder.toString().endsWith(".tests")).sorted().toList()) {
                if (Files.exists(publication.jarOf(plugin))) {
                    publication.publish(plugin);
                }
            }
        }
    }

    private Path jarOf(Path plugin) {
        return plugin.resolve("target").resolve(plugin.getFileName() + "-" + version + ".jar");
    }

    private void publish(Path plugin) throws IOException, NoSuchAlgorithmException {
        String name = plugin.getFileName().toString();
        Path artifact = repository.resolve(GROUP.replace('.', '/')).resolve(name);
        Path folder = Files.createDirectories(artifact.resolve(version));
        Path jar = folder.resolve(name + "-" + version + ".jar");
        Files.copy(jarOf(plugin), jar, StandardCopyOption.REPLACE_EXISTING);
        Path pom = Files.writeString(folder.resolve(name + "-" + version + ".pom"), pomOf(plugin));
        Path metadata = Files.writeString(artifact.resolve("maven-metadata.xml"), metadataOf(name));
        for (Path file : List.of(jar, pom, metadata)) {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file));
            Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), HexFormat.of().formatHex(digest));
        }
    }

    private String pomOf(Path plugin) throws IOException {
        StringBuilder dependencies = new StringBuilder();
        for (Coordinates library : librariesOf(plugin)) {
            dependencies.append("""
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                          <exclusions>
                            <exclusion>
                              <groupId>*</groupId>
                              <artifactId>*</artifactId>
                            </exclusion>
                          </exclusions>
                        </dependency>
                    """.formatted(library.group, library.artifact, library.version));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <licenses>
                    <license>
                      <name>EPL-2.0</name>
                      <url>https://www.eclipse.org/legal/epl-2.0/</url>
                    </license>
                  </licenses>
                  <dependencies>
                %s  </dependencies>
                </project>
                """.formatted(GROUP, plugin.getFileName(), version, dependencies);
    }

    private String metadataOf(String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <versioning>
                    <versions>
                      <version>%s</version>
                    </versions>
                  </versioning>
                </metadata>
                """.formatted(GROUP, name, version);
    }

    /** What the build compiled a bundle with, without the bundle itself. */
    private List<Coordinates> librariesOf(Path plugin) throws IOException {
        List<Coordinates> libraries = new ArrayList<>();
        Path list = plugin.resolve("target").resolve("dependencies-list.txt");
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8).stream().sorted().toList()) {
            Path jar = Path.of(line);
            if (jar.startsWith(localRepository) && !omitted.test(jar.getFileName().toString())) {
                libraries.add(coordinatesOf(localRepository.relativize(jar)));
            } else if (jar.startsWith(plugins) && !jar.startsWith(plugin)) {
                String name = plugins.relativize(jar).getName(0).toString();
                libraries.add(new Coordinates(GROUP, name, version));
            }
        }
        return libraries;
    }

    /** Reads {@code group/group/artifact/version/jar}; a jar that got its manifest here lies one folder deeper. */
    private static Coordinates coordinatesOf(Path jar) {
        Path folder = jar.getParent();
        if (folder.getFileName().toString().startsWith("bnd-")) {
            folder = folder.getParent();
        }
        Path artifact = folder.getParent();
        String group = artifact.getParent().toString().replace('\\', '.').replace('/', '.');
        return new Coordinates(group, artifact.getFileName().toString(), folder.getFileName().toString());
    }

    /**
     * The name of an artifact on Maven Central.
     *
     * @param group its group
     * @param artifact its name in the group
     * @param version its version
     */
    private record Coordinates(String group, String artifact, String version) {
    }
}
