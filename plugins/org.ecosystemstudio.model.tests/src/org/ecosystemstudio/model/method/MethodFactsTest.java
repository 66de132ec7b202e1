/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.CircleSegment;
import org.ecosystemstudio.model.ecosystem.CollaborationForm;
import org.ecosystemstudio.model.ecosystem.EcosystemType;
import org.ecosystemstudio.model.ecosystem.LifeCyclePhase;
import org.ecosystemstudio.model.ecosystem.MethodStep;
import org.ecosystemstudio.model.ecosystem.RiskCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodFactsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void walksSevenStepsInThreePhasesAndRepeats() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), Step.numbered().stream().map(Step::number).toList());
        assertEquals(List.of(3, 1, 3), Stream.of(Phase.values()).map(phase -> phase.steps().size()).toList());
        assertEquals(Optional.empty(), Step.of(MethodStep.REPEAT).ownPhase());
        for (MethodStep identity : MethodStep.values()) {
            assertEquals(identity, Step.of(identity).identity());
        }
    }

    @Test
    void laysPlanningDoingAndCheckingOnTheRightLoop() {
        assertEquals(List.of(MethodStep.PLAN, MethodStep.CARRY_OUT, MethodStep.MONITOR),
                Step.all().stream().filter(step -> step.loop() == Loop.RIGHT).map(Step::identity).toList());
    }

    @Test
    void goesRoundSixSegmentsTwoAPhase() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), Segment.all().stream().map(Segment::number).toList());
        for (Phase phase : Phase.values()) {
            assertEquals(2, phase.segments().size());
        }
        assertEquals(MethodStep.ORGANISATION, Segment.of(CircleSegment.FINANCING).steps().getFirst());
        assertThrows(IllegalArgumentException.class, () -> Segment.of(CircleSegment.UNSPECIFIED));
    }

    @Test
    void asksTheQuestionsOfEachStep() {
        assertEquals(List.of(8, 7, 7, 12, 5, 5, 14, 0),
                Step.all().stream().map(step -> step.questions().size()).toList());
        assertEquals("Q4.12", Step.of(MethodStep.ORGANISATION).questions().getLast().code());
        assertEquals("3.4", GuidingQuestion.find("Q4.12").orElseThrow().source());
        assertEquals(Optional.empty(), GuidingQuestion.find("Q4.13"));
    }

    @Test
    void tellsSettingUpMonitoringFromRunningIt() {
        assertFalse(GuidingQuestion.find("Q7.5").orElseThrow().isAboutRunning());
        assertTrue(GuidingQuestion.find("Q7.6").orElseThrow().isAboutRunning());
        assertTrue(GuidingQuestion.find("Q7.14").orElseThrow().isAboutRunning());
        assertFalse(GuidingQuestion.find("Q4.12").orElseThrow().isAboutRunning());
    }

    @Test
    void offersTheToolsOfEachStep() {
        assertEquals(List.of(10, 5, 5, 5, 7, 4, 5, 0), Step.all().stream().map(step -> step.tools().size()).toList());
        assertEquals(Tool.all().size(), new HashSet<>(Tool.all().stream().map(Tool::key).toList()).size());
    }

    @Test
    void explainsNoToolThatNobodyExplains() {
        assertEquals(List.of("ecosystem_growth_model", "function_thinking", "d_p_pboi", "innovation_ecosystem_engine"),
                Tool.all().stream().filter(tool -> tool.explanation(Locale.ENGLISH).isEmpty()).map(Tool::key).toList());
    }

    @Test
    void assessesFactorsAndDefinitionByRules() {
        assertEquals(List.of(6, 4, 6, 4, 3, 3, 3),
                Stream.of(SuccessFactor.values()).map(factor -> factor.rules().size()).toList());
        assertEquals("SF1.3", DefinitionPart.A.rule().code());
        assertEquals("DEF-e", DefinitionPart.E.code());
    }

    @Test
    void offersARemedyForEveryRisk() {
        for (RiskCategory category : RiskCategory.values()) {
            assertEquals(category != RiskCategory.UNSPECIFIED, !Remedy.of(category).isEmpty(), category.getName());
        }
    }

    @Test
    void knowsTheTripleHelix() {
        assertEquals(Optional.of(TripleHelix.KNOWLEDGE), TripleHelix.of(ActorKind.EDUCATION_INSTITUTE));
        assertEquals(Optional.empty(), TripleHelix.of(ActorKind.INVESTOR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void hasAllTexts(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Stream.Builder<String> texts = Stream.builder();
        for (Step step : Step.all()) {
            texts.add(step.title(language)).add(step.purpose(language)).add(step.output(language));
        }
        for (Phase phase : Phase.values()) {
            texts.add(phase.title(language)).add(phase.purpose(language));
        }
        Segment.all().forEach(segment -> texts.add(segment.title(language)).add(segment.purpose(language)));
        GuidingQuestion.all().forEach(question -> texts.add(question.wording(language)));
        Tool.all().forEach(tool -> texts.add(tool.name(language)));
        for (SuccessFactor factor : SuccessFactor.values()) {
            texts.add(factor.title(language)).add(factor.statement(language));
        }
        for (DefinitionPart part : DefinitionPart.values()) {
            texts.add(part.title(language)).add(part.statement(language));
        }
        for (Remedy remedy : Remedy.values()) {
            texts.add(remedy.text(language));
        }
        for (CommonBenefit benefit : CommonBenefit.values()) {
            texts.add(benefit.text(language));
        }
        for (TripleHelix part : TripleHelix.values()) {
            texts.add(part.label(language));
        }
        for (String text : texts.build().toList()) {
            assertFalse(text.isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void saysWhatTypesFormsAndPhasesAreAbout(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        for (EcosystemType type : EcosystemType.values()) {
            if (type != EcosystemType.UNSPECIFIED) {
                assertTrue(Meaning.concept(type, language).endsWith("."));
                assertFalse(Meaning.aim(type, language).isBlank());
                assertTrue(Meaning.examples(type, language).contains(", "));
            }
        }
        for (CollaborationForm form : CollaborationForm.values()) {
            assertTrue(form == CollaborationForm.UNSPECIFIED || Meaning.of(form, language).endsWith("."));
        }
        for (LifeCyclePhase phase : LifeCyclePhase.values()) {
            assertTrue(phase == LifeCyclePhase.UNSPECIFIED || Meaning.of(phase, language).endsWith("."));
        }
    }

    @Test
    void asksInDutchToo() {
        assertEquals("Wat bieden we samen?", GuidingQuestion.find("Q2.1").orElseThrow().wording(DUTCH));
        assertEquals("Richten", Phase.DIRECT.title(DUTCH));
    }
}
