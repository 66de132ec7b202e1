/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A folder is no style that documents can be made in. */
public final class StyleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<StyleProblem> problems;

    /** @param problems what is wrong; at least one */
    public StyleException(List<StyleProblem> problems) {
        super(problems.stream().map(problem -> problem.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, all of it. */
    public List<StyleProblem> problems() {
        return problems;
    }
}
