/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void showsTenNames() {
        assertEquals("A1, A2, A3, A4, A5, A6, A7, A8, A9, A10", NameList.of(actors(10)).text(Naming.NAMES));
    }

    @Test
    void countsMoreThanTen() {
        assertEquals("A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, … (11)", NameList.of(actors(11)).text(Naming.NAMES));
    }

    private static List<Actor> actors(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(index -> {
            Actor actor = EcosystemFactory.eINSTANCE.createActor();
            actor.setName("A" + index);
            return actor;
        }).toList();
    }
}
