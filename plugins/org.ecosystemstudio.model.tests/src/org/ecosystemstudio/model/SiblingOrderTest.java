/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage;
import org.ecosystemstudio.model.ecosystem.Element;
import org.junit.jupiter.api.Test;

class SiblingOrderTest {

    private static final EcosystemFactory NEW = EcosystemFactory.eINSTANCE;

    private final List<Element> siblings = List.of(NEW.createActor(), NEW.createGoal(), NEW.createActor(),
            NEW.createAction());

    @Test
    void putsANewElementBehindTheLastOfItsKind() {
        assertEquals(3, SiblingOrder.placeFor(EcosystemPackage.Literals.ACTOR, siblings));
        assertEquals(2, SiblingOrder.placeFor(EcosystemPackage.Literals.GOAL, siblings));
    }

    @Test
    void putsTheFirstOfAKindAtTheEnd() {
        assertEquals(4, SiblingOrder.placeFor(EcosystemPackage.Literals.GROUP, siblings));
        assertEquals(0, SiblingOrder.placeFor(EcosystemPackage.Literals.GROUP, List.of()));
    }
}
