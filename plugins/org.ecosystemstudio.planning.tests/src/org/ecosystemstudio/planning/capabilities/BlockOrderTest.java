/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class BlockOrderTest {

    private static final String TWO_BLOCKS = """
            theme Boats
            theme Cameras
            theme Docks
            theme Lenses
            actor Alfa { works on Cameras strength strong, Lenses strength medium }
            actor Beta { works on Boats strength strong, Docks strength strong }
            actor Gamma { works on Lenses strength strong, Cameras strength strong }
            actor Delta { works on Docks strength medium, Boats strength weak }
            actor Omega { works on Cameras strength weak, Docks strength weak }
            """;

    /**
     * Weights: Cameras 3+3+1=7, Docks 3+2+1=6, Lenses 2+3=5, Boats 3+1=4. Cameras comes first; it shares 2+3=5 with
     * Lenses and 1 with Docks; Lenses shares nothing with what is left, so the weightier, Docks, comes before Boats.
     */
    @Test
    void putsTopicsBesideThoseTheyShareMostWith() {
        assertEquals("Cameras Lenses Docks Boats", WrittenPlan.names(order(TWO_BLOCKS).topics()));
    }

    /** Gamma and Alfa are strongest in Cameras, Gamma more in Lenses; Omega weakly; then Beta and Delta at the docks. */
    @Test
    void putsActorsByTheTopicTheyAreStrongestInSoThatBlocksShow() {
        assertEquals("Gamma Alfa Omega Beta Delta", WrittenPlan.names(order(TWO_BLOCKS).actors()));
    }

    @Test
    void ordersWhatIsEqualByLabel() {
        BlockOrder order = order("""
                theme T10 "Theme 10"
                theme T2 "Theme 2"
                actor Beta { works on T10 }
                actor Alfa { works on T2 }
                actor Zeta "Alfa" { works on T2 }""");
        assertEquals("T2 T10", WrittenPlan.names(order.topics()));
        assertEquals("Alfa Zeta Beta", WrittenPlan.names(order.actors()));
    }

    @Test
    void isTheSameInWhicheverOrderTheEngagementsCome() {
        List<Engagement> engagements =
                new ArrayList<>(WrittenPlan.of(TWO_BLOCKS).plan().capabilities().engagements());
        BlockOrder order = BlockOrder.of(engagements);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(engagements, new Random(seed));
            assertEquals(order, BlockOrder.of(engagements));
        }
    }

    @Test
    void ordersNothing() {
        assertEquals(new BlockOrder(List.of(), List.of()), BlockOrder.of(List.of()));
    }

    private static BlockOrder order(String text) {
        return BlockOrder.of(WrittenPlan.of(text).plan().capabilities().engagements());
    }
}
