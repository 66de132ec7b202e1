/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Texts;
import org.junit.jupiter.api.Test;

class MethodCodesTest {

    @Test
    void warnsOfAnAnswerToAQuestionThatDoesNotExist() {
        assertEquals(List.of("1:8 warning [code] There is no guiding question Q99.99."),
                Texts.problems("answer Q99.99 \"x\""));
        assertEquals(List.of("1:8 warning [code] There is no guiding question q1.1. Did you mean Q1.1?"),
                Texts.problems("answer q1.1 \"x\""));
        assertEquals(List.of(), Texts.problems("answer Q1.1 \"x\""));
    }

    @Test
    void warnsOfAWaiverOfARuleThatDoesNotExist() {
        assertEquals(List.of("1:7 warning [code] There is no rule ZZZ9."),
                Texts.problems("waive ZZZ9 because \"x\""));
        assertEquals(List.of(), Texts.problems("waive GOAL7 because \"x\" waive Q1.2 because \"x\""));
    }

    @Test
    void warnsOfASettingOfARuleThatDoesNotExist() {
        assertEquals(List.of("1:9 warning [code] There is no rule FOO1."),
                Texts.problems("rules { FOO1 severity warning }"));
    }

    @Test
    void speaksDutch() {
        assertEquals(List.of("1:8 warning [code] Er is geen richtvraag Q99.99."),
                Texts.problems(new ModelLoader(Locale.of("nl")).parse("answer Q99.99 \"x\"")));
    }

    @Test
    void takesNoWordForACodeThatWasRefused() {
        assertEquals(List.of("1:24 error [syntax] `fatal` is not expected here, but error, warning, info."),
                Texts.problems("rules { GOAL3 severity fatal }"));
    }
}
