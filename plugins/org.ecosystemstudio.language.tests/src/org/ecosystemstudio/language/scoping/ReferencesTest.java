/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "actor Beta goal G { owner Betta } | 1:27 error [link] There is no actor named Betta. Did you mean Beta?",
            "actor Beta goal G { owner beta } | 1:27 error [link] There is no actor named beta. Did you mean Beta?",
            "actor Beta goal G { owner Teba } | 1:27 error [link] There is no actor named Teba.",
            "actor ProgrammeOffice goal G { owner Programme } | 1:38 error [link] There is no actor named Programme. Did you mean ProgrammeOffice?",
            "actor Beta goal G { owner G } | 1:27 error [link] G is a goal; an actor is expected here.",
            "goal G { subgoal Sub } action A for Sub | 1:37 error [link] There is no goal named Sub. Did you mean G.Sub?",
            "action A for Nothing | 1:14 error [link] There is no goal named Nothing.",
            "risk R { owner X } | 1:16 error [link] There is no actor or group named X.",
            "action A { after X } | 1:18 error [link] There is no action or task named X.",
            "actor A { needs X } | 1:17 error [link] There is no capability or theme named X.",
            "waive SF1.5 on X because \"y\" | 1:16 error [link] There is no element named X." })
    void saysWhatIsExpectedAndWhatWasMeant(String text, String problem) {
        assertEquals(List.of(problem), Texts.problems(text));
    }

    @Test
    void suggestsOnlyWhatFits() {
        assertEquals(List.of("1:39 error [link] There is no actor named Beto. Did you mean Beti?"),
                Texts.problems("goal Beta goal G under Beta { owner   Beto } actor Beti"));
    }

    @Test
    void reachesNestedElementsByTheNamesAboveThem() {
        LoadedModel model = Texts.model("""
                action Traineeship { task Design task Recruit { after Design } }
                action Fair { after Traineeship.Design }
                goal Talent { subgoal Trainees }
                action Lessons for Talent.Trainees
                """);
        assertEquals(List.of(), Texts.problems(model));
        Action fair = model.view().actions().get(0);
        Action lessons = model.view().actions().get(1);
        assertEquals("Design", fair.getPredecessors().get(0).getItem().getName());
        assertSame(fair.getPredecessors().get(0).getItem(), model.view().actions().get(2).getTasks().get(1)
                .getPredecessors().get(0).getItem());
        assertEquals("Trainees", lessons.getGoals().get(0).getName());
    }

    @Test
    void prefersTheNestedElementFromInsideOfItsParent() {
        LoadedModel model = Texts.model("""
                action Design
                action Traineeship { task Design task Recruit { after Design } }
                """);
        assertEquals(List.of(), Texts.problems(model));
        Action traineeship = model.view().actions().get(1);
        assertSame(traineeship.getTasks().get(0), traineeship.getTasks().get(1).getPredecessors().get(0).getItem());
    }

    @Test
    void linksOverFilesInAndOutOfTheEcosystemsBraces() {
        Map<String, String> files = Map.of("a.ecosystem", "ecosystem E { focal actor Alfa goal Talent { owner Beta } }",
                "b.ecosystem", "actor Alfa actor Beta { depends on Alfa } action A for Talent by Beta",
                "c.ecosystem", "finance { subsidy Fund { for Talent } } action B { funded by Fund }");
        assertEquals(List.of(), Texts.problems(files));
    }

    @Test
    void readsNamesInPiecesWithCommentsBetween() {
        assertEquals(List.of(), Texts.problems("goal G { subgoal S } action A for G . /* the first */ S"));
    }

    @Test
    void findsNamesThatAreWrittenInAnotherWayButAreTheSame() {
        assertEquals(List.of(), Texts.problems("actor Caf\u00e9 goal G { owner Cafe\u0301 }"));
        assertEquals(List.of(), Texts.problems("actor ^Beta goal G { owner Beta }"));
    }

    @Test
    void keepsQuietOnNamesThatASyntaxErrorTookAway() {
        assertEquals(List.of("1:1 error [syntax] `goall` is not expected here. Did you mean `goal`?",
                "3:14 error [link] There is no goal named Housing."), Texts.problems("""
                        goall Talent { subgoal Trainees }
                        action A for Talent, Talent.Trainees
                        action B for Housing
                        """));
    }

    @Test
    void staysFastWithTenThousandUnknownNames() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("actor Partner").append(i).append(" action Work").append(i).append(" by Prtner").append(i)
                    .append('\n');
        }
        List<String> problems = Texts.problems(text.toString());
        assertEquals(10_000, problems.size());
        assertTrue(problems.get(0).endsWith("Did you mean Partner0?"), problems.get(0));
    }
}
