/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.MethodStep;

/**
 * A step of the ecosystem strategy model (handbook 3.1 to 3.8).
 *
 * @param identity the step as models name it
 * @param number 1 to 7 for the steps; 8 for the repeat, which is drawn without a number
 * @param phase the phase it belongs to; null for the repeat
 * @param loop the half of the figure-eight it lies on; null for the repeat
 * @param source the section of the handbook
 */
public record Step(MethodStep identity, int number, Phase phase, Loop loop, String source) {

    private static final List<Step> ALL = List.of(
            new Step(MethodStep.MAP, 1, Phase.DIRECT, Loop.LEFT, "3.1"),
            new Step(MethodStep.PROPOSITION, 2, Phase.DIRECT, Loop.LEFT, "3.2"),
            new Step(MethodStep.GOALS, 3, Phase.DIRECT, Loop.LEFT, "3.3"),
            new Step(MethodStep.ORGANISATION, 4, Phase.SET_UP, Loop.LEFT, "3.4"),
            new Step(MethodStep.PLAN, 5, Phase.PERFORM, Loop.RIGHT, "3.5"),
            new Step(MethodStep.CARRY_OUT, 6, Phase.PERFORM, Loop.RIGHT, "3.6"),
            new Step(MethodStep.MONITOR, 7, Phase.PERFORM, Loop.RIGHT, "3.7"),
            new Step(MethodStep.REPEAT, 8, null, null, "3.8"));

    /** The seven steps and the repeat, in order. */
    public static List<Step> all() {
        return ALL;
    }

    /** The seven steps, without the repeat. */
    public static List<Step> numbered() {
        return ALL.subList(0, ALL.size() - 1);
    }

    /** The facts of a step. */
    public static Step of(MethodStep identity) {
        return ALL.get(identity.ordinal());
    }

    /** The phase; empty for the repeat. */
    public Optional<Phase> ownPhase() {
        return Optional.ofNullable(phase);
    }

    /** What it is called, as within a sentence: {@code make an action plan}. */
    public String title(Locale language) {
        return Labels.of(identity, language);
    }

    /** What it is for, as a sentence. */
    public String purpose(Locale language) {
        return MethodTexts.text(language, "step", identity.getName(), "purpose");
    }

    /** What it yields, in a few words. */
    public String output(Locale language) {
        return MethodTexts.text(language, "step", identity.getName(), "output");
    }

    /** Its guiding questions, in order; the repeat has none. */
    public List<GuidingQuestion> questions() {
        return GuidingQuestion.all().stream().filter(question -> question.step() == identity).toList();
    }

    /** The tools and models that fit it. */
    public List<Tool> tools() {
        return Tool.of(identity);
    }
}
