/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Terms;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;

/**
 * How an organisation's documents look and what it calls things.
 *
 * @param colours its colours; those that are not there are as without a style
 * @param logo its picture on the first page; empty for none
 * @param css rules that come after those of HTML pages; empty for none
 * @param terms its words by language
 */
public record HouseStyle(Map<ColourRole, Colour> colours, Optional<Logo> logo, String css,
        Map<Language, Terms> terms) {

    /** The style of documents without a style. */
    public static final HouseStyle PLAIN = new HouseStyle(Map.of(), Optional.empty(), "", Map.of());

    /** Keeps copies; no part is null. */
    public HouseStyle {
        Map<ColourRole, Colour> copy = new EnumMap<>(ColourRole.class);
        copy.putAll(colours);
        colours = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(logo);
        Objects.requireNonNull(css);
        terms = Map.copyOf(terms);
    }

    /** The colour that plays a part. */
    public Colour colour(ColourRole role) {
        return colours.getOrDefault(role, role.plain());
    }

    /** The words of documents in a language. */
    public Wording wording(Language language) {
        return Wording.of(language).with(terms.getOrDefault(language, Terms.NONE));
    }
}
