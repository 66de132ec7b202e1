/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.documents.text.Terms;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;

/** Checks the words of an organisation in one language. A key with a dot is that of a wording; any other is a word. */
final class StyleTerms {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");

    private final Wording wording;
    private final List<StyleProblem> problems;

    StyleTerms(Language language, List<StyleProblem> problems) {
        wording = Wording.of(language);
        this.problems = problems;
    }

    Terms of(Map<String, String> entries, Function<String, Path> fileOf) {
        Map<String, String> wordings = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        entries.forEach((key, value) -> {
            if (value.isBlank()) {
                add(StyleProblem.of(fileOf.apply(key), "emptyTerm", key));
            } else if (key.indexOf('.') < 0 && (value.indexOf('{') >= 0 || value.indexOf('}') >= 0)) {
                add(StyleProblem.of(fileOf.apply(key), "brace", key));
            } else if (key.indexOf('.') < 0) {
                words.put(key.toLowerCase(Locale.ROOT), value);
            } else if (!wording.has(key)) {
                add(StyleProblem.of(fileOf.apply(key), "unknownWording", key));
            } else if (!places(value).equals(places(wording.text(key)))
                    || PLACE.matcher(value).replaceAll("").matches(".*[{}].*")) {
                add(StyleProblem.of(fileOf.apply(key), "places", key, wording.text(key)));
            } else {
                wordings.put(key, value);
            }
        });
        return new Terms(wordings, words);
    }

    /** The common file is checked for each language, but what is wrong with it is told once. */
    private void add(StyleProblem problem) {
        if (problems.stream()
                .noneMatch(known -> known.file().equals(problem.file()) && known.key().equals(problem.key())
                        && known.details().getFirst().equals(problem.details().getFirst()))) {
            problems.add(problem);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (Matcher matcher = PLACE.matcher(text); matcher.find();) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
