/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class EditedModelTest {

    @Test
    void offersAtMostFiveOwnersThoseWhoWorkForTheGoalFirst() {
        FixableText model = FixableText.of("""
                ecosystem Noord
                actor A
                actor B { driver }
                actor C
                actor D
                actor E
                actor F
                actor Guest { involvement outside }
                goal Talent { description "Technicians" supported by D }
                action Fair for Talent with F
                """);
        assertEquals(List.of("F", "D", "B", "A", "C"), model.labels("GOAL1").stream()
                .filter(label -> label.startsWith("Set owner"))
                .map(label -> label.substring(label.lastIndexOf(' ') + 1)).toList());
    }

    @Test
    void makesANewActorWhereThereIsNoneToChoose() {
        FixableText model = FixableText.of("ecosystem Noord\ngoal Talent { description \"Technicians\" }\n");
        assertEquals("""
                ecosystem Noord
                goal Talent { description "Technicians" owner Actor1 }
                actor Actor1 "?? which organisation"
                """, model.after("GOAL1", "Set owner of goal Talent: actor Actor1 (new actor)"));
    }

    @Test
    void putsANewElementBesideTheOthersOfItsKindWhateverTheFile() {
        FixableText model = FixableText.of(Map.of("a.ecosystem", "ecosystem Noord\n", "b.ecosystem",
                "// goals\ngoal Talent\n\ntheme Robots\n", "c.ecosystem",
                "action One\naction Two\nactor Alfa\n", "d.ecosystem", "action Three\n"));
        Map<String, String> after = model.after(model.fixes(model.findings("GOAL5").getFirst()).getFirst());
        assertEquals("""
                action One
                action Two

                action Action1 "?? what is to be done" for Talent {
                    delivers "?? what it yields"
                    progress "?? how progress is measured"
                }

                actor Alfa
                """, after.get("c.ecosystem"));
        assertEquals("// goals\ngoal Talent\n\ntheme Robots\n", after.get("b.ecosystem"));
    }

    @Test
    void putsTheFirstOfItsKindWhereTheElementsOfTheEcosystemStand() {
        assertEquals("""
                ecosystem Noord {
                    actor Alfa
                    goal Goal1 "?? what is to be reached"
                }
                """, FixableText.of("ecosystem Noord {\n    actor Alfa\n}\n").after("SF2.1", "Add goal"));
        FixableText files = FixableText.of(Map.of("a.ecosystem", "actor Alfa\n", "b.ecosystem", "ecosystem Noord\n"));
        Map<String, String> after = files.after(files.findings("SF2.1").stream()
                .flatMap(finding -> files.fixes(finding).stream())
                .filter(fix -> fix.label(Locale.ENGLISH).equals("Add goal")).findFirst().orElseThrow());
        assertEquals("ecosystem Noord\ngoal Goal1 \"?? what is to be reached\"\n", after.get("b.ecosystem"));
    }

    @Test
    void givesNewElementsNamesThatNothingHasWhateverTheCase() {
        assertEquals("""
                ecosystem Noord
                actor actor1
                actor Actor2 "?? which organisation" {
                    involvement participant
                }
                actor Actor3 "?? which organisation" {
                    involvement participant
                }
                """.replace("actor Actor", "\nactor Actor"), FixableText.of("ecosystem Noord\nactor actor1\n")
                .after("DEF3", "Add 2 participants, to be filled in"));
    }

    @Test
    void writesPlaceholdersInTheLanguageOfTheDocuments() {
        String after = FixableText.of("ecosystem Noord { document language nl }\n").after("SF2.1", "Add goal");
        assertTrue(after.contains("goal Doel1 \"?? wat er moet worden bereikt\""), after);
    }

    @Test
    void waivesANamelessElementAtTheNamedOneAroundIt() {
        String after = FixableText.of("actor Alfa { role chair }\n")
                .after("SF5.2", "Waive SF5.2 on actor Alfa, with a reason");
        assertEquals("""
                actor Alfa { role chair }
                waive SF5.2 on Alfa because "?? why this is acceptable"
                """, after);
    }

    @Test
    void waivesWhatIsPartOfTheEcosystemAtTheEcosystem() {
        String after = FixableText.of("ecosystem Noord { urgency \"Now\" }\n")
                .after("SF2.3", "Waive SF2.3 on the ecosystem, with a reason");
        assertTrue(after.endsWith("waive SF2.3 on Noord because \"?? why this is acceptable\"\n"), after);
    }

    @Test
    void waivesForTheWholeModelWhereNothingHasAName() {
        String after = FixableText.of("ecosystem Noord {\n    governance {\n        style top-down\n    }\n}\n")
                .after("GOV3", "Waive GOV3 for the whole model, with a reason");
        assertTrue(after.endsWith("}\n\nwaive GOV3 because \"?? why this is acceptable\"\n"), after);
    }

    @Test
    void putsAWaiverBesideTheOthersOrIntoTheFileOfWhatItIsFor() {
        Map<String, String> files =
                Map.of("a.ecosystem", "ecosystem Noord\n", "b.ecosystem", "actor Alfa { role chair }\n");
        assertTrue(waived(FixableText.of(files)).get("b.ecosystem").contains("waive"));
        Map<String, String> withOther = Map.of("a.ecosystem",
                "ecosystem Noord\nwaive SF1.5 because \"They agreed\"\nactor Beta\n", "b.ecosystem",
                "actor Alfa { role chair }\n");
        assertEquals("""
                ecosystem Noord
                waive SF1.5 because "They agreed"
                waive SF5.2 on Alfa because "?? why this is acceptable"
                actor Beta
                """, waived(FixableText.of(withOther)).get("a.ecosystem"));
    }

    private static Map<String, String> waived(FixableText model) {
        return model.after(model.fixes(model.findings("SF5.2").getFirst()).getLast());
    }

    @Test
    void offersEveryFindingToBeWaivedButErrorsAndThoseAboutWaivers() {
        FixableText model = FixableText.of("""
                ecosystem Noord
                actor Alfa
                waive GOAL1 because "Nothing to waive"
                waive Q1.1 because "Later" until 2026-01
                """);
        assertEquals(List.of("Remove the waiver of GOAL1"), model.labels("WAI2"));
        assertEquals(List.of("Remove the waiver of Q1.1", "Prolong the waiver of Q1.1 until 2026-09-01"),
                model.labels("WAI1"));
        assertEquals(List.of(), FixableText.of("goal G { by 2026-12 subgoal H { by 2027 } }").fixes(
                FixableText.of("goal G { by 2026-12 subgoal H { by 2027 } }").findings("GOAL4").getFirst()).stream()
                .filter(Fix::waives).toList());
        assertTrue(model.labels("SF5.1").getLast().startsWith("Waive SF5.1 on actor Alfa"));
        assertEquals(List.of("Waive DEF1 on the ecosystem, with a reason"), FixableText.of("""
                ecosystem Noord
                actor Alfa { kind company }
                actor Beta { kind company }
                """).labels("DEF1"));
    }
}
