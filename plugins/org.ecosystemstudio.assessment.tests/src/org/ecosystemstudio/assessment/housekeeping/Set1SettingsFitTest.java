/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.housekeeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.method.RuleThreshold.Unit;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class Set1SettingsFitTest {

    @Test
    void reportsANumberForARuleWithoutOne() {
        AssessedText text = assess("rules { GOAL1 at most 3 }");
        assertEquals(
                List.of("Rule GOAL1 has no number, so that the one written here does nothing. Remove \"at "
                        + "most\" or \"at least\" with its number; what can be set is the severity, as in "
                        + "\"GOAL1 severity info\"."),
                text.messages());
        assertEquals(List.of("Regel GOAL1 heeft geen getal, zodat het getal hier niets doet. Haal \"at most\" of "
                + "\"at least\" met het getal weg; in te stellen is de ernst, zoals in \"GOAL1 severity info\"."),
                text.dutchMessages());
        assertEquals(List.of("1:23"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsALeastForARuleWithAMost() {
        AssessedText text = assess("rules { SF1.5 at least 32.5 % }");
        assertEquals(List.of("The number of rule SF1.5 is a most, not a least. Write \"SF1.5 at most 32.5 %\"."),
                text.messages());
        assertEquals(List.of("Het getal van regel SF1.5 is een bovengrens, geen ondergrens. Schrijf \"SF1.5 at most "
                + "32.5 %\"."), text.dutchMessages());
    }

    @Test
    void reportsAMostForARuleWithALeast() {
        AssessedText text = assess("rules { DEF3 at most 5 % }");
        assertEquals(List.of("The number of rule DEF3 is a least, not a most. Write \"DEF3 at least 5\"."),
                text.messages());
        assertEquals(List.of("Het getal van regel DEF3 is een ondergrens, geen bovengrens. Schrijf \"DEF3 at least "
                + "5\"."), text.dutchMessages());
    }

    @Test
    void reportsPercentWhereTheRuleCountsSomethingElse() {
        AssessedText text = assess("rules { DEF3 at least 60 % ACT8 at most 10 % SF7.3 at most 20 % }");
        assertEquals(List.of(
                "Rule DEF3 counts things, not percent. Write a number without \"%\", as in \"DEF3 at least 3\".",
                "Rule ACT8 counts hours, not percent. Write a number of hours without \"%\", as in \"ACT8 at most "
                        + "200\".",
                "Rule SF7.3 counts months, not percent. Write a number of months without \"%\", as in \"SF7.3 at most "
                        + "6\"."),
                text.messages());
        assertEquals(List.of(
                "Regel DEF3 telt dingen, geen procenten. Schrijf een getal zonder \"%\", zoals in \"DEF3 at least 3\".",
                "Regel ACT8 telt uren, geen procenten. Schrijf een aantal uren zonder \"%\", zoals in \"ACT8 at most "
                        + "200\".",
                "Regel SF7.3 telt maanden, geen procenten. Schrijf een aantal maanden zonder \"%\", zoals in \"SF7.3 "
                        + "at most 6\"."),
                text.dutchMessages());
    }

    @Test
    void countsNoPercentageForARuleThatCountsSomethingElse() {
        assertEquals(RuleCatalogue.rule("DEF3").threshold(), threshold("DEF3", "DEF3 at least 60 %"));
        assertEquals(RuleThreshold.atLeast("60", Unit.COUNT), threshold("DEF3", "DEF3 at least 60"));
        assertEquals(RuleThreshold.atMost("60", Unit.PERCENT), threshold("SF1.5", "SF1.5 at most 60 %"));
        assertEquals(RuleCatalogue.rule("SF1.5").threshold(), threshold("SF1.5", "SF1.5 at least 60 %"));
    }

    @Test
    void reportsANumberWithWhichTheRuleWouldFindNothing() {
        AssessedText text = assess("rules { DEF3 at least 0 SF1.5 at most 200 % ACT8 at most 100000000000000000000 "
                + "SF7.1 at most 0.5 }");
        assertEquals(List.of(
                "Rule DEF3 takes a whole number from 1 to 1000; 0 does not count, and the usual 3 does. Write a number "
                        + "within these, as in \"DEF3 at least 3\", or remove the line.",
                "Rule SF1.5 takes a percentage from 1 to 99; 200 does not count, and the usual 25 % does. "
                        + "Write a number within these, as in \"SF1.5 at most 25 %\", or remove the line.",
                "Rule ACT8 takes a number of hours from 1 to 10000; 100000000000000000000 does not count, "
                        + "and the usual 200 does. Write a number within these, as in \"ACT8 at most "
                        + "200\", or remove the line.",
                "Rule SF7.1 takes a number of months from 1 to 120; 0.5 does not count, and the usual 6 does. Write a "
                        + "number within these, as in \"SF7.1 at most 6\", or remove the line."),
                text.messages());
        assertEquals("Regel DEF3 vraagt een geheel getal van 1 tot en met 1000; 0 telt niet, en het "
                + "gebruikelijke getal 3 geldt. Schrijf een getal daarbinnen, zoals in \"DEF3 at least "
                + "3\", of haal de regel weg.",
                text.dutchMessages().getFirst());
    }

    @Test
    void keepsTheRulesOwnNumberThen() {
        for (String setting : List.of("SF1.5 at most 200 %", "SF1.5 at most -5 %", "SF1.5 at most 0.6",
                "SF1.5 at most 100 %")) {
            assertEquals(RuleCatalogue.rule("SF1.5").threshold(), threshold("SF1.5", setting), setting);
            assertEquals(1, assess("rules { " + setting + " }").findings().size(), setting);
        }
        assertEquals(RuleCatalogue.rule("SF2.4").threshold(), threshold("SF2.4", "SF2.4 at least 0 %"));
        assertEquals(RuleCatalogue.rule("SF2.4").threshold(), threshold("SF2.4", "SF2.4 at least 200 %"));
        assertEquals(RuleCatalogue.rule("DEF3").threshold(), threshold("DEF3", "DEF3 at least 2.5"));
        assertEquals(List.of(), assess("rules { SF2.4 at least 100 % MAP5 at most 100 % SF4.2 at least 1 "
                + "}").messages());
    }

    @Test
    void reportsASeverityForARuleThatFindsErrorsOnly() {
        AssessedText text = assess("rules { GOAL7 severity info }");
        assertEquals(List.of("What rule GOAL7 finds contradicts itself and is an error; its severity cannot "
                + "be set. Remove this line, and put right what the rule finds."), text.messages());
        assertEquals(List.of("Wat regel GOAL7 vindt, spreekt zichzelf tegen en is een fout; de ernst is niet in te "
                + "stellen. Haal deze regel weg, en zet recht wat zij vindt."), text.dutchMessages());
        assertEquals(List.of("1:24"), text.places());
        assertEquals(List.of(), assess("rules { GOAL7 severity error }").messages());
    }

    @Test
    void leavesErrorsWhatTheyAre() {
        AssessmentSettings settings = AssessmentSettings.of(new ModelLoader(Locale.ENGLISH)
                .parse("rules { GOAL7 severity info SF5.3 severity info ACT1 severity info MAP1 severity "
                        + "error }")
                .view(),
                InstalledRules.own());
        assertEquals(Severity.ERROR, settings.severity(RuleCatalogue.rule("GOAL7"), null));
        assertEquals(Severity.ERROR, settings.severity(RuleCatalogue.rule("SF5.3"), null));
        assertEquals(Severity.INFO, settings.severity(RuleCatalogue.rule("SF5.3"), Severity.WARNING));
        assertEquals(Severity.INFO, settings.severity(RuleCatalogue.rule("ACT1"), null));
        assertEquals(Severity.ERROR, settings.severity(RuleCatalogue.rule("ACT1"), Severity.ERROR));
        assertEquals(Severity.ERROR, settings.severity(RuleCatalogue.rule("MAP1"), null));
        assertEquals(Severity.INFO, settings.severity(RuleCatalogue.rule("MAP1"), Severity.INFO));
    }

    @Test
    void reportsTheSecondSettingOfARule() {
        AssessedText text = assess("""
                rules { ACT8 at most 300
                        DEF3 at least 4
                        ACT8 severity warning }
                """);
        assertEquals(
                List.of("Rule ACT8 is set more than once; where two say the same thing, the first counts. Keep one "
                        + "line, with the number and the severity that you want."),
                text.messages());
        assertEquals(
                List.of("Regel ACT8 is meer dan één keer ingesteld; waar twee regels hetzelfde instellen, geldt de "
                        + "eerste. Houd één regel over, met het getal en de ernst die u wilt."),
                text.dutchMessages());
        assertEquals(List.of("3:9"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void acceptsSettingsThatFit() {
        String text = "rules { SF1.5 at most 30 % SF2.4 at least 50 DEF3 at least 5 GOAL3 severity warning "
                + "ACT8 at most 300 severity info }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(5, AssessedText.evidence(new Set1SettingsFit(), text).size());
    }

    @Test
    void doesNotTakeAMisfitForEvidence() {
        assertEquals(List.of(), AssessedText.evidence(new Set1SettingsFit(), "rules { GOAL1 at most 3 }"));
    }

    @Test
    void knowsTheRulesOfOthers() {
        Plan plan = Plan.of(new ModelLoader(Locale.ENGLISH)
                .parse("rules { HOUSE1 at least 2 HOUSE2 at least 2 }").view(), AssessedText.TODAY);
        RuleDescription house = new RuleDescription("HOUSE1", List.of(Severity.INFO), null, List.of(),
                RuleThreshold.atMost("1", Unit.COUNT), MessageBundle.beside(Set1SettingsFit.class));
        List<Finding> findings = Assessment.of(plan, List.of(new OtherRule(house), new Set1SettingsFit()),
                AssessmentSettings.NONE).allFindings();
        assertEquals(List.of("The number of rule HOUSE1 is a most, not a least. Write \"HOUSE1 at most 2\"."),
                findings.stream().map(finding -> finding.message(Locale.ENGLISH)).toList());
    }

    @Test
    void bearsSettingsThatAreStillBeingWritten() {
        for (String text : List.of("rules { SF1.5 at }", "rules { SF1.5 at most }", "rules { ACT99 at most 4 }",
                "rules { SF1.5 severity }", "rules {")) {
            assertEquals(List.of(), AssessedText.unfinished(new Set1SettingsFit(), text).messages(), text);
        }
    }

    private static RuleThreshold threshold(String code, String setting) {
        return AssessmentSettings.of(new ModelLoader(Locale.ENGLISH).parse("rules { " + setting + " }").view(),
                List.of(new OtherRule(RuleCatalogue.rule(code)))).threshold(RuleCatalogue.rule(code)).orElseThrow();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Set1SettingsFit(), text);
    }

    private record OtherRule(RuleDescription description) implements ModelRule {

        @Override
        public void check(RuleContext context, RuleReport report) {
            // finds nothing
        }
    }
}
