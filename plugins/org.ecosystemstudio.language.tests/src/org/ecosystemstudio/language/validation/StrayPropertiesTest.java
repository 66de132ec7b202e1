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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayPropertiesTest {

    @Test
    void warnsOfWhatAReaderTakesForThePropertyOfATask() {
        assertEquals(List.of(
                "2:34 warning [belonging] `from` is said of action S here, not of task Design. Write it in braces behind "
                        + "task Design, or on a line of its own."),
                Texts.problems("""
                        actor A
                        action S by A { task Design 10 h from 2026-02 until 2026-03 }
                        """));
    }

    @Test
    void warnsBehindEveryElementThatCouldHaveSaidIt() {
        assertEquals(List.of(
                "1:29 warning [belonging] `by` is said of goal Talent here, not of goal Homes. Write it in braces behind "
                        + "goal Homes, or on a line of its own.",
                "2:24 warning [belonging] `indicator` is said of goal Growth here, not of KPI Jobs. Write it in braces "
                        + "behind KPI Jobs, or on a line of its own.",
                "3:22 warning [belonging] `owner` is said of goal Care here, not of risk Gap. Write it in braces behind "
                        + "risk Gap, or on a line of its own."),
                Texts.problems("""
                        goal Talent { subgoal Homes by 2027 }
                        goal Growth { kpi Jobs indicator "jobs" from 0 to 40 }
                        goal Care { risk Gap owner A }
                        actor A
                        """));
    }

    @Test
    void warnsInsideOfTheEcosystem() {
        assertEquals(
                List.of("1:23 warning [belonging] `region` is said of ecosystem E here, not of actor A. Write it in "
                        + "braces behind actor A, or on a line of its own."),
                Texts.problems("ecosystem E { actor A region \"North\" }"));
    }

    @Test
    void speaksDutch() {
        assertEquals(List.of("1:23 warning [belonging] `hours` hoort hier bij actie S, niet bij taak T. Zet het tussen "
                + "accolades achter taak T, of op een eigen regel."),
                Texts.problems(new ModelLoader(Locale.of("nl")).parse("action S { task T 1 h hours 8 h }")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "action S { task T 1 h\n from 2026 }", "action S { from 2026 task T 1 h }",
            "action S { task T { from 2026 } until 2027 }", "action S { task T task U { from 2026 } priority high }",
            "ecosystem E { actor A { kind company } region \"North\" }", "ecosystem E { goal G { } period 2026 }",
            "goal G { risk R { } owner A }\nactor A", "goal G { reflection R every month { } owner A }\nactor A",
            "goal G { kpi K { } indicator \"x\" }", "goal G { milestone M 2026 by 2027 }",
            "action S { progress \"a\" 50 % on 2026 hours 5 h }" })
    void leavesAloneWhatNobodyMistakes(String text) {
        assertEquals(List.of(), Texts.problems(text));
    }
}
