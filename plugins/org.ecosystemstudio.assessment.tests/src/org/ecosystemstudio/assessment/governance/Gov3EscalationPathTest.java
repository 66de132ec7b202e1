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

class Gov3EscalationPathTest {

    private static final Rule RULE = new Gov3EscalationPath();

    @Test
    void reportsThatThereIsNoPath() {
        AssessedText text = assess("ecosystem E\nactor Alpha\ngroup Office group Board { leading }");
        assertEquals(List.of("There is no path along which conflicts are escalated. In the governance block, "
                + "\"governance { }\", which a model has once, write from the lowest level to the highest, for "
                + "example: escalation Office to Board."),
                text.messages());
        assertEquals(List.of("Er is geen pad waarlangs conflicten escaleren. Schrijf in het blok \"governance { }\", "
                + "dat een model één keer heeft, van het laagste niveau naar het hoogste, bijvoorbeeld: escalation "
                + "Office to Board."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void asksForThePathInTheGovernance() {
        AssessedText text = assess("ecosystem E\ngovernance { style bottom-up }");
        assertEquals(List.of("There is no path along which conflicts are escalated. Declare who is on it, such as: "
                + "group ProgrammeOffice group SteeringGroup; then write in the governance block, \"governance { "
                + "}\", which a model has once, from the lowest level to the highest: escalation ProgrammeOffice to "
                + "SteeringGroup."),
                text.messages());
        assertEquals(List.of("Er is geen pad waarlangs conflicten escaleren. Leg vast wie erop staan, bijvoorbeeld: "
                + "group ProgrammeOffice group SteeringGroup; schrijf dan in het blok \"governance { }\", dat een "
                + "model één keer heeft, van het laagste niveau naar het hoogste: escalation ProgrammeOffice to "
                + "SteeringGroup."),
                text.dutchMessages());
        assertEquals(List.of("2:1"), text.places());
    }

    @Test
    void reportsAPathOfOneLevel() {
        AssessedText text = assess("actor Alpha actor Beta\ngovernance {\n    escalation Alpha\n}");
        assertEquals(List.of("The escalation path is too short; levels named: 1, where at least 2 are needed. Name "
                + "who takes it up next, for example: escalation Alpha to Beta."),
                text.messages());
        assertEquals(List.of("Het escalatiepad is te kort; genoemde niveaus: 1, terwijl er ten minste 2 nodig zijn. "
                + "Noem wie het daarna oppakt, bijvoorbeeld: escalation Alpha to Beta."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
    }

    @Test
    void acceptsTwoLevels() {
        String text = "actor A actor B governance { escalation A to B }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("escalation path"), AssessedText.evidence(RULE, text));
    }

    @Test
    void asksForTheLevelsThatTheEcosystemWants() {
        String text = "actor A actor B governance { escalation A to B } rules { GOV3 at least 3 }";
        assertEquals(List.of("The escalation path is too short; levels named: 2, where at least 3 are needed. "
                + "Declare who takes it up next, such as: group SteeringGroup; then name it: escalation A to B to "
                + "SteeringGroup."), assess(text).messages());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void leavesNamesThatLeadNowhereToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor A governance { escalation A to Unknown "
                + "}").messages());
        assertEquals("Declare who takes it up next, such as: group ProgrammeOffice; then name it: escalation "
                + "ProgrammeOffice to A.",
                AssessedText.unfinished(RULE, "actor A governance { escalation Unknown }").findings().getFirst()
                        .remedy(Locale.ENGLISH));
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
