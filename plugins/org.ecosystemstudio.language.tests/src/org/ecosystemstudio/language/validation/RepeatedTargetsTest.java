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

class RepeatedTargetsTest {

    private static final String DECLARATIONS = """

            actor A
            actor B
            capability C
            goal G
            proposition P
            action X
            """;

    @Test
    void reportsBothPlacesOfWhatAListNamesTwice() {
        assertEquals(List.of(
                "1:22 error [duplicate] `A` is named twice, also in line 1, column 25. Keep one of them, or name another "
                        + "one.",
                "1:25 error [duplicate] `A` is named twice, also in line 1, column 22. Keep one of them, or name another "
                        + "one."),
                Texts.problems("goal H {supported by A, A}\nactor A"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor D { offers C, C }", "actor D { offers C strength weak offers C strength strong }",
            "action Y for G, G", "action Y for G { for G }", "action Y { borne by A 30 %, A 30 % }",
            "action Y { after X, X by 1 week }", "actor D { agrees with P agrees with P }",
            "actor D { agrees with P for offer, return agrees with P for return }", "group H { members A, B, A }",
            "actor D { competes with A, A }", "actor D { needs C, C }", "ecosystem E { reasons influence, influence }",
            "actor D { works on C, C }", "waive GOAL1 on G, G because \"x\"" })
    void reportsEveryListThatNamesSomethingTwice(String text) {
        List<String> problems = Texts.problems(text + DECLARATIONS);
        assertEquals(2, problems.stream().filter(problem -> problem.contains("is named twice")).count(),
                problems::toString);
    }

    @Test
    void reportsTwoStatusesOfOneStepForOneTime() {
        assertEquals(List.of(
                "1:6 error [duplicate] `carry out` has two statuses for one time; the other stands in line 1, column 26. "
                        + "Keep one, or give each its date.",
                "1:26 error [duplicate] `carry out` has two statuses for one time; the other stands in line 1, column 6. "
                        + "Keep one, or give each its date.",
                "2:9 error [duplicate] `analysis` has two statuses for one time; the other stands in line 3, column 9. "
                        + "Keep one, or give each its date.",
                "3:9 error [duplicate] `analysis` has two statuses for one time; the other stands in line 2, column 9. "
                        + "Keep one, or give each its date."),
                Texts.problems("""
                        step carry out done step carry out open
                        segment analysis going 2026-03
                        segment analysis done 2026-03
                        """));
    }

    @Test
    void speaksDutch() {
        assertEquals(
                "1:18 error [duplicate] `A` wordt twee keer genoemd, ook in regel 1, kolom 21. Laat er een staan, of "
                        + "noem een andere.",
                Texts.problems(new ModelLoader(Locale.of("nl")).parse("group H {members A, A}\nactor A")).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor D { depends on A for C, B depends on A \"data\" }",
            "actor D { agrees with P for offer agrees with P for return }", "actor D { aims \"x\", \"x\" }",
            "step map going 2026-01\nstep map done 2026-03", "step map done\nsprint S { step map open }",
            "answer Q1.1 \"x\" by A\nanswer Q1.1 \"y\" by B", "goal H { supported by A serves G answers Speed }\n"
                    + "interest Speed" })
    void leavesAloneWhatAddsUp(String text) {
        assertEquals(List.of(), Texts.problems(text + DECLARATIONS));
    }
}
