/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecosystemstudio.generation.output.FileName;

/** Names the folders that documents of several models stand in, one a model, after the folders of the models. */
public final class ModelFolderNames {

    private static final String OTHERWISE = "model";

    private ModelFolderNames() {
    }

    /**
     * A name for each folder, in their order. Names are safe and differ by more than capitals: of several equal ones the
     * later get a number.
     */
    public static List<String> of(List<Path> roots) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Path root : roots) {
            Path last = root.toAbsolutePath().normalize().getFileName();
            String base = FileName.of(last == null ? "" : last.toString(), OTHERWISE);
            String name = base;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = base + '-' + number;
            }
            names.add(name);
        }
        return names;
    }
}
