/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;

/**
 * Where what is imported goes.
 *
 * @param model the model in which names are looked up; with {@link #alone} an empty one
 * @param newFile the new file that takes all; empty when the model itself is changed
 * @param isAlone whether there is no model, so that what rows name is made
 */
public record ImportTarget(LoadedModel model, Optional<Path> newFile, boolean isAlone) {

    /** Creates a target; no part is null. */
    public ImportTarget {
        Objects.requireNonNull(model);
        Objects.requireNonNull(newFile);
    }

    /** A new file that is no part of any model. */
    public static ImportTarget alone(Path newFile) {
        return new ImportTarget(new ModelLoader(Locale.ENGLISH).parse(""), Optional.of(newFile), true);
    }

    /** A new file of a model, which is not changed otherwise. */
    public static ImportTarget beside(LoadedModel model, Path newFile) {
        return new ImportTarget(model, Optional.of(newFile), false);
    }

    /** The files of a model, which are changed. */
    public static ImportTarget into(LoadedModel model) {
        return new ImportTarget(model, Optional.empty(), false);
    }
}
