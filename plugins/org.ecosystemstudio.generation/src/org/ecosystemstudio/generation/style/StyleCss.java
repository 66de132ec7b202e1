/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the style sheet of a style. Files of the folder that it names become part of it; nothing else is loaded. */
final class StyleCss {

    private static final Pattern ADDRESS =
            Pattern.compile("url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern FORBIDDEN =
            Pattern
                    .compile("<|@import|@charset|image-set|image\\s*\\(|expression\\s*\\(|\\\\",
                            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "svg", "image/svg+xml", "jpg",
            "image/jpeg", "woff2", "font/woff2", "woff", "font/woff", "ttf", "font/ttf");
    private static final long MOST_BYTES = 500_000;
    private static final long MOST_BYTES_OF_A_PART = 2_000_000;

    private final Path folder;
    private final Path file;
    private final List<StyleProblem> problems;

    StyleCss(Path folder, List<StyleProblem> problems) {
        this.folder = folder;
        this.problems = problems;
        file = folder.resolve("style.css");
    }

    /** The style sheet with the files that it names in it; empty when there is none. */
    String read() {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(StyleProblem.of(file, "notPlain"));
            return "";
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(StyleProblem.of(file, "cssTooLarge"));
                return "";
            }
            String css = Files.readString(file);
            Matcher forbidden = FORBIDDEN.matcher(css);
            if (forbidden.find()) {
                problems.add(StyleProblem.of(file, "cssForbids", forbidden.group()));
                return "";
            }
            return ADDRESS.matcher(css).replaceAll(match -> Matcher.quoteReplacement(inlined(match.group(2))));
        } catch (CharacterCodingException notText) {
            problems.add(StyleProblem.of(file, "notText"));
        } catch (IOException failure) {
            problems.add(StyleProblem.of(file, "unreadable", String.valueOf(failure.getMessage())));
        }
        return "";
    }

    private String inlined(String address) {
        if (address.startsWith("data:") || address.startsWith("#")) {
            return "url(\"" + address.replace("\"", "%22") + "\")";
        }
        String type = TYPES.get(address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        Path part = folder.resolve(FILE.matcher(address).matches() ? address : "");
        if (type == null || !Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(StyleProblem.of(file, "cssAddress", address));
            return "url()";
        }
        try {
            if (Files.size(part) > MOST_BYTES_OF_A_PART) {
                problems.add(StyleProblem.of(part, "partTooLarge"));
                return "url()";
            }
            return "url(\"data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(part))
                    + "\")";
        } catch (IOException failure) {
            problems.add(StyleProblem.of(part, "unreadable", String.valueOf(failure.getMessage())));
            return "url()";
        }
    }
}
