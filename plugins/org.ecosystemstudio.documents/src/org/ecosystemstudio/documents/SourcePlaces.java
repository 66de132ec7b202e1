/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Optional;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Element;

/** Tells where elements stand in the model's text. */
@FunctionalInterface
public interface SourcePlaces {

    /** Knows no place. */
    SourcePlaces NONE = element -> Optional.empty();

    /** The place of an element; empty when it is not known. */
    Optional<Inline.Place> of(Element element);
}
