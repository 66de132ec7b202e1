/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf53LeadApplicantAndOverviewTest {

    private static final Rule RULE = new Sf53LeadApplicantAndOverview();

    private static final String LED = "actor Lead { role leading company } ";
    private static final String FUNDED = "finance { subsidy S } project Lab { funded by S }";

    @Test
    void warnsOfSeveralLeadApplicantsWhileThereIsNoFunding() {
        assertEquals(List.of(Severity.WARNING), severities(LED + "actor A project P { lead applicant A, Lead }"));
    }

    @Test
    void reportsSeveralLeadApplicantsAsAnError() {
        AssessedText text = assess("""
                actor Lead { role leading company }
                actor Alpha
                project Lab {
                    lead applicant Lead, Alpha
                    funded by Fund
                }
                finance { subsidy Fund }
                """);
        assertEquals(List.of("Project Lab has several lead applicants: Lead, Alpha. Leave one after \"lead "
                + "applicant\", "
                + "name the others after \"partners\", and let no other actor have the role \"lead applicant for "
                + "Lab\"."), text.messages());
        assertEquals(List.of("Project Lab heeft meer dan één penvoerder: Lead, Alpha. Laat er één achter \"lead "
                + "applicant\" staan, noem de anderen achter \"partners\" en geef geen andere actor de rol \"lead "
                + "applicant for Lab\"."), text.dutchMessages());
        assertEquals(List.of("4:20"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void seesThatARoleContradictsTheProject() {
        assertEquals(List.of(Severity.ERROR), severities(LED
                + "actor A { role lead applicant for P } actor B project P { lead applicant B funded by S } "
                + "finance { subsidy S }"));
        assertEquals(List.of(), severities(LED + "actor A { role lead applicant for P } project P { lead applicant A "
                + "}"));
    }

    @Test
    void asksForALeadApplicant() {
        AssessedText text = assess(LED + "actor Beta\nfinance { subsidy S } project Lab { partners Beta funded by S }");
        assertEquals(List.of("Project Lab has no lead applicant. Name who answers to the funder: add \"lead applicant "
                + "Beta\", or another actor, to project Lab."), text.messages());
        assertEquals(List.of("Project Lab heeft geen penvoerder. Noem wie de financier verantwoording aflegt: voeg "
                + "\"lead applicant Beta\", of een andere actor, toe aan project Lab."), text.dutchMessages());
        assertEquals(List.of("2:31"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void proposesAParticipantOrElseAnybody() {
        assertEquals(List.of("Name who answers to the funder: add \"lead applicant Lead\", or another actor, to "
                + "project Lab."), remedies(LED + FUNDED));
        assertEquals(List.of("Name who answers to the funder: add \"lead applicant Alpha\", or another actor, to "
                + "project Lab."), remedies(FUNDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "project Lab { lead applicant Lead }",
            "actor A { role lead applicant for Lab } project Lab",
            "actor A { role lead applicant } project Lab" })
    void acceptsOneLeadApplicant(String text) {
        assertEquals(List.of(), assess(LED + text).messages());
        assertEquals(List.of("funded project Lab", "actor Lead"), AssessedText.evidence(RULE, LED + text));
    }

    @Test
    void aRoleInAnotherProjectNamesNobodyHere() {
        assertEquals(List.of(Severity.WARNING), severities(LED
                + "actor A { role lead applicant for Other } project Other " + FUNDED));
        assertEquals(List.of(Severity.WARNING), severities(LED + "actor A { role chair for Lab } " + FUNDED));
    }

    @Test
    void asksForNoLeadApplicantWhereNobodyFunds() {
        assertEquals(List.of(), assess(LED + "project Lab").messages());
        assertEquals(List.of("actor Lead"), AssessedText.evidence(RULE, LED + "project Lab"));
    }

    @Test
    void reportsThatNobodyHoldsTheOverview() {
        AssessedText text = assess("ecosystem E\nproject P { lead applicant A }\nactor A { role leading company for P "
                + "}");
        assertEquals(List.of("Nobody holds the overview of the execution. Add to the company that leads: role leading "
                + "company expects \"keeps the overview of all actions\"; or to an independent party: role "
                + "conductor expects \"keeps the overview of all actions\"."),
                text.messages());
        assertEquals(List.of("Niemand houdt het overzicht over de uitvoering. Voeg toe aan het bedrijf dat leidt: "
                + "role leading company expects \"houdt overzicht over alle acties\"; of aan een "
                + "onafhankelijke partij: role conductor expects \"houdt overzicht over alle acties\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "leading company", "conductor" })
    void reportsSeveralWhoHoldTheOverview(String role) {
        AssessedText text = assess("actor A { role " + role + " }\nactor B {\nrole " + role + " }");
        assertEquals(List.of("Several actors hold the overview as " + role + ": A, B. Leave this role with one of "
                + "them, and give the others a role of their own or one \"for\" a project."), text.messages());
        assertEquals(List.of("3:1"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(List.of("Meer dan één actor houdt het overzicht als dirigent: A, B. Laat deze rol bij een van "
                + "hen, en geef de anderen een eigen rol of een rol \"for\" een project."),
                assess("actor A { role conductor } actor B { role dirigent }").dutchMessages());
    }

    @Test
    void acceptsAConductorBesideALeadingCompany() {
        String text = "actor A { role leading company } actor B { role conductor involvement outside }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A", "actor B"), AssessedText.evidence(RULE, text));
    }

    @Test
    void speaksOfProjectsAndEcosystemsOnly() {
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, LED + "project P { lead applicant Unknown }").messages());
        assertEquals(1, AssessedText.unfinished(RULE, LED + "project P { partners Unknown funded by Unknown "
                + "}").findings().size());
        assertEquals(1, AssessedText.unfinished(RULE, LED + "actor A { role lead applicant for Unknown } project P { "
                + "funded by Unknown }")
                .findings().size());
    }

    private static List<Severity> severities(String text) {
        return assess(text).findings().stream().map(finding -> finding.severity()).toList();
    }

    private static List<String> remedies(String text) {
        return assess(text).findings().stream().map(finding -> finding.remedy(Locale.ENGLISH)).toList();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
