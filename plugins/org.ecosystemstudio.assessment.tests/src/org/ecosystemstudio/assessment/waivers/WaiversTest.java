/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final String ACTORS = "actor Alpha { commitment letter } actor Beta ";

    @Test
    void prefersTheWaiverThatNamesTheElement() {
        EcosystemView view = view(ACTORS + "waive SF4.1 because \"all\" waive SF4.1 on Beta because \"one\"");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertEquals("one", waivers.use("SF4.1", view.actors().get(1)).map(Waiver::getReason).orElseThrow());
        assertEquals(List.of("all"), unmatched(view, waivers));
        assertEquals("all", waivers.use("SF4.1", view.actors().get(0)).map(Waiver::getReason).orElseThrow());
        assertEquals(List.of(), unmatched(view, waivers));
    }

    @Test
    void coversWhatStandsInsideOfAnElement() {
        EcosystemView view = view(ACTORS + "waive SF3.3 on Alpha because \"one\"");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertTrue(waivers.use("SF3.3", view.all(Commitment.class).getFirst()).isPresent());
        assertTrue(waivers.use("SF3.3", view.all(Actor.class).get(1)).isEmpty());
        assertTrue(waivers.use("SF4.1", view.all(Actor.class).getFirst()).isEmpty());
    }

    @Test
    void leavesOutWaiversWhoseLastDayIsOver() {
        EcosystemView view = view(ACTORS + "waive SF4.1 because \"spring\" until 2026-05");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertTrue(waivers.use("SF4.1", view.actors().getFirst()).isEmpty());
    }

    @Test
    void leavesOutWaiversWithoutAReason() {
        EcosystemView view = view(ACTORS + "waive SF4.1 because \" \" waive Q1.1 because \"\"");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertTrue(waivers.use("SF4.1", view.actors().getFirst()).isEmpty());
        assertTrue(waivers.useForQuestion("Q1.1").isEmpty());
    }

    @Test
    void leavesOutWaiversOfWhatCannotBeWaived() {
        EcosystemView view = view(ACTORS + "waive FIN4 because \"x\" waive SET1 because \"x\"");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertTrue(waivers.use("FIN4", view.actors().getFirst()).isEmpty());
        assertTrue(waivers.use("SET1", view.actors().getFirst()).isEmpty());
    }

    @Test
    void countsUntilTheLastDayIsOver() {
        Waiver waiver = view("waive SF4.1 because \"spring\" until 2026-05").all(Waiver.class).getFirst();
        assertFalse(Waivers.isExpired(waiver, LocalDate.of(2026, 5, 31)));
        assertTrue(Waivers.isExpired(waiver, LocalDate.of(2026, 6, 1)));
        assertFalse(Waivers.isExpired(view("waive SF4.1 because \"ever\"").all(Waiver.class).getFirst(),
                LocalDate.of(2099, 1, 1)));
    }

    @Test
    void usesTheFirstWaiverOfAQuestion() {
        EcosystemView view = view("waive Q1.1 because \"first\" waive Q1.1 because \"second\"");
        Waivers waivers = new Waivers(view, AssessedText.TODAY);
        assertEquals("first", waivers.useForQuestion("Q1.1").map(Waiver::getReason).orElseThrow());
        assertTrue(waivers.useForQuestion("Q1.2").isEmpty());
        assertEquals(List.of("second"), unmatched(view, waivers));
    }

    private static List<String> unmatched(EcosystemView view, Waivers waivers) {
        return view.all(Waiver.class).stream().filter(waiver -> !waivers.isMatched(waiver)).map(Waiver::getReason)
                .toList();
    }

    private static EcosystemView view(String text) {
        return new ModelLoader(Locale.ENGLISH).parse(text).view();
    }
}
