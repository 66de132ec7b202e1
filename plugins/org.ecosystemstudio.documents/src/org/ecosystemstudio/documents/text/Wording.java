/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.documents.values.ValueFormat;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * The words of documents in one language, from the bundles beside this class: {@code messages} for what documents share and
 * one for each group of documents. A wording may hold
 * places <code>{0}</code>, <code>{1}</code>, which take texts, values and inlines. Never looks at the runtime's default
 * locale.
 */
public final class Wording {

    /** The bundles, each with keys of its own. */
    static final List<String> BUNDLES =
            List.of("messages", "strategy", "organisation", "performance", "data", "changes", "partner");

    private static final Map<Language, Wording> ALL = load();

    private final Language language;
    private final List<MessageBundle> bundles;
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final ValueFormat values;
    private final Terms terms;

    private Wording(Language language, List<MessageBundle> bundles, Terms terms) {
        this.terms = terms;
        this.language = language;
        this.bundles = bundles;
        values = ValueFormat.of(language);
    }

    /** The words of a language. */
    public static Wording of(Language language) {
        return ALL.get(language);
    }

    /** The words of the same language with those of an organisation. */
    public Wording with(Terms own) {
        return own.equals(terms) ? this : new Wording(language, bundles, own);
    }

    /** Whether a key has a wording. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.has(language.locale(), key));
    }

    /** What an organisation calls what the product calls so; the same where it has no word of its own. */
    public String called(String text) {
        return terms.in(text);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** How the language prints values. */
    public ValueFormat values() {
        return values;
    }

    /**
     * The wording of a key.
     *
     * @throws MissingResourceException when the language has no such key
     */
    public String text(String key) {
        return words.computeIfAbsent(key, this::find);
    }

    /** The wording of a key as plain text, with arguments in its places; inlines lose their markup. */
    public String text(String key, Object... arguments) {
        return plain(line(key, arguments));
    }

    /**
     * The wording of a key as inlines, with arguments in its places.
     *
     * @param arguments texts, values, inlines or lists of inlines
     */
    public List<Inline> line(String key, Object... arguments) {
        String pattern = text(key);
        List<Inline> line = new ArrayList<>();
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            int close = pattern.indexOf('}', open);
            if (open > start) {
                line.add(new Inline.Text(pattern.substring(start, open)));
            }
            line.addAll(inlines(arguments[Integer.parseInt(pattern.substring(open + 1, close))]));
            start = close + 1;
        }
        if (start < pattern.length()) {
            line.add(new Inline.Text(pattern.substring(start)));
        }
        return line;
    }

    /** The wording for one or for several: key {@code x.one} or {@code x.many}, whose first place takes the number. */
    public List<Inline> counted(String key, int number, Object... more) {
        return line(key + (number == 1 ? ".one" : ".many"), countedArguments(number, more));
    }

    /** As {@link #counted}, as plain text. */
    public String countedText(String key, int number, Object... more) {
        return plain(counted(key, number, more));
    }

    /** Inlines as plain text, values printed in this language. */
    public String plain(List<? extends Inline> line) {
        return PlainText.of(line, values);
    }

    private String find(String key) {
        String own = terms.wordings().get(key);
        return own != null ? own : terms.in(bundles.stream().filter(bundle -> bundle.has(language.locale(), key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No document words it", Wording.class.getName(), key))
                .raw(language.locale(), key));
    }

    private static Object[] countedArguments(int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Value.count(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return arguments;
    }

    private static List<Inline> inlines(Object argument) {
        if (argument instanceof List<?> list) {
            return list.stream().map(Inline.class::cast).toList();
        }
        return List.of(switch (argument) {
            case Inline inline -> inline;
            case Value value -> new Inline.Typed(value);
            default -> new Inline.Text(argument.toString());
        });
    }

    private static Map<Language, Wording> load() {
        List<MessageBundle> bundles = BUNDLES.stream().map(name -> MessageBundle.beside(Wording.class, name)).toList();
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Wording(language, bundles, Terms.NONE));
        }
        return all;
    }
}
