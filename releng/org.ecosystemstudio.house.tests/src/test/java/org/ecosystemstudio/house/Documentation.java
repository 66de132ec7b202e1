/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Finds public types and methods of the rooms that do not say what they promise. */
final class Documentation {

    private Documentation() {
    }

    /** The complaints about the hand-written sources of all rooms. */
    static List<String> complaints(Repository repository) {
        List<Path> sources = sources(repository);
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources));
            Undocumented finder = new Undocumented(DocTrees.instance(task));
            for (CompilationUnitTree source : task.parse()) {
                finder.scan(source, null);
            }
            return finder.complaints;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hand-written sources of all rooms. */
    static List<Path> sources(Repository repository) {
        return repository.rooms().stream()
                .flatMap(room -> Repository.files(room.folder().resolve("src"), Integer.MAX_VALUE).stream())
                .filter(file -> file.toString().endsWith(".java")).toList();
    }

    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees documentation;
        private final List<String> complaints = new ArrayList<>();

        private Undocumented(DocTrees documentation) {
            this.documentation = documentation;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            if (!isPublic(type.getModifiers()) && (topLevel || !isMemberOfInterface())) {
                return null;
            }
            check(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean promises = isPublic(method.getModifiers()) || isMemberOfInterface()
                    && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            boolean constructor = method.getReturnType() == null;
            if (promises && !constructor && !isOverriding(method)) {
                check(owner() + '.' + method.getName());
            }
            return null;
        }

        private void check(String name) {
            TreePath path = getCurrentPath();
            if (documentation.getDocComment(path) == null) {
                Path file = Path.of(path.getCompilationUnit().getSourceFile().toUri());
                long line = path.getCompilationUnit().getLineMap()
                        .getLineNumber(documentation.getSourcePositions().getStartPosition(path.getCompilationUnit(),
                                path.getLeaf()));
                complaints.add(
                        "%s:%d: %s is public and says not what it promises".formatted(file.getFileName(), line, name));
            }
        }

        private String owner() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString() : "";
        }

        private boolean isMemberOfInterface() {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean isOverriding(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> Set.of("Override", "Inject")
                            .contains(annotation.getAnnotationType().toString()));
        }
    }
}
