/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.tree.Tone;

/**
 * The part of the documents' style sheet that other formats share with HTML: its colours, and how the shapes of
 * pictures look. Knows the few forms that this style sheet uses, and passes over all else.
 */
public final class SheetRules {

    private static final String PICTURE = "svg";

    private static final int ACCENTS = 6;

    private final Map<String, String> variables;
    private final List<Rule> pictures;

    /** A rule for the shapes of pictures: for an element, or for a class, which begins with a point. */
    private record Rule(String selector, Map<String, String> declarations) {
    }

    private SheetRules(Map<String, String> variables, List<Rule> pictures) {
        this.variables = variables;
        this.pictures = pictures;
    }

    /** Reads a style sheet. */
    public SheetRules(String sheet) {
        this(new HashMap<>(), new ArrayList<>());
        String text = sheet.replaceAll("(?s)/\\*.*?\\*/", "");
        int start = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', start)) {
            int close = closing(text, open);
            String selectors = text.substring(start, open).strip();
            if (!selectors.startsWith("@")) {
                Map<String, String> declarations = declarations(text.substring(open + 1, close));
                for (String selector : selectors.split(",")) {
                    read(selector.strip().split("\\s+"), declarations);
                }
            }
            start = close + 1;
        }
    }

    /** These rules with the colours of an organisation. */
    public SheetRules in(HouseStyle style) {
        Map<String, String> own = new HashMap<>(variables);
        style.colours().forEach((role, colour) -> own.put("--" + role.property(), colour.hex()));
        return new SheetRules(own, pictures);
    }

    /** The colour of a name, such as {@code ink}. */
    public Rgb colour(String name) {
        return Rgb.of(variables.get("--" + name));
    }

    /** An accent colour; numbers beyond the last colour begin again. */
    public Rgb accent(int number) {
        return colour("c" + number % ACCENTS);
    }

    /** The colour of a tone. */
    public Rgb tone(Tone tone) {
        return colour(tone == Tone.NEUTRAL ? "muted" : tone.name().toLowerCase(Locale.ROOT));
    }

    /** The ground under what is said in a tone. */
    public Rgb ground(Tone tone) {
        return switch (tone) {
            case GOOD, WARNING, BAD -> colour(tone.name().toLowerCase(Locale.ROOT) + "-soft");
            case NEUTRAL, ACTIVE, ILLUSTRATIVE -> colour("soft");
        };
    }

    /** The ground of a shade, from 1 to 3. */
    public Rgb shade(int level) {
        return colour("s" + level);
    }

    /** The colour of words on a shade, from 0 to 3. */
    public Rgb onShade(int level) {
        return level == 0 ? colour("muted") : level == 1 ? colour("ink") : colour("s" + level + "-ink");
    }

    /** The declarations that hold for an element of a picture with these classes; later rules win. */
    public Map<String, String> picture(String element, List<String> classes) {
        Map<String, String> found = new LinkedHashMap<>();
        pictures.stream().filter(rule -> rule.selector.equals(element))
                .forEach(rule -> found.putAll(rule.declarations));
        pictures.stream().filter(rule -> rule.selector.startsWith(".") && classes.contains(rule.selector.substring(1)))
                .forEach(rule -> found.putAll(rule.declarations));
        return found;
    }

    private void read(String[] selector, Map<String, String> declarations) {
        if (selector.length == 1 && selector[0].equals(":root")) {
            variables.putAll(declarations);
        } else if (selector.length == 2 && selector[0].equals(PICTURE)) {
            pictures.add(new Rule(selector[1], declarations));
        }
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int index = open; index < text.length(); index++) {
            if (text.charAt(index) == '{') {
                depth++;
            } else if (text.charAt(index) == '}' && --depth == 0) {
                return index;
            }
        }
        throw new IllegalArgumentException("A style sheet closes what it opens");
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }
}
