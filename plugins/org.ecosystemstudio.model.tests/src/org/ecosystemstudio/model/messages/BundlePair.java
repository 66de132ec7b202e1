/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.messages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle of messages in the sources of a plug-in, in both languages.
 *
 * @param name its path as Java names it, without language and ending: {@code org/ecosystemstudio/model/method/labels}
 * @param english the English texts by key
 * @param dutch the Dutch texts by key
 */
record BundlePair(String name, TreeMap<String, String> english, TreeMap<String, String> dutch) {

    private static final String ENDING = ".properties";
    private static final String DUTCH_ENDING = "_nl" + ENDING;
    private static final String MESSAGES = "/messages";
    private static final String METAMODEL = "org/ecosystemstudio/model/documentation/documentation";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    /**
     * All bundles below the folder of plug-ins: what is called {@code messages}, and what is there in Dutch. A bundle that
     * lacks a language has no texts in it. What the metamodel says of itself is left out: its English stands in the
     * metamodel only, and the test of its documentation compares the two.
     */
    static List<BundlePair> in(Path plugins) throws IOException {
        TreeMap<String, BundlePair> pairs = new TreeMap<>();
        try (Stream<Path> rooms = Files.list(plugins)) {
            for (Path sources : rooms.map(room -> room.resolve("src")).filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                        add(sources, file, pairs);
                    }
                }
            }
        }
        pairs.values().removeIf(pair -> pair.dutch.isEmpty() && !pair.name.endsWith(MESSAGES));
        pairs.remove(METAMODEL);
        return List.copyOf(pairs.values());
    }

    /** Keys that only one of the languages has. */
    List<String> unpaired() {
        TreeSet<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(dutch.keySet());
        return keys.stream().filter(key -> !english.containsKey(key) || !dutch.containsKey(key))
                .map(key -> name + " " + key).toList();
    }

    /** Keys whose Dutch text is the English one; texts without a letter do not count. */
    List<String> same() {
        return english.keySet().stream().filter(key -> english.get(key).equals(dutch.get(key)))
                .filter(key -> english.get(key).replaceAll("\\{\\d+[^}]*}", "").matches("(?s).*\\p{L}.*"))
                .map(key -> name + " " + key).toList();
    }

    /** Keys whose texts do not have the same places to fill. */
    List<String> differentPlaces() {
        return english.keySet().stream().filter(dutch::containsKey)
                .filter(key -> !places(english.get(key)).equals(places(dutch.get(key))))
                .map(key -> name + " " + key).toList();
    }

    private static void add(Path sources, Path file, TreeMap<String, BundlePair> pairs) throws IOException {
        String path = sources.relativize(file).toString().replace('\\', '/');
        boolean isDutch = path.endsWith(DUTCH_ENDING);
        String bundle = path.substring(0, path.length() - (isDutch ? DUTCH_ENDING : ENDING).length());
        BundlePair pair = pairs.computeIfAbsent(bundle, key -> new BundlePair(key, new TreeMap<>(), new TreeMap<>()));
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        texts.forEach((key, text) -> (isDutch ? pair.dutch : pair.english).put((String) key, (String) text));
    }

    private static TreeSet<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(place -> place.group(1)).toList());
    }
}
