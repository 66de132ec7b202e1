/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.resource.XtextResource;
import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.language.formatting.FileFormatter;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.language.messages.ProblemCodes;

/** A file of a loaded model, and what formatting makes of it. */
final class ModelFile {

    private static final Set<String> REFUSED = Set.of(ProblemCodes.SYNTAX, ProblemCodes.ENCODING, ProblemCodes.SIZE,
            ProblemCodes.UNREADABLE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final List<Problem> refusals;
    private final String text;
    private final String formatted;

    /** Takes the file at an index of the model's files. */
    ModelFile(LoadedModel model, int index) {
        path = model.files().get(index);
        refusals = model.problems().stream()
                .filter(problem -> problem.place().file().equals(path) && REFUSED.contains(problem.code())).toList();
        XtextResource resource = model.resources().get(index);
        if (refusals.isEmpty()) {
            text = resource.getParseResult().getRootNode().getText();
            formatted = resource.getResourceServiceProvider().get(FileFormatter.class).formatted(text).orElse(text);
        } else {
            text = "";
            formatted = "";
        }
    }

    /** The file, as the model names it. */
    Path path() {
        return path;
    }

    /** Why the file cannot be formatted; empty when it can. */
    List<Problem> refusals() {
        return refusals;
    }

    /** Whether the file does not have the canonical layout yet. */
    boolean isChangedByFormatting() {
        return !formatted.equals(text);
    }

    /**
     * Writes the formatted text; a byte order mark that the file begins with stays.
     *
     * @throws CommandException when the file cannot be written, or somebody has changed it since it was read
     */
    void replace(Invocation invocation) throws CommandException {
        try {
            byte[] current = Files.readAllBytes(path);
            String mark = text.startsWith(BYTE_ORDER_MARK) ? ""
                    : new String(current, 0, Math.min(3, current.length), StandardCharsets.UTF_8)
                            .startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            if (!Arrays.equals(current, bytes(mark + text))) {
                throw new CommandException(path + ": " + invocation.text("format.changedMeanwhile"));
            }
            AtomicFile.replace(path, bytes(formatted.startsWith(mark) ? formatted : mark + formatted));
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        } catch (IOException exception) {
            throw new CommandException(path + ": " + invocation.text("path.unreadable"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
