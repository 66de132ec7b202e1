/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Role;
import org.junit.jupiter.api.Test;

class ElementNameTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final EcosystemFactory FACTORY = EcosystemFactory.eINSTANCE;

    @Test
    void callsAnElementByKindAndName() {
        assertEquals("action Website", ElementName.of(action("Website"), Locale.ENGLISH));
        assertEquals("actie Website", ElementName.of(action("Website"), DUTCH));
    }

    @Test
    void callsANamelessElementByItsTitle() {
        Risk risk = FACTORY.createRisk();
        risk.setTitle("Engineers move away");
        assertEquals("risk \"Engineers move away\"", ElementName.of(risk, Locale.ENGLISH));
    }

    @Test
    void callsAPartByWhatItIsAPartOf() {
        Action action = action("Website");
        CostShare share = FACTORY.createCostShare();
        action.getCostShares().add(share);
        assertEquals("kostenaandeel van actie Website", ElementName.of(share, DUTCH));
    }

    @Test
    void callsAnElementWithoutAnythingByItsKind() {
        assertEquals("cost share", ElementName.of(FACTORY.createCostShare(), Locale.ENGLISH));
    }

    @Test
    void callsAnElementInDocumentsByItsTitleInQuotesButAnActorByItsTitleAlone() {
        Action action = action("Website");
        action.setTitle("One website for all");
        Role role = FACTORY.createRole();
        Actor actor = FACTORY.createActor();
        actor.setName("Golfslag");
        actor.setTitle("Golfslag Wave Energy");
        actor.getRoles().add(role);
        assertEquals("actie \u201COne website for all\u201D", ElementName.of(action, DUTCH, Naming.TITLES));
        assertEquals("rol van Golfslag Wave Energy", ElementName.of(role, DUTCH, Naming.TITLES));
        assertEquals("Golfslag Wave Energy", NameList.of(List.of(actor)).text(Naming.TITLES));
    }

    @Test
    void callsAnElementInDocumentsByItsNameWhereItHasNoTitle() {
        assertEquals("actie Website", ElementName.of(action("Website"), DUTCH, Naming.TITLES));
    }

    @Test
    void keepsToOneLine() {
        Risk risk = FACTORY.createRisk();
        risk.setTitle("First\n\tsecond \u001B[31m \u202Ethird");
        assertEquals("\"First second [31m third\"", ElementName.shortName(risk));
    }

    @Test
    void shortensWhatIsLongerThanSixtyCharacters() {
        assertEquals("A".repeat(60), ElementName.shortName(action("A".repeat(60))));
        assertEquals("A".repeat(60) + "…", ElementName.shortName(action("A".repeat(61))));
    }

    private static Action action(String name) {
        Action action = FACTORY.createAction();
        action.setName(name);
        return action;
    }

    @Test
    void callsAnElementThatIsStillToBeNamedByDots() {
        Action nameless = EcosystemFactory.eINSTANCE.createAction();
        assertEquals("\u2026", ElementName.shortName(nameless));
        nameless.setTitle(" ");
        assertEquals("\u2026", ElementName.shortName(nameless));
    }
}
