/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.ecosystemstudio.language.resource.EcosystemResource;

/** Reads text from a repository, into memory: no file is written, and no filter that the repository asks for runs. */
final class ModelTexts {

    /** More text, in characters, than any model has. */
    private static final int MOST_TEXT = 100_000_000;

    private final ObjectReader reader;

    ModelTexts(ObjectReader reader) {
        this.reader = reader;
    }

    /**
     * The texts of files by their paths; nothing when one of them cannot be read.
     *
     * @throws IOException when the repository is damaged
     */
    Optional<Map<String, String>> of(List<ModelFile> files) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        long size = 0;
        for (ModelFile file : files) {
            Optional<String> text = of(file.content());
            size += text.map(String::length).orElse(MOST_TEXT + 1);
            if (size > MOST_TEXT) {
                return Optional.empty();
            }
            texts.put(file.path(), text.orElseThrow());
        }
        return Optional.of(texts);
    }

    /**
     * A text; nothing when it is not on this machine, too large for a file of the language, or no text in UTF-8.
     *
     * @throws IOException when the repository is damaged
     */
    Optional<String> of(ObjectId content) throws IOException {
        try {
            byte[] bytes = reader.open(content, Constants.OBJ_BLOB).getCachedBytes(EcosystemResource.MOST_BYTES);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (MissingObjectException | LargeObjectException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
