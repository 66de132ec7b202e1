/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    @Test
    void explainsARule() {
        Call call = Call.of("explain", "SF1.5");
        assertEquals(0, call.exitCode());
        assertEquals("""
                SF1.5  Little competition among participants
                At most a quarter of the pairs of participants compete with each other.
                Severity: warning
                Step: 2, define the value proposition

                Why
                Where many are rivals, partners keep their knowledge to themselves and the offer falls apart. \
                (handbook 2.2)

                A model in which it does not hold
                    ecosystem Waddenlab

                    actor Plaatwerk { competes with Lasserij }
                """, lines(call).substring(0, lines(call).indexOf("    actor Lasserij")).replace("    \n", "\n"));
        assertTrue(lines(call).contains("\n> Competing pairs of participants: 1 of 3, which is 33.3 %;"), call.out());
        assertTrue(lines(call).contains("\nA model in which it holds\n    ecosystem Waddenlab\n"), call.out());
        assertTrue(lines(call).endsWith("\nFor one run: ecosystem check my-cluster --rule SF1.5=25%\n"), call.out());
    }

    @Test
    void saysWhatAnEditorOffers() {
        assertTrue(lines(Call.of("explain", "GOAL5")).contains(
                "\nWhat an editor offers\n- Add an action for goal Talent\n"), Call.of("explain", "GOAL5").out());
        assertTrue(lines(Call.of("explain", "SF1.5")).contains("\nWhat an editor offers\nNo ready answer: "));
    }

    @Test
    void sortsTheUsualSeverityFromOthers() {
        assertTrue(lines(Call.of("explain", "MON2")).contains("\nSeverity: usually warning; in some cases error\n"));
        assertTrue(lines(Call.inDutch("explain", "MON2")).contains("\nErnst: meestal waarschuwing; soms fout\n"));
    }

    @Test
    void explainsAQuestion() {
        assertEquals("""
                Q4.7  How are conflicts escalated?
                Step: 4, leadership, organisation and financing
                Answer it with answer Q4.7 "...", or say why it need not be answered with waive Q4.7 because "...".
                """, lines(Call.of("explain", "Q4.7")));
    }

    @Test
    void explainsSeveralCodesInTheirOrder() {
        String both = lines(Call.of("explain", "GOAL7", "Q4.7"));
        assertEquals(lines(Call.of("explain", "GOAL7")) + "\n" + lines(Call.of("explain", "Q4.7")), both);
    }

    @Test
    void takesSmallLetters() {
        assertEquals(Call.of("explain", "GOAL7"), Call.of("explain", " goal7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SF13   | 'Did you mean SF1.3?'
            q47    | 'Did you mean Q4.7?'
            TYP    | 'Did you mean TYP1?'
            SF7    | 'Did you mean SF7.1, SF7.2, SF7.3?'
            foo    | ''
            .      | ''
            """)
    void guessesWhichCodeWasMeant(String typed, String guess) {
        Call call = Call.of("explain", typed);
        assertEquals(2, call.exitCode());
        assertEquals("", call.out());
        assertEquals(("ecosystem: there is no rule and no guiding question " + typed
                + ". \"ecosystem explain\" lists all of them. " + guess).strip(), call.err().strip());
    }

    @Test
    void listsAllRulesAndQuestions() {
        Call call = Call.of("explain");
        assertEquals(0, call.exitCode());
        List<String> codes = new ArrayList<>();
        RuleCatalogue.all().forEach(rule -> codes.add(rule.code()));
        GuidingQuestion.all().forEach(question -> codes.add(question.code()));
        assertEquals(codes, call.out().lines().map(line -> line.split(" ")[0]).toList());
        assertTrue(lines(call).startsWith("SF1.1   Every participant contributes\n"), call.out());
    }

    @Test
    void speaksDutch() {
        String rule = lines(Call.inDutch("explain", "FIN4"));
        assertTrue(rule.startsWith("FIN4  Percentages en bedragen kloppen\n"), rule);
        assertTrue(rule.contains("\nWaarom\n") && rule.contains("(handboek 3.4)"), rule);
        assertTrue(rule.contains("\n> De kostenaandelen van actie Website zijn samen 110 %"), rule);
        assertFalse(rule.contains("Why") || rule.contains("Settings"), rule);
        assertTrue(lines(Call.inDutch("explain", "Q4.7")).contains("Stap: 4, leiderschap"));
    }

    private static String lines(Call call) {
        return call.out().replace(System.lineSeparator(), "\n");
    }
}
