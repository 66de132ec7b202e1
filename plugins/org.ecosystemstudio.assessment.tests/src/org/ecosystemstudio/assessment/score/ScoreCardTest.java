/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.definition.Def1ParticipantsDiffer;
import org.ecosystemstudio.assessment.roles.Sf51EveryParticipantHasARole;
import org.ecosystemstudio.assessment.roles.Sf52EveryRoleHasAnExpectation;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.method.SuccessFactor;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private static final String MODEL = """
            actor Alpha { kind company role chair }
            actor Beta { kind company role funder expects "Pays on time." }
            """;

    @Test
    void countsWhatHoldsAndWhatIsOpen() {
        FactorScore roles = roles(card(MODEL));
        assertEquals(new Score(1, 1), roles.score());
        assertEquals(List.of(Verdict.HOLDS, Verdict.OPEN, Verdict.NOT_APPLICABLE),
                roles.outcomes().stream().map(Verdict::of).toList());
        assertEquals(List.of("SF5.1", "SF5.2", "SF5.3"),
                roles.outcomes().stream().map(outcome -> outcome.rule().code()).toList());
    }

    @Test
    void countsWhatIsWaivedNeitherAsHeldNorAsOpen() {
        FactorScore roles = roles(card(MODEL + "waive SF5.2 because \"Agreed by word of mouth\" until 2026-12-31"));
        assertEquals(new Score(1, 0), roles.score());
        assertEquals(Verdict.WAIVED, Verdict.of(roles.outcomes().get(1)));
    }

    @Test
    void givesNoPercentageToAFactorOfWhichNothingCounts() {
        ScoreCard card = card(MODEL);
        assertEquals(List.of(SuccessFactor.values()), card.factors().stream().map(FactorScore::factor).toList());
        assertEquals(OptionalInt.empty(), card.factors().getFirst().score().percent());
        assertEquals(Verdict.NOT_APPLICABLE, Verdict.of(card.type()));
        assertEquals("TYP1", card.type().rule().code());
    }

    @Test
    void judgesEachPartOfTheDefinition() {
        ScoreCard card = card(MODEL);
        assertEquals(List.of("DEF-a", "DEF-b", "DEF-c", "DEF-d", "DEF-e"),
                card.definition().stream().map(part -> part.part().code()).toList());
        assertEquals(List.of("SF1.3", "DEF2", "DEF1", "DEF4", "DEF5"),
                card.definition().stream().map(part -> part.outcome().rule().code()).toList());
        assertEquals(List.of(Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE, Verdict.OPEN, Verdict.NOT_APPLICABLE,
                Verdict.NOT_APPLICABLE), card.definition().stream().map(PartVerdict::verdict).toList());
    }

    private static FactorScore roles(ScoreCard card) {
        return card.factors().stream().filter(factor -> factor.factor() == SuccessFactor.SF5).findFirst().orElseThrow();
    }

    private static ScoreCard card(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        return ScoreCard.of(Assessment.of(Plan.of(model.view(), AssessedText.TODAY),
                List.of(new Def1ParticipantsDiffer(), new Sf51EveryParticipantHasARole(),
                        new Sf52EveryRoleHasAnExpectation()),
                AssessmentSettings.NONE));
    }
}
