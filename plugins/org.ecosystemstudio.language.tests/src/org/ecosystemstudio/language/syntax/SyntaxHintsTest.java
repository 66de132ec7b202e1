/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxHintsTest {

    private static final String DECLARATIONS = "\nactor A\nactor B\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "action X { every week on maandag } | 1:26 | `maandag` is not expected here. Did you mean `Monday`?",
            "action X { every 2 weeks on friday } | 1:29 | `friday` is not expected here. Did you mean `Friday`?",
            "action X { every week on market } | 1:26 | `market` is not expected here: write a day like Monday, or `day` and its number in the month.",
            "goal X { by 2027/06/30 } | 1:13 | 2027/06/30 is no date: write 2027-06-30.",
            "goal X { by 2027Q3 } | 1:13 | 2027Q3 is no date: write 2027-Q3.",
            "goal X { by Q3-2027 } | 1:13 | Q3-2027 is no date: write 2027-Q3.",
            "action X { budget \u20AC 5000 } | 1:19 | The currency stands behind the amount: write `5000 EUR`.",
            "action X { budget \u20AC12.500,50 } | 1:19 | The currency stands behind the amount: write `12500.50 EUR`.",
            "action X { budget EUR 5.000 } | 1:19 | The currency stands behind the amount: write `5000 EUR`.",
            "action X { budget 1.200.000 EUR } | 1:19 | 1.200.000 is no number: write 1200000.",
            "action X { budget 12,500 EUR } | 1:19 | 12,500 is no number: write 12500 for the whole number, or 12.5.",
            "action X { hours 1,5 h } | 1:18 | 1,5 is no number: write 1.5, with a point.",
            "action X { hours 40 uur } | 1:21 | `uur` is not expected here. Did you mean `h`?",
            "action X { hours 40u } | 1:20 | `u` is not expected here. Did you mean `h`?",
            "action X { takes 3 weken } | 1:20 | `weken` is not expected here. Did you mean `weeks`?",
            "goal X { supported by A B } | 1:25 | A comma stands between names: write `A, B`.",
            "goal X { supported by A and B } | 1:25 | A comma stands between names: write `A, B`.",
            "goal X { supported by A; B } | 1:24 | A comma stands between names: write `A, B`.",
            "action X { borne by B 50 } | 1:23 | `50` is not expected here: write a share like `50 %`, or an amount like `50 EUR`.",
            "actor X { role vice chair } | 1:21 | A role of several words stands in quotes: write \"vice chair\".",
            "actor X { contact Anna de Vries } | 1:24 | `de` is not expected here: a name is one word. Write it with an underscore, as `Anna_de`, or put a title in quotes behind it.",
            "actor 3Oaks | 1:7 | `3Oaks` begins with a digit, and no name does. Write it with a letter first, or as `_3Oaks`.",
            "goal X { owner 3Oaks } | 1:16 | `3Oaks` begins with a digit, and no name does. Write it with a letter first, or as `_3Oaks`.",
            "# remark | 1:1 | A comment begins with `//`, not with `#`.",
            "-- remark | 1:1 | A comment begins with `//`, not with `-`." })
    void saysOnceHowTheSameIsWrittenHere(String text, String place, String message) {
        assertEquals(List.of(place + " error [syntax] " + message), Texts.problems(text + DECLARATIONS));
    }

    @Test
    void pointsToThreeQuotesForTextOfSeveralLines() {
        String message =
                "Text in quotes ends in the line where it begins. Write three single quotes around text of several "
                        + "lines: '''\u00A0\u2026\u00A0'''.";
        assertEquals(List.of("1:9 error [syntax] " + message.replace('\u00A0', ' ')),
                Texts.problems("actor X \"Alfa\n Devices\"" + DECLARATIONS));
        assertEquals(List.of("1:22 error [syntax] " + message.replace('\u00A0', ' ')),
                Texts.problems("goal X { description \"Alfa\n Devices\n by decree\" }" + DECLARATIONS));
    }

    @Test
    void takesTheNextTextForNoEndOfAnUnclosedOne() {
        assertEquals("1:9 error [syntax] The text that begins here is not closed: write the quotes at its end.",
                Texts.problems("actor X \"Alfa\nactor Y \"Beta\"" + DECLARATIONS).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "goal X { by 30-06-2027 } | 1:13 error [value] 30-06-2027 is geen datum: schrijf 2027-06-30.",
            "goal X { supported by A en B } | 1:25 error [syntax] Tussen namen staat een komma: schrijf `A, B`.",
            "action X { budget \u20AC 5000 } | 1:19 error [syntax] De valuta staat achter het bedrag: schrijf `5000 EUR`." })
    void speaksDutch(String text, String problem) {
        assertEquals(List.of(problem), Texts.problems(new ModelLoader(Locale.of("nl")).parse(text + DECLARATIONS)));
    }
}
