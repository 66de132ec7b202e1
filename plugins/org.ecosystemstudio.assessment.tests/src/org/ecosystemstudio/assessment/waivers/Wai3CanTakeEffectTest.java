/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.goals.Goal4TimeBound;
import org.ecosystemstudio.assessment.goals.Goal7NoCycle;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class Wai3CanTakeEffectTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Growth has no deadline, a warning; Trainees is due after its goal, an error. */
    private static final String GOALS = """
            goal Growth
            goal Talent { by 2026-12-31 subgoal Trainees { by 2027-03-31 } }
            """;

    @Test
    void reportsAWaiverOfAnErrorWhichStays() {
        String text = GOALS + "waive GOAL4 on Talent because \"x\"";
        assertEquals(List.of("The waiver of GOAL4 does not count at goal Trainees: what the rule finds there "
                + "is an error, and an error cannot be waived. Put right what is wrong there, and remove "
                + "the waiver if it is for nothing else."), messages(text, Locale.ENGLISH));
        assertEquals(List.of("De ontheffing van GOAL4 geldt niet bij doel Trainees: wat de regel daar vindt "
                + "is een fout, en van een fout is geen ontheffing mogelijk. Zet recht wat daar niet "
                + "klopt, en haal de ontheffing weg als zij nergens anders voor is."), messages(text, DUTCH));
        assertEquals(List.of(Severity.ERROR, Severity.WARNING),
                assess(text).outcome("GOAL4").orElseThrow().findings().stream().map(Finding::severity).sorted()
                        .toList());
    }

    @Test
    void letsTheSameWaiverCountForWhatIsNoError() {
        Assessment assessment = assess(GOALS + "waive GOAL4 because \"x\"");
        assertEquals(List.of(Severity.ERROR),
                assessment.outcome("GOAL4").orElseThrow().findings().stream().map(Finding::severity).toList());
        assertEquals(1, assessment.waived().size());
        assertEquals(1, assessment.outcome("WAI3").orElseThrow().findings().size());
    }

    @Test
    void reportsAWaiverOfARuleThatFindsErrorsOnly() {
        String text = "goal G under G waive GOAL7 because \"x\"";
        assertEquals(List.of("The waiver of GOAL7 does nothing: what this rule finds cannot be waived. "
                + "Remove it, and put right what the rule finds."), messages(text, Locale.ENGLISH));
        assertEquals(List.of("De ontheffing van GOAL7 doet niets: voor wat deze regel vindt is geen "
                + "ontheffing mogelijk. Haal haar weg, en zet recht wat de regel vindt."), messages(text, DUTCH));
        assertEquals(1, assess(text).findings(Severity.ERROR).size());
    }

    @Test
    void reportsAWaiverOfARuleAboutWaivers() {
        assertEquals(1, messages("waive WAI3 because \"x\"", Locale.ENGLISH).size());
    }

    @Test
    void reportsAWaiverWithoutAReasonWhichWaivesNothing() {
        String text = "goal Growth waive GOAL4 because \" \"";
        assertEquals(List.of("The waiver of GOAL4 gives no reason, so that it waives nothing. Write after "
                + "\"because\" why this is fine as it is, or remove the waiver."), messages(text, Locale.ENGLISH));
        assertEquals(List.of("De ontheffing van GOAL4 noemt geen reden en geldt daarom niet. Schrijf na "
                + "\"because\" waarom dit zo goed is, of haal de ontheffing weg."), messages(text, DUTCH));
        assertEquals(0, assess(text).waived().size());
        assertEquals(1, assess(text).outcome("GOAL4").orElseThrow().findings().size());
        assertEquals(1, messages("waive Q1.1 because \"\"", Locale.ENGLISH).size());
    }

    @Test
    void acceptsAReasonThatIsStillToBeWritten() {
        String text = "goal Growth waive GOAL4 because \"?? why this is acceptable\"";
        assertEquals(List.of(), messages(text, Locale.ENGLISH));
        assertEquals(1, assess(text).waived().size());
        assertEquals(1, assess(text).outcome("WAI3").orElseThrow().evidence().stream().filter(Waiver.class::isInstance)
                .count());
    }

    @Test
    void leavesOutWaiversWhoseLastDayIsOverAndOfUnknownRules() {
        for (String text : List.of("waive GOAL7 because \"x\" until 2026-05", "waive HOUSE1 because \"\"", "waive",
                "waive Q9.9 because \"\"")) {
            assertEquals(List.of(), messages(text, Locale.ENGLISH), text);
        }
    }

    private static List<String> messages(String text, Locale language) {
        return assess(text).outcome("WAI3").orElseThrow().findings().stream().map(finding -> finding.message(language))
                .toList();
    }

    private static Assessment assess(String text) {
        return Assessment.of(Plan.of(new ModelLoader(Locale.ENGLISH).parse(text).view(), AssessedText.TODAY),
                List.of(new Goal4TimeBound(), new Goal7NoCycle(), new Wai3CanTakeEffect()), AssessmentSettings.NONE);
    }
}
