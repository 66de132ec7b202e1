/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class ConsentStateTest {

    private final WrittenPlan plan = WrittenPlan.of("""
            actor Alfa { agrees with One for offer agrees with One for return on 2026-05 agrees with Three }
            actor Beta
            proposition One
            proposition Two { contribution Alfa "Time" benefit Beta "Time" }
            proposition Three
            proposition Others""");

    @Test
    void addsUpConsentsAndSaysWhatIsOpen() {
        assertEquals("One: [offer, return] open [contribution]; Three: [offer, contribution, return] open []; "
                + "Two: [] open [offer, contribution, return]", states("Alfa"));
    }

    @Test
    void knowsPropositionsThatAnActorOnlyBenefitsFrom() {
        assertEquals("Two: [] open [offer, contribution, return]", states("Beta"));
    }

    private String states(String actor) {
        return ConsentState.of(plan.plan().view(), plan.actor(actor)).stream()
                .map(state -> state.proposition().getName() + ": " + state.given() + " open " + state.open())
                .collect(Collectors.joining("; "));
    }
}
