/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.ecosystemstudio.language.messages.LanguageMessages;

/** Says why a file that belongs to a model cannot be read. */
public final class UnreadableFile {

    private UnreadableFile() {
    }

    /**
     * The sentence for a person.
     *
     * @param problem what went wrong when it was opened or read
     */
    public static String message(Path file, IOException problem, LanguageMessages messages) {
        String reason = switch (problem) {
            case IOException irregular when RegularFile.isIrregular(file) -> messages.text("file.unreadable.irregular");
            case AccessDeniedException denied -> messages.text("file.unreadable.denied");
            case IOException astray when Files.isSymbolicLink(file) && !Files.exists(file) ->
                messages.text("file.unreadable.link");
            case NoSuchFileException gone -> messages.text("file.unreadable.gone");
            case IOException denied when Files.exists(file) && !Files.isReadable(file) ->
                messages.text("file.unreadable.denied");
            case FileSystemException refused when refused.getReason() != null ->
                messages.text("file.unreadable.refused", refused.getReason());
            default -> messages.text("file.unreadable.refused", problem.getMessage());
        };
        return messages.text("file.unreadable", reason);
    }
}
