/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ecosystemstudio.documents.style.Logo;

/** Reads the logo of a style: a PNG picture, or an SVG picture in which nothing runs and nothing is loaded. */
final class StyleLogo {

    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final long MOST_BYTES = 1_000_000;
    /** An address in a value, unless it leads to a part of the same picture. */
    private static final Pattern ADDRESS = Pattern.compile("url\\((?!\\s*['\"]?#)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FORBIDDEN = Set.of("script", "foreignObject", "iframe", "audio", "video");

    private final Path folder;
    private final List<StyleProblem> problems;

    StyleLogo(Path folder, List<StyleProblem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Optional<Logo> read(String description) {
        Path svg = folder.resolve("logo.svg");
        Path png = folder.resolve("logo.png");
        Path file = Files.exists(svg, LinkOption.NOFOLLOW_LINKS) ? svg : png;
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(StyleProblem.of(file, "notPlain"));
            return Optional.empty();
        }
        if (Files.exists(svg) && Files.exists(png)) {
            problems.add(StyleProblem.of(folder, "twoLogos"));
        }
        if (description.isBlank()) {
            problems.add(StyleProblem.of(folder.resolve("style.properties"), "noDescription"));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(StyleProblem.of(file, "logoTooLarge"));
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            Logo.Kind kind = file.equals(svg) ? Logo.Kind.SVG : Logo.Kind.PNG;
            if (kind == Logo.Kind.SVG ? !isHarmless(content) : !isPng(content)) {
                problems.add(StyleProblem.of(file, kind == Logo.Kind.SVG ? "svg" : "png"));
            }
            return Optional.of(new Logo(kind, content, description));
        } catch (IOException failure) {
            problems.add(StyleProblem.of(file, "unreadable", String.valueOf(failure.getMessage())));
            return Optional.empty();
        }
    }

    private static boolean isPng(byte[] content) {
        return content.length > PNG.length && Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static boolean isHarmless(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean isFirst = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return false;
                }
                if (event == XMLStreamConstants.CHARACTERS && loads(reader.getText())) {
                    return false;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (isFirst && !reader.getLocalName().equals("svg") || !isHarmless(reader)) {
                        return false;
                    }
                    isFirst = false;
                }
            }
            return !isFirst;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    private static boolean loads(String text) {
        return ADDRESS.matcher(text).find() || text.contains("@import");
    }

    private static boolean isHarmless(XMLStreamReader element) {
        if (FORBIDDEN.contains(element.getLocalName())) {
            return false;
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i).strip();
            if (name.startsWith("on") || loads(value)
                    || name.equals("href") && !value.startsWith("#") && !value.startsWith("data:image/")) {
                return false;
            }
        }
        return true;
    }
}
