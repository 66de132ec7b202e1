/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
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

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Fills the {@code lib} folder of the command line. Each jar is written anew: without signatures, because classes of
 * signed jars are verified at every start and kept out of a class-data archive; uncompressed, because that starts
 * faster and the distribution is compressed as a whole; with fixed times, so that the same bundles give the same bytes;
 * and with the class files from before Java 6 in a newer form, see {@link ClassFiles}.
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
        List<Path> jars = jarsOf(Path.of(arguments[0]), omitted);
        try (ClassFiles classFiles = new ClassFiles(jars)) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                rewrite(jar, folder.resolve(name), classFiles);
                names.add(name);
            }
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

    private static void rewrite(Path jar, Path target, ClassFiles classFiles) throws IOException {
        try (ZipFile source = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream written = new ZipOutputStream(file)) {
            for (ZipEntry entry : entriesOf(source)) {
                byte[] content = source.getInputStream(entry).readAllBytes();
                write(entry.getName(), entry.getName().endsWith(".class") ? classFiles.renewed(content) : content,
                        written);
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

    /**
     * Gives old class files the form that Java 6 introduced, with the types of each method's variables written down. The
     * virtual machine verifies a file without them by inference, anew at every start, and cannot keep it, nor any class
     * that extends it, linked in an archive.
     */
    private static final class ClassFiles implements AutoCloseable {

        private static final int MAJOR_VERSION = 7;

        private final URLClassLoader classes;

        /** @param jars where the classes are that the class files name */
        ClassFiles(List<Path> jars) {
            classes = new URLClassLoader(jars.stream().map(ClassFiles::urlOf).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL urlOf(Path jar) {
            try {
                return jar.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The class in the newer form; as it was where it has that, or names classes that are in no jar. */
        byte[] renewed(byte[] classFile) {
            if (classFile[MAJOR_VERSION] >= Opcodes.V1_6) {
                return classFile;
            }
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                @Override
                protected ClassLoader getClassLoader() {
                    return classes;
                }
            };
            try {
                new ClassReader(classFile).accept(newer(writer), ClassReader.SKIP_FRAMES);
                return writer.toByteArray();
            } catch (TypeNotPresentException e) {
                return classFile;
            }
        }

        /** In the form of Java 8, which has no subroutines inside methods any more either. */
        private static ClassVisitor newer(ClassVisitor target) {
            return new ClassVisitor(Opcodes.ASM9, target) {
                @Override
                public void visit(int version, int access, String name, String signature, String superName,
                        String[] interfaces) {
                    super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
                }

                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                        String[] exceptions) {
                    return new JSRInlinerAdapter(super.visitMethod(access, name, descriptor, signature, exceptions),
                            access, name, descriptor, signature, exceptions);
                }
            };
        }

        @Override
        public void close() throws IOException {
            classes.close();
        }
    }
}
