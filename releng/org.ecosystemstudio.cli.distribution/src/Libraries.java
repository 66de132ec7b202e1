/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Fills the {@code lib} folder of the command line. Each jar is written anew: without signatures, because classes of
 * signed jars are verified at every start and kept out of a class-data archive; uncompressed, because that starts
 * faster and the distribution is compressed as a whole; and with fixed times, so that the same bundles give the same
 * bytes.
 */
class Libraries {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern FOLDER = Pattern.compile(".*/");

    private Libraries() {
    }

    /**
     * Writes the jars and the file {@code class-path}: a line that stands for their content, then their names in order.
     *
     * @param arguments
     *            the file that lists the jars, the folder to fill, and a regular expression of the jars to leave out
     * @throws IOException
     *             when a jar cannot be read or the folder cannot be written
     * @throws NoSuchAlgorithmException
     *             never: every Java has SHA-256
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path folder = Path.of(arguments[1]);
        Pattern omitted = Pattern.compile(arguments[2]);
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>();
        for (Path jar : jarsOf(Path.of(arguments[0]), omitted)) {
            String name = jar.getFileName().toString();
            rewrite(jar, folder.resolve(name));
            names.add(name);
        }
        Files.writeString(folder.resolve("class-path"),
                contentOf(folder, names) + "\n" + String.join("\n", names) + "\n");
    }

    /** A short name for exactly these jars: whoever remembers something about them sees when they are others. */
    private static String contentOf(Path folder, List<String> names) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : names) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(folder.resolve(name)));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static List<Path> jarsOf(Path list, Pattern omitted) throws IOException {
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).map(Path::of)
                .filter(jar -> !omitted.matcher(jar.getFileName().toString()).matches())
                .sorted(Comparator.comparing(jar -> jar.getFileName().toString())).toList();
    }

    private static void rewrite(Path jar, Path target) throws IOException {
        try (ZipFile source = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream written = new ZipOutputStream(file)) {
            for (ZipEntry entry : entriesOf(source)) {
                write(entry.getName(), source.getInputStream(entry).readAllBytes(), written);
            }
        }
        Files.setLastModifiedTime(target, FileTime.from(TIME.toInstant(ZoneOffset.UTC)));
    }

    private static List<? extends ZipEntry> entriesOf(ZipFile source) {
        // The manifest stays first, where tools look for it.
        return source.stream().filter(entry -> !SIGNATURE.matcher(entry.getName()).matches())
                .filter(entry -> !FOLDER.matcher(entry.getName()).matches())
                .sorted(Comparator.comparing((ZipEntry entry) -> !entry.getName().equals("META-INF/MANIFEST.MF"))
                        .thenComparing(ZipEntry::getName))
                .toList();
    }

    private static void write(String name, byte[] content, ZipOutputStream written) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        written.putNextEntry(entry);
        written.write(content);
        written.closeEntry();
    }
}
