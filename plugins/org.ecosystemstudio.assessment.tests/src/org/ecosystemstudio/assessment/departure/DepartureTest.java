/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ReducedModel;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final String MODEL = """
            ecosystem Noord
            capability Casting
            capability Milling
            actor Alpha {
                involvement participant
                role driver expects "Pulls."
                interest Orders
                offers Casting, Milling
            }
            actor Beta {
                involvement participant
                offers Milling
                shares Alpha.Orders
                depends on Alpha for Casting
            }
            actor Gamma { involvement participant }
            proposition Parts {
                requires Casting, Milling
                contribution Alpha "moulds" of Casting
            }
            proposition Advice
            goal Growth { owner Alpha requires Casting }
            goal Talent { owner Beta supported by Alpha, Beta }
            action Website for Talent by Alpha with Beta {
                budget 4000 EUR
                borne by Alpha 50 %, Beta 50 %
            }
            group Core { members Alpha, Beta chair Alpha }
            finance {
                cash Alpha 3000 EUR
                cash Beta 2000 EUR
                subsidy Grant 1000 EUR { provider Alpha status granted for Talent }
            }
            """;

    private final LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(MODEL);

    @Test
    void namesWhatLosesItsOwner() {
        Departure departure = departure("Alpha");
        assertEquals(List.of("Growth"), names(departure.goalsWithoutOwner()));
        assertEquals(List.of("Website"), names(departure.workWithoutOwner()));
        assertEquals(List.of(), names(departure("Gamma").goalsWithoutOwner()));
        assertEquals(List.of(), names(departure("Gamma").workWithoutOwner()));
    }

    @Test
    void namesCapabilitiesThatNobodyElseOffers() {
        List<LostCapability> lost = departure("Alpha").capabilities();
        assertEquals(1, lost.size());
        assertEquals("Casting", lost.getFirst().topic().getName());
        assertEquals(List.of("Parts", "Growth"), names(lost.getFirst().requiredBy()));
        assertEquals(List.of(), departure("Beta").capabilities());
    }

    @Test
    void countsTheMoneyThatIsGone() {
        MoneyChange change = departure("Alpha").money().getFirst();
        assertEquals("4000 EUR", change.gone().toString());
        assertEquals("6000 EUR", change.before().covered().toString());
        assertEquals("2000 EUR", change.after().covered().toString());
        assertEquals("0 EUR", change.before().shortfall().toString());
        assertEquals("2000 EUR", change.after().shortfall().toString());
        assertEquals("0 EUR", departure("Gamma").money().getFirst().gone().toString());
    }

    @Test
    void countsMoneyInACurrencyThatNobodyElseBrings() {
        LoadedModel dollars = new ModelLoader(Locale.ENGLISH).parse("actor Alpha finance { cash Alpha 300 USD }");
        List<MoneyChange> changes = Departure.of(Plan.of(dollars.view(), AssessedText.TODAY),
                dollars.view().actors().getFirst(), AssessmentSettings.NONE).money();
        assertEquals(List.of("300 USD"), changes.stream().map(change -> change.gone().toString()).toList());
    }

    @Test
    void tellsWhichRulesWouldNewlyFailAtTheElementsAsTheyAre() {
        List<Finding> findings = departure("Alpha").findings();
        assertTrue(findings.stream().anyMatch(finding -> finding.code().equals("SF6.1")), findings::toString);
        for (Finding finding : findings) {
            assertSame(model.view().ecosystem().orElseThrow().eResource().getResourceSet(),
                    finding.element().eResource().getResourceSet());
        }
        assertEquals(List.of(), departure("Gamma").findings().stream().map(Finding::code)
                .filter(code -> code.startsWith("SF6")).toList());
    }

    @Test
    void leavesTheModelAsItIs() {
        departure("Alpha");
        assertEquals(3, model.view().participants().size());
        assertEquals("Alpha", actor("Beta").getDependencies().getFirst().getOn().getName());
        assertEquals(2, model.view().actions().getFirst().getCostShares().size());
        assertEquals(List.of(), model.problems());
    }

    @Test
    void takesOutAllThatIsNothingWithoutTheActor() {
        EcosystemView without = ReducedModel.without(model.view(), List.of(actor("Alpha"))).view();
        Actor beta = without.actors().getFirst();
        assertEquals(List.of("Beta", "Gamma"), names(without.actors()));
        assertEquals(List.of(), beta.getDependencies());
        assertEquals(List.of(), beta.getSharedInterests());
        assertEquals(1, without.actions().getFirst().getCostShares().size());
        assertEquals(List.of("Talent"), names(without.actions().getFirst().getGoals()));
    }

    private Departure departure(String name) {
        return Departure.of(Plan.of(model.view(), AssessedText.TODAY), actor(name), AssessmentSettings.NONE);
    }

    private Actor actor(String name) {
        return model.view().actors().stream().filter(actor -> actor.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
