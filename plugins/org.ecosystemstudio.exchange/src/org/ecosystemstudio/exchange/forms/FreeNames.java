/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.forms;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Makes names for new elements from what people call them: words that the language takes, each used once. */
public final class FreeNames {

    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private final Set<String> taken = new HashSet<>();

    /** The names that a model has are taken. */
    public FreeNames(EcosystemView view) {
        view.all(NamedElement.class).stream().map(FullName::of).filter(name -> !name.isEmpty())
                .forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Names an element as people call it: a word becomes its name, anything longer its title, from which the name is
     * made.
     *
     * @param called what it is called
     * @param container the full name of the element that it goes into; empty on the top level
     */
    public void name(NamedElement element, String called, String container) {
        String name = of(called, element.eClass().getName(), container);
        element.setName(name);
        if (!name.equals(called)) {
            element.setTitle(called.replaceAll("\\s+", " "));
        }
    }

    /**
     * A name that is free in the container, from now on taken.
     *
     * @param otherwise what to call it when no letter can be used
     */
    public String of(String called, String otherwise, String container) {
        String wanted = word(Normalizer.normalize(called, Normalizer.Form.NFC).strip(), otherwise);
        String prefix = container.isEmpty() ? "" : container + '.';
        String name = wanted;
        for (int number = 2; !taken.add((prefix + name).toLowerCase(Locale.ROOT)); number++) {
            name = wanted + number;
        }
        return name;
    }

    private static String word(String called, String otherwise) {
        if (NAME.matcher(called).matches() && called.length() <= LONGEST && isPlain(called)) {
            return called;
        }
        StringBuilder name = new StringBuilder();
        for (String part : called.split("[^\\p{L}\\p{Nd}]+")) {
            if (!part.isEmpty() && isPlain(part)
                    && (name.isEmpty() || name.length() + part.length() <= LONGEST)) {
                name.append(Character.toTitleCase(part.charAt(0))).append(part, 1, Math.min(part.length(), LONGEST));
            }
        }
        if (name.isEmpty()) {
            return otherwise;
        }
        return Character.isLetter(name.charAt(0)) ? name.toString() : otherwise + name;
    }

    /** Whether all characters are of those planes of Unicode that the language has in names. */
    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(Character::isBmpCodePoint);
    }
}
