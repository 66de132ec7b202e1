/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Writes down, in one line, everything that tests may depend on: the content of every file of the repository that the
 * build does not make itself, the Java and the user. While that line stays the same, tests that passed need not run again.
 */
class Inputs {

    private static final Set<String> MADE = Set.of(".git", ".metadata", ".settings", ".idea", ".vscode", "src-gen", "target");
    private static final Set<String> MADE_FILES = Set.of(".project", ".classpath", ".tycho-consumer-pom.xml",
            "pom.tycho");

    private Inputs() {
    }

    /**
     * Writes the line, and the time of the build that it is about.
     *
     * @param arguments
     *            the folder of the repository and the start of the build
     * @throws IOException
     *             when a file cannot be read or the line cannot be written
     * @throws NoSuchAlgorithmException
     *             never: every Java has SHA-256
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path root = Path.of(arguments[0]);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String property : List.of("java.home", "java.vm.version", "os.name", "os.version", "user.name")) {
            digest.update(System.getProperty(property).getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : filesOf(root)) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        Path target = Files.createDirectories(root.resolve("target"));
        Files.writeString(target.resolve("inputs"), HexFormat.of().formatHex(digest.digest()) + "\n");
        Files.writeString(target.resolve("inputs.build"), arguments[1] + "\n");
    }

    private static List<Path> filesOf(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return MADE.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (attributes.isRegularFile() && !MADE_FILES.contains(name) && !name.startsWith(".polyglot.")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
