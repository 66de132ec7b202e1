/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.NoSuchModelException;

/** The models that people can open, in the folder {@code examples} of the repository. */
final class Examples {

    /** The language that findings are compared in. */
    static final Locale MESSAGES = Locale.ENGLISH;

    /** The day that the READMEs of the examples speak of. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Examples() {
    }

    /** The folder of all examples: that of the repository the tests run in. */
    static Path folder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path examples = folder.resolve("examples");
            if (Files.isDirectory(examples.resolve("noordhoek"))) {
                return examples;
            }
        }
        throw new IllegalStateException("No folder above " + Path.of("").toAbsolutePath() + " holds the examples");
    }

    static List<ModelFolder> all() throws NoSuchModelException {
        return ModelFolders.find(List.of(folder()));
    }

    static LoadedModel load(ModelFolder model) {
        return new ModelLoader(MESSAGES).load(model);
    }

    static ReviewedModel review(LoadedModel model) {
        return ReviewedModel.of(model, TODAY, MESSAGES, AssessmentSettings.NONE);
    }

    static LoadedModel load(String name) throws NoSuchModelException {
        return load(ModelFolders.find(List.of(folder().resolve(name))).getFirst());
    }
}
