/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "goall Talent { by 2026 } | 1:1 | `goall` is not expected here. Did you mean `goal`?",
            "actor A { kindd company } | 1:11 | `kindd` is not expected here. Did you mean `kind`?",
            "goal G { priority hihg } | 1:19 | `hihg` is not expected here. Did you mean `high`?",
            "risk R probabilty high | 1:8 | `probabilty` is not expected here. Did you mean `probability`?",
            "goal G { owner } | 1:16 | `}` is not expected here, but a name.",
            "goal G { owner \"Alfa\" } | 1:16 | `\"Alfa\"` is not expected here, but a name.",
            "goal G { priority 12 } | 1:19 | `12` is not expected here, but low, medium, high.",
            "action A { budget 10 } | 1:22 | `}` is not expected here, but an amount with its currency, like 25000 EUR.",
            "action A { hours 5 } | 1:20 | `}` is not expected here, but a time like 40 h, 3 days or 6 weeks.",
            "actor A depends on B | 1:9 | `depends` stands outside of all blocks: write it within the braces of the element that it belongs to.",
            "goal illustrative | 1:6 | `illustrative` is a word of the language, and a name is expected here. Write `^illustrative` to use it as a name.",
            "goal G \u201Challo\u201D | 1:8 | Text stands in straight quotes, not in \u201C: write \"like this\".",
            "action A { from: 2026-01 } | 1:16 | The character `:` means nothing here: take it out.",
            "goal G } | 1:8 | This `}` closes nothing: take it out, or look for a `{` that is missing before it.",
            "language goal G | 1:10 | `version` is missing before `goal`.",
            "goal G language version 1 | 1:8 | `language version` stands once, at the beginning of a file.",
            "goal | 1:1 | The text ends too early: here must stand a name.",
            "goal G { by 2026 | 1:13 | The text ends before the block that begins in line 1 is closed: write the missing `}`.",
            "goal G { description \"abc | 1:22 | The text that begins here is not closed: write the quotes at its end.",
            "goal G { description '''abc | 1:22 | The text that begins here is not closed: write the quotes at its end.",
            "actor A { soort company } | 1:11 | `soort` is not expected here. Did you mean `kind`?",
            "goal G { deadline 2026 } | 1:10 | `deadline` is not expected here. Did you mean `by`?",
            "goal G { eigenaar A } | 1:10 | `eigenaar` is not expected here. Did you mean `owner`?",
            "doel G | 1:1 | `doel` is not expected here. Did you mean `goal`?",
            "actor A Beta | 1:9 | `Beta` is not expected here: a name is one word. Write it with an underscore, as `A_Beta`, or put a title in quotes behind it.",
            "actor A-Beta | 1:8 | `-` is not expected here: a name is one word. Write it with an underscore, as `A_Beta`, or put a title in quotes behind it.",
            "goal G { description Some words } | 1:22 | Text stands in quotes: write \"Some \u2026\".",
            "goal G /* abc | 1:8 | The comment that begins here is not closed: write `*/` at its end." })
    void saysWhatStandsThereAndWhatWasMeant(String text, String place, String message) {
        assertEquals(List.of(place + " error [syntax] " + message), Texts.problems(text));
    }

    @Test
    void speaksDutch() {
        LoadedModel model = new ModelLoader(Locale.of("nl")).parse("goall Talent");
        assertEquals(List.of("1:1 error [syntax] `goall` wordt hier niet verwacht. Bedoel je `goal`?"),
                Texts.problems(model));
    }

    @Test
    void speaksEnglishToWhomNeitherLanguageIsOwn() {
        LoadedModel model = new ModelLoader(Locale.GERMAN).parse("goall Talent");
        assertEquals(List.of("1:1 error [syntax] `goall` is not expected here. Did you mean `goal`?"),
                Texts.problems(model));
    }

    @Test
    void namesTheLineOfABlockWhoseEndWasForgotten() {
        assertEquals(List.of("4:1 error [syntax] The block that begins in line 1 is not closed: write the missing `}` "
                + "before `goal`."), Texts.problems("""
                        goal First {
                            by 2026

                        goal Second {
                            by 2027
                        }
                        """));
    }

    @Test
    void losesNothingBehindABlockWhoseEndWasForgotten() {
        LoadedModel model = Texts.model("""
                goal First {
                    kpi Hired {
                        description "x"
                goal Second { by 2027 }
                actor Alfa
                """);
        assertEquals(List.of("First", "Second"), names(model, Goal.class));
        assertEquals(List.of("Alfa"), names(model, Actor.class));
    }

    @Test
    void findsTheEndOfABlockWhoseHeadStandsOnSeveralLines() {
        LoadedModel model = Texts.model("""
                action Fair "Career fair"
                        for Talent {
                    from 2026-03-02 2026-07-03
                    segment analysis
                    hours 80 h
                }
                goal Talent
                """);
        assertEquals(List.of("3:21 error [syntax] `2026-07-03` is not expected here."), Texts.problems(model));
        assertEquals(List.of("Talent"), names(model, Goal.class));
    }

    @Test
    void losesOnlyTheRestOfTheBlockThatAnErrorStandsIn() {
        LoadedModel model = Texts.model("""
                goal First {
                    kpi Hired { descripton "x" indicator "engineers" }
                    by 2026-02-01
                }
                goal Second { by 2027 }
                """);
        assertEquals(1, model.problems().size());
        assertEquals("2026-02-01", model.view().goals().get(0).getDeadline().toString());
        assertEquals(List.of("First", "Second"), names(model, Goal.class));
    }

    @Test
    void keepsTheElementsOfAnEcosystemBehindAnErrorInIt() {
        LoadedModel model = Texts.model("""
                ecosystem E {
                    regionn "North"
                    actor Alfa { kind company }
                    goal Talent
                }
                actor Beta
                """);
        assertEquals(List.of("2:5 error [syntax] `regionn` is not expected here. Did you mean `region`?"),
                Texts.problems(model));
        assertEquals(List.of("Alfa", "Beta"), names(model, Actor.class));
        assertEquals(List.of("Talent"), names(model, Goal.class));
    }

    @Test
    void keepsTheTitleWhoseQuotesAreNotClosed() {
        LoadedModel model = Texts.model("""
                goal G "Attract engineers
                {
                    by 2026
                }
                """);
        assertEquals(
                List.of("1:8 error [syntax] The text that begins here is not closed: write the quotes at its end."),
                Texts.problems(model));
        assertEquals("2026", model.view().goals().get(0).getDeadline().toString());
    }

    @Test
    void tellsAFewOfManyErrorsAndThatThereAreMore() {
        List<String> problems = Texts.problems("goal G { priority hihg }\n".replace("G", "G%d").repeat(200));
        assertEquals(51, problems.stream().filter(problem -> problem.contains("[syntax]")).count());
        assertTrue(problems.stream().anyMatch(problem -> problem
                .endsWith("There are more errors like these. Mend the first ones, and check again.")),
                problems::toString);
    }

    private static List<String> names(LoadedModel model, Class<? extends NamedElement> type) {
        return model.view().all(type).stream().map(NamedElement::getName).toList();
    }
}
