/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gov4OverviewOfExecutionTest {

    private static final Rule RULE = new Gov4OverviewOfExecution();

    private static final String LED = "actor Lead { role leading company } ";

    @Test
    void remarksThatALeadingCompanyIsNoIndependentConductor() {
        AssessedText text = AssessedText.by(new Gov4OverviewOfExecution(),
                "actor Alpha { role leading company role conductor } actor Beta");
        assertEquals(List.of("Actor Alpha is leading company and conductor at once, while a conductor stands "
                + "independent between the others. Leave one of the two roles with Alpha, or give \"role "
                + "conductor\" to a party without a stake in it."), text.messages());
        assertEquals(List.of("Actor Alpha is leidend bedrijf en dirigent tegelijk, terwijl een dirigent "
                + "onafhankelijk tussen de anderen staat. Laat een van beide rollen bij Alpha, of geef "
                + "\"role conductor\" aan een partij zonder eigen belang hierin."), text.dutchMessages());
    }

    @Test
    void reportsThatNobodyHoldsTheOverview() {
        AssessedText text = assess("ecosystem E\nactor Alpha { role leading company for P }\nproject P");
        assertEquals(List.of("No leading company and no conductor holds the overview of the execution. Add to the "
                + "company that leads: role leading company expects \"keeps overview and direction\"; or "
                + "to an independent party: role conductor expects \"keeps overview and direction\"."),
                text.messages());
        assertEquals(List.of("Geen leidend bedrijf en geen dirigent houdt het overzicht over de uitvoering. Voeg toe "
                + "aan het bedrijf dat leidt: role leading company expects \"houdt overzicht en koers\"; "
                + "of aan een onafhankelijke partij: role conductor expects \"houdt overzicht en koers\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "role leading company", "role conductor", "involvement outside role dirigent" })
    void acceptsALeadingCompanyOrAConductor(String property) {
        String text = "actor A actor B { " + property + " }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor B"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor C {\n role conductor competes with A } actor A",
            "actor C {\n role conductor } actor A { competes with C }",
            "actor C {\n role conductor involvement outside competes with A } actor A" })
    void takesACompetitorForNoIndependentConductor(String model) {
        AssessedText text = assess(model);
        assertEquals(List.of("Conductor C competes with a participant and so is not independent. Give \"role "
                + "conductor\" to a party without a stake in it, or add to a company that leads: role "
                + "leading company expects \"keeps overview and direction\"."),
                text.messages());
        assertEquals(List.of("Dirigent C concurreert met een deelnemer en is dus niet onafhankelijk. Geef \"role "
                + "conductor\" aan een partij zonder eigen belang hierin, of voeg toe aan een bedrijf dat "
                + "leidt: role leading company expects \"houdt overzicht en koers\"."),
                text.dutchMessages());
        assertEquals(List.of("2:2"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(List.of(), assess(LED + model).messages());
        assertEquals(List.of("actor Lead"), AssessedText.evidence(RULE, LED + model));
        assertEquals(List.of("actor D"), AssessedText.evidence(RULE, model + " actor D { role conductor }"));
    }

    @Test
    void letsAConductorCompeteWithThoseWhoDoNotTakePart() {
        assertEquals(List.of(), assess("actor C { role conductor involvement outside competes with A }\n"
                + "actor A { involvement outside } actor B { involvement outside competes with C }").messages());
    }

    @Test
    void asksForAnOfficeWhenMuchRunsInParallel() {
        AssessedText text = assess("ecosystem E\n" + LED + actions(11, "from 2026-01 until 2026-12"));
        assertEquals(List.of("Up to 11 actions run in parallel, more than 10, without a programme office or programme "
                + "manager. Add for example \"group Office { kind programme office }\", or to actor Lead: "
                + "role programme manager expects \"watches planning and budget\"."),
                text.messages());
        assertEquals(List.of("Er lopen tot 11 acties tegelijk, meer dan 10, zonder programmabureau of "
                + "programmamanager. Voeg bijvoorbeeld toe \"group Bureau { kind programme office }\", of "
                + "bij actor Lead: role programme manager expects \"bewaakt planning en budget\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "10, 0", "11, 1" })
    void countsActionsWithAndWithoutDates(int number, int findings) {
        assertEquals(findings, assess(LED + actions(number, "from 2026-01 until 2026-12")).findings().size());
        assertEquals(findings, assess(LED + actions(number, "priority high")).findings().size());
        assertEquals(findings, assess(LED + actions(number, "every month from 2026-01 until "
                + "2026-12")).findings().size());
        assertEquals(findings, assess(LED + "action X " + actions(number - 1, "from 2026-01 until 2026-12")).findings()
                .size());
        assertEquals(findings, assess(LED + actions(number - 1, "from 2026-01 until 2026-03-31")
                + "action X { from 2026-03-31 until 2026-04-30 }").findings().size());
    }

    @Test
    void countsWhatIsOverNoMore() {
        assertEquals(List.of(), assess(LED + actions(11, "status done")).messages());
        assertEquals(List.of(), assess(LED + actions(11, "status stopped from 2026-01 until 2026-02")).messages());
        assertEquals(List.of(), assess(LED + actions(10, "from 2026-01 until 2026-03-31")
                + "action X { from 2026-04-01 until 2026-04-30 }").messages());
    }

    @Test
    void countsAsManyAsTheEcosystemWants() {
        assertEquals(1, assess(LED + "rules { GOV4 at most 2 }" + actions(3, "from 2026-01 until 2026-12")).findings()
                .size());
        assertEquals(List.of(), assess(LED + "rules { GOV4 at most 3 }" + actions(3, "from 2026-01 until 2026-12"))
                .messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "group Office { kind programme office }", "actor Office { role programme manager }",
            "actor Office { role cluster manager }" })
    void acceptsAnOfficeOrAManager(String office) {
        String text = LED + office + actions(11, "from 2026-01 until 2026-12");
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Lead", office.replaceAll(" \\{.*", "")), AssessedText.evidence(RULE, text));
        assertEquals(List.of("actor Lead"), AssessedText.evidence(RULE, LED + office));
    }

    @Test
    void takesOtherGroupsForNoOffice() {
        assertEquals(1, assess(LED + "group Board { kind board }" + actions(11, "from 2026-01 until "
                + "2026-12")).findings()
                .size());
    }

    @Test
    void proposesSomebodyWhereNobodyTakesPart() {
        assertEquals(List.of("Add for example \"group Office { kind programme office }\", or to actor Alpha: role "
                + "programme manager expects \"watches planning and budget\"."),
                assess("ecosystem E actor Lead { involvement outside role conductor }" + actions(11, "priority low"))
                        .findings().stream().map(finding -> finding.remedy(Locale.ENGLISH)).toList());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor C { role conductor competes with Unknown }")
                .messages());
    }

    private static String actions(int number, String properties) {
        return IntStream.range(0, number).mapToObj(index -> " action A" + index + " { " + properties + " }")
                .collect(Collectors.joining());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
