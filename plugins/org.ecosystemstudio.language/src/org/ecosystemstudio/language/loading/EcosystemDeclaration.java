/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import org.ecosystemstudio.language.resource.EcosystemResource;
import org.ecosystemstudio.language.resource.RegularFile;

/**
 * Tells whether a file declares an ecosystem, and so makes its folder a model of its own, without parsing it: text that is
 * being typed, and so full of errors, is answered as well.
 */
public final class EcosystemDeclaration {

    /** The word that begins a declaration. */
    private static final String KEYWORD = "ecosystem";

    /** Words behind which {@code ecosystem} is a name or a choice, on the top level of a file. */
    private static final Set<String> EXPECTING = Set.of("ecosystem", "actor", "interest", "capability", "theme",
            "technology", "collaboration", "on", "for", "and", "proposition", "benefit", "risk", "goal", "under",
            "action", "by", "with", "milestone", "group", "project", "administration", "agreement", "between",
            "audience", "success", "decision", "watch", "of", "adjustment", "factor", "line", "sprint", "answer",
            "see", "waive");

    private EcosystemDeclaration() {
    }

    /** Whether the text declares an ecosystem on its top level. */
    public static boolean in(CharSequence text) {
        return text.toString().contains(KEYWORD) && new TopLevelWords(text).contain(KEYWORD, EXPECTING);
    }

    /** Whether the file declares one; a file that cannot be read declares none. */
    public static boolean in(Path file) {
        try (InputStream input = RegularFile.open(file)) {
            // bytes that are no text do not matter here: the loader will tell
            return in(new String(input.readNBytes(EcosystemResource.MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
