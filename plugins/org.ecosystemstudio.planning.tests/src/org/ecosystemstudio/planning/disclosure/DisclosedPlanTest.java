/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SwotItem;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class DisclosedPlanTest {

    private static final String MODEL = """
            ecosystem Noord {
                period 2026-01 to 2026-12
            }
            actor Alfa {
                contact Jansen "J. Jansen" mail "jansen@alfa.example"
                risk Vertrek "Alfa leaves"
                depends on Beta "A third of the turnover"
            }
            actor Beta
            goal Groei {
                kpi Orders "Orders" {
                    measured 2026-02-02 3 "One customer pays late"
                }
            }
            agreement Delen "Beta pays Alfa" between Alfa, Beta
            public agreement Handvest "We work together"
            decision Bonus "Beta gets a bonus" 2026-02-02 by Alfa
            administration Uren { records time }
            confidential action Deal for Groei by Alfa { from 2026-03-02 takes 10 days }
            action Site for Groei by Alfa { after Deal takes 5 days budget 4000 EUR borne by Alfa 50 % }
            internal action Intern for Groei by Alfa { from 2026-05-04 until 2026-05-08 }
            finance {
                cash Alfa 3000 EUR
                subsidy Regeling 1000 EUR {
                    provider Alfa
                    status granted
                    state aid none
                    condition Verslag "A report each year"
                }
            }
            swot {
                strength "We know each other"
                threat "Others are faster"
            }
            waive SF6.2 because "Not now"
            """;

    private final Plan whole = WrittenPlan.of(MODEL).plan();

    @Test
    void leavesOutWhatIsMarkedForASmallerCircle() {
        assertEquals(List.of("Site"), actions(Audience.PUBLIC));
        assertEquals(List.of("Intern", "Site"), actions(Audience.PARTNERS));
        assertEquals(List.of("Deal", "Intern", "Site"), actions(Audience.STEERING));
    }

    /** The deal takes ten working days from Monday 2 March, so the site begins on Monday 16 March. */
    @Test
    void keepsTheDaysThatComeFromHiddenWork() {
        Plan shown = shown(Audience.PUBLIC);
        Action site = shown.view().actions().getFirst();
        assertEquals(LocalDate.of(2026, 3, 16), shown.schedule().of(site).start());
        assertEquals(LocalDate.of(2026, 3, 20), shown.schedule().of(site).end());
        assertEquals(List.of(), site.getPredecessors());
    }

    @Test
    void showsThePublicNoAmounts() {
        Plan shown = shown(Audience.PUBLIC);
        assertNull(shown.view().actions().getFirst().getBudget());
        assertTrue(shown.view().actions().getFirst().getCostShares().isEmpty());
        assertEquals(List.of("Regeling"), names(shown, Subsidy.class));
        assertNull(shown.view().all(Subsidy.class).getFirst().getAmount());
        assertEquals(List.of(), shown.budget().currencies());
        assertFalse(shown(Audience.PARTNERS).budget().currencies().isEmpty());
    }

    @Test
    void showsThePublicNoRisksAndNoWaivers() {
        assertEquals(List.of(), names(shown(Audience.PUBLIC), Risk.class));
        assertEquals(1, shown(Audience.PUBLIC).view().all(SwotItem.class).size());
        assertEquals(List.of(), shown(Audience.PUBLIC).view().all(Waiver.class));
        assertEquals(List.of("Vertrek"), names(shown(Audience.PARTNERS), Risk.class));
        assertEquals(2, shown(Audience.PARTNERS).view().all(SwotItem.class).size());
        assertEquals(1, shown(Audience.PARTNERS).view().all(Waiver.class).size());
    }

    @Test
    void hidesWhoDependsOnWhomWithTheRisks() {
        assertEquals(List.of(), shown(Audience.PUBLIC).view().all(Dependency.class));
        assertEquals(1, shown(Audience.PARTNERS).view().all(Dependency.class).size());
    }

    @Test
    void hidesTheTestsAndConditionsOfSubsidiesWithTheAmounts() {
        Plan shown = shown(Audience.PUBLIC);
        assertEquals(List.of(), names(shown, GrantCondition.class));
        assertNull(shown.view().all(Subsidy.class).getFirst().getStateAid());
        assertEquals(List.of("Verslag"), names(shown(Audience.PARTNERS), GrantCondition.class));
    }

    @Test
    void keepsWhatPartnersAgreeDecideAndNoteAmongThemselvesUnlessItIsMarkedPublic() {
        Plan shown = shown(Audience.PUBLIC);
        assertEquals(List.of("Handvest"), names(shown, Agreement.class));
        assertEquals(List.of(), names(shown, Decision.class));
        assertEquals(List.of(), names(shown, AdministrationRule.class));
        assertNull(shown.view().all(Measurement.class).getFirst().getNote());
        Plan partners = shown(Audience.PARTNERS);
        assertEquals(List.of("Delen", "Handvest"), names(partners, Agreement.class));
        assertEquals(List.of("Bonus"), names(partners, Decision.class));
        assertEquals(List.of("Uren"), names(partners, AdministrationRule.class));
        assertEquals("One customer pays late", partners.view().all(Measurement.class).getFirst().getNote());
    }

    @Test
    void showsPersonsToTheSteeringGroupOnly() {
        assertEquals(List.of(), names(shown(Audience.PARTNERS), Person.class));
        assertEquals(List.of("Jansen"), names(shown(Audience.STEERING), Person.class));
    }

    @Test
    void obeysTheSettingsOfTheModel() {
        Plan open = WrittenPlan.of(MODEL.replace("period", "show amounts to public show persons to internal period"))
                .plan();
        assertFalse(DisclosedPlan.of(open, Audience.PUBLIC).plan().budget().currencies().isEmpty());
        assertEquals(List.of("Jansen"), names(DisclosedPlan.of(open, Audience.PARTNERS).plan(), Person.class));
        assertEquals(List.of(), names(DisclosedPlan.of(open, Audience.PUBLIC).plan(), Person.class));
    }

    @Test
    void keepsADeadlineThatIsStated() {
        Plan plan = WrittenPlan.of("""
                goal Groei
                action Bouw for Groei { from 2026-02-02 until 2026-12-15 confidential task Geheim { hours 9999 h } }
                """).plan();
        Plan shown = DisclosedPlan.of(plan, Audience.PARTNERS).plan();
        assertEquals(LocalDate.of(2026, 12, 15),
                shown.schedule().of(shown.view().actions().getFirst()).deadline());
    }

    /** 50,000 is for the hidden goal alone, so 1,000 of open work has nothing to be paid from. */
    @Test
    void takesMoneyForWhatIsHiddenAway() {
        Plan plan = WrittenPlan.of("""
                actor Alfa
                goal Groei
                confidential goal Geheim
                action Bouw for Groei by Alfa { budget 1000 EUR }
                confidential action Koop for Geheim by Alfa { budget 50000 EUR }
                finance { cash Alfa 50000 EUR for Geheim }
                """).plan();
        Plan shown = DisclosedPlan.of(plan, Audience.PARTNERS).plan();
        assertEquals(0, shown.budget().currencies().getFirst().covered().amount().signum());
        assertEquals("1000", shown.budget().currencies().getFirst().shortfall().amount().toPlainString());
    }

    @Test
    void leavesTheModelAsItIs() {
        shown(Audience.PUBLIC);
        assertEquals(3, whole.view().actions().size());
        assertEquals(1, whole.view().all(Risk.class).size());
    }

    private List<String> actions(Audience audience) {
        return names(shown(audience), Action.class);
    }

    private Plan shown(Audience audience) {
        return DisclosedPlan.of(whole, audience).plan();
    }

    private static List<String> names(Plan plan, Class<? extends NamedElement> type) {
        return plan.view().all(type).stream().map(NamedElement::getName).sorted().toList();
    }
}
