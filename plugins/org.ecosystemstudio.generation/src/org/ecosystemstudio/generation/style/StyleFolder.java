/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.style.Colour;
import org.ecosystemstudio.documents.style.ColourRole;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.style.Logo;
import org.ecosystemstudio.documents.text.Terms;
import org.ecosystemstudio.documents.values.Language;

/**
 * Reads the style of an organisation from a folder: {@code style.properties} with its colours, {@code logo.svg} or
 * {@code logo.png}, {@code style.css} for HTML, and {@code terms.properties} with its words, for one language in
 * {@code terms_nl.properties} or {@code terms_en.properties}. Every file may be missing; what is there is checked.
 */
public final class StyleFolder {

    private static final String COLOURS = "style.properties";
    private static final String LOGO_DESCRIPTION = "logo.description";
    private static final Colour PAPER = new Colour(255, 255, 255);
    private static final double LEAST_CONTRAST = 4.5;

    private final Path folder;
    private final List<StyleProblem> problems = new ArrayList<>();

    private StyleFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a style.
     *
     * @throws StyleException when anything in the folder cannot be used: all that is wrong is told at once
     */
    public static HouseStyle read(Path folder) throws StyleException {
        return new StyleFolder(folder).read();
    }

    private HouseStyle read() throws StyleException {
        if (!Files.isDirectory(folder)) {
            throw new StyleException(List.of(StyleProblem.of(folder, "notFolder")));
        }
        Map<String, String> properties = properties(COLOURS);
        String description = properties.getOrDefault(LOGO_DESCRIPTION, "");
        HouseStyle style = new HouseStyle(colours(properties), logo(description),
                new StyleCss(folder, problems).read(), terms());
        if (!problems.isEmpty()) {
            throw new StyleException(problems);
        }
        return style;
    }

    private Map<ColourRole, Colour> colours(Map<String, String> properties) {
        Map<ColourRole, Colour> colours = new EnumMap<>(ColourRole.class);
        Path file = folder.resolve(COLOURS);
        properties.forEach((key, value) -> {
            Optional<ColourRole> role = Arrays.stream(ColourRole.values()).filter(each -> each.id().equals(key))
                    .findFirst();
            if (role.isEmpty()) {
                if (!key.equals(LOGO_DESCRIPTION)) {
                    problems.add(StyleProblem.of(file, "unknownKey", key, Arrays.stream(ColourRole.values())
                            .map(ColourRole::id).collect(Collectors.joining(", ")) + ", " + LOGO_DESCRIPTION));
                }
                return;
            }
            Colour.parse(value).ifPresentOrElse(colour -> {
                double contrast = colour.contrast(PAPER);
                if (contrast < LEAST_CONTRAST) {
                    problems.add(StyleProblem.of(file, "contrast", key, value,
                            String.format(Locale.ROOT, "%.1f", contrast)));
                }
                colours.put(role.get(), colour);
            }, () -> problems.add(StyleProblem.of(file, "noColour", key, value)));
        });
        return colours;
    }

    private Optional<Logo> logo(String description) {
        return new StyleLogo(folder, problems).read(description);
    }

    private Map<Language, Terms> terms() {
        Map<Language, Terms> terms = new EnumMap<>(Language.class);
        Map<String, String> common = properties("terms.properties");
        for (Language language : Language.values()) {
            String name = "terms_" + language.tag() + ".properties";
            Map<String, String> all = new TreeMap<>(common);
            Map<String, String> own = properties(name);
            all.putAll(own);
            StyleTerms checked = new StyleTerms(language, problems);
            terms.put(language, checked.of(all, key -> folder.resolve(own.containsKey(key) ? name
                    : "terms.properties")));
        }
        return terms;
    }

    /** The properties of a file in their order; none when there is no such file. */
    private Map<String, String> properties(String name) {
        Path file = folder.resolve(name);
        Properties properties = new Properties();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(StyleProblem.of(file, "notPlain"));
        } else if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IllegalArgumentException badEscape) {
                problems.add(StyleProblem.of(file, "badEscape"));
            } catch (CharacterCodingException notText) {
                problems.add(StyleProblem.of(file, "notText"));
            } catch (IOException failure) {
                problems.add(StyleProblem.of(file, "unreadable", String.valueOf(failure.getMessage())));
            }
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key).strip()));
        return sorted;
    }
}
