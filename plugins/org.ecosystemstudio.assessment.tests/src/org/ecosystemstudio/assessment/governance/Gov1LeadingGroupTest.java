/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

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

class Gov1LeadingGroupTest {

    private static final Rule RULE = new Gov1LeadingGroup();

    private static final String GOVERNANCE = " governance { style bottom-up legal form association } ";
    private static final String LED = "actor A actor B group G { leading members A, B } ";

    @Test
    void reportsAllThatIsMissing() {
        AssessedText text = assess("ecosystem E\nactor Alpha actor Beta actor Gamma");
        assertEquals(List.of("There is no leading group of at least 2 actors. Add, for example: group SteeringGroup "
                + "\"Steering group\" { leading members Alpha, Beta }.",
                "The governance style and the legal form are not stated. In the governance block, \"governance { "
                        + "}\", which a model has once, write how you steer and in which legal form, for example: "
                        + "style bottom-up legal form association."),
                text.messages());
        assertEquals(List.of("Er is geen leidende groep van ten minste 2 actoren. Voeg bijvoorbeeld toe: group "
                + "Stuurgroep \"Stuurgroep\" { leading members Alpha, Beta }.",
                "De besturingsstijl en de juridische samenwerkingsvorm staan er niet. Schrijf in het blok "
                        + "\"governance { }\", dat een model één keer heeft, hoe jullie sturen en in welke "
                        + "rechtsvorm, bijvoorbeeld: style bottom-up legal form association."),
                text.dutchMessages());
        assertEquals(List.of("1:11", "1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "leading", "kind core team", "kind steering group", "kind focus organisation",
            "kind working group leading" })
    void acceptsAGroupThatLeads(String property) {
        String text = "actor A actor B group G { " + property + " members A, B }" + GOVERNANCE;
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("group G", "governance"), AssessedText.evidence(RULE, text));
    }

    @Test
    void asksWhichGroupLeads() {
        AssessedText text = assess("ecosystem E actor A actor B group Office { kind board members A, B }" + GOVERNANCE);
        assertEquals(List.of("None of the groups leads the ecosystem. Add \"leading\" to the group that does, for "
                + "example to group Office."),
                text.messages());
        assertEquals(List.of("Geen van de groepen leidt het ecosysteem. Voeg \"leading\" toe aan de groep die dat "
                + "doet, bijvoorbeeld aan groep Office."),
                text.dutchMessages());
    }

    @Test
    void asksForSeveralInTheLeadingGroup() {
        AssessedText text = assess("actor A actor B\ngroup G { leading\nmembers A chair A }" + GOVERNANCE);
        assertEquals(List.of("Leading group G has too few members: 1, where at least 2 actors should lead together. "
                + "Name who is in it: members A, B."),
                text.messages());
        assertEquals(List.of("Leidende groep G heeft te weinig leden: 1, terwijl ten minste 2 actoren samen horen te "
                + "leiden. Noem wie erin zit: members A, B."),
                text.dutchMessages());
        assertEquals(List.of("3:9"), text.places());
        assertEquals(List.of("governance"), AssessedText.evidence(RULE, "actor A group G { leading }" + GOVERNANCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "members A, B | 0", "members A chair B | 0", "members A | 1", "chair A | 1" })
    void countsMembersAndChair(String members, int findings) {
        assertEquals(findings, assess("actor A actor B group G { leading " + members + " }" + GOVERNANCE).findings()
                .size());
    }

    @Test
    void asksForAsManyAsTheEcosystemWants() {
        assertEquals(1, assess(LED + GOVERNANCE + "rules { GOV1 at least 3 }").findings().size());
        assertEquals(List.of(), assess("actor A group G { leading members A }" + GOVERNANCE
                + "rules { GOV1 at least 1 }").messages());
    }

    @Test
    void acceptsOneGroupThatIsLargeEnough() {
        String text = "actor A actor B group F { leading members A } group G { leading members A, B }" + GOVERNANCE;
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("group G", "governance"), AssessedText.evidence(RULE, text));
    }

    @Test
    void asksForTheStyle() {
        AssessedText text = assess(LED + "\ngovernance { legal form foundation }");
        assertEquals(List.of("The governance style is not stated. Add \"style bottom-up\" or \"style top-down\" to "
                + "the governance."),
                text.messages());
        assertEquals(List.of("De besturingsstijl staat er niet. Voeg \"style bottom-up\" of \"style top-down\" toe "
                + "aan de besturing."),
                text.dutchMessages());
        assertEquals(List.of("2:1"), text.places());
        assertEquals(List.of("group G"), AssessedText.evidence(RULE, LED + "governance { legal form foundation }"));
    }

    @Test
    void asksForTheLegalForm() {
        AssessedText text = assess(LED + "\ngovernance { style top-down }");
        assertEquals(List.of("The legal form is not stated. Add one of these to the governance: \"legal form "
                + "cooperative\", \"legal form association\", \"legal form foundation\" or \"legal form "
                + "consortium agreement\"."),
                text.messages());
        assertEquals(List.of("De juridische samenwerkingsvorm staat er niet. Voeg een van deze toe aan de besturing: "
                + "\"legal form cooperative\", \"legal form association\", \"legal form foundation\" of "
                + "\"legal form consortium agreement\"."),
                text.dutchMessages());
        assertEquals(List.of("2:1"), text.places());
        assertEquals(List.of("group G"), AssessedText.evidence(RULE, LED + "governance { style top-down }"));
    }

    @Test
    void proposesNamesWhereFewTakePart() {
        assertEquals(List.of("Add, for example: group SteeringGroup \"Steering group\" { leading members Alpha, Beta "
                + "}."),
                assess("ecosystem E actor X" + GOVERNANCE).findings().stream()
                        .map(finding -> finding.remedy(Locale.ENGLISH)).toList());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(2, assess("ecosystem E").findings().size());
        assertEquals(2, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(List.of(), AssessedText.unfinished(RULE,
                "actor A group G { leading members A, Unknown }" + GOVERNANCE).messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
