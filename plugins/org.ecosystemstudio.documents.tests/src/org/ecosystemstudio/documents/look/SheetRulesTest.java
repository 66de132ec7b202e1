/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SheetRulesTest {

    private final SheetRules rules = new SheetRules("""
            /* svg .grid { fill: none } */
            :root { --ink: #102030; --c0: #0a0b0c }
            @media screen and (prefers-color-scheme: dark) { :root { --ink: #ffffff } svg .grid { fill: red } }
            p, svg text { fill: var(--ink) } svg .grid { stroke: #fff; stroke-width: .8 }
            svg .thin { stroke-width: .2 }
            """);

    @Test
    void readsTheColoursOfLightPages() {
        assertEquals(new Rgb(16, 32, 48), rules.colour("ink"));
    }

    @Test
    void knowsHowTheShapesOfPicturesLook() {
        assertEquals(Map.of("fill", "var(--ink)"), rules.picture("text", List.of("")));
        assertEquals(Map.of("stroke", "#fff", "stroke-width", ".2"), rules.picture("path", List.of("thin", "grid")));
    }

    @Test
    void mixesThinColoursWithPaper() {
        assertEquals(new Rgb(204, 204, 204), new Rgb(0, 0, 0).thinned(0.2f));
    }
}
