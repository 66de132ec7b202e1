/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Loads models from text and tells their problems as people read them. */
public final class Texts {

    private static final ModelLoader ENGLISH = new ModelLoader(Locale.ENGLISH);

    private Texts() {
    }

    /** The model of one text. */
    public static LoadedModel model(String text) {
        return ENGLISH.parse(text);
    }

    /** The problems of a text: {@code line:column severity [code] message}. */
    public static List<String> problems(String text) {
        return problems(model(text));
    }

    /** The problems of several files, with the file before the line. */
    public static List<String> problems(Map<String, String> files) {
        return ENGLISH.parse(files).problems().stream().map(problem -> problem.place().file() + ":" + shown(problem))
                .toList();
    }

    /** The problems of a model. */
    public static List<String> problems(LoadedModel model) {
        return model.problems().stream().map(Texts::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.severity().id() + " ["
                + problem.code() + "] " + problem.message();
    }
}
