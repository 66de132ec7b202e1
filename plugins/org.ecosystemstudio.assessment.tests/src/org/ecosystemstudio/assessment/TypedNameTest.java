/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.junit.jupiter.api.Test;

class TypedNameTest {

    @Test
    void namesTheElementsAround() {
        assertEquals(List.of("E", "Alfa", "Alfa.\"Speed\"", "Talent", "Talent.Trainees", "Talent.Trainees.First"),
                new ModelLoader(Locale.ENGLISH).parse("""
                        ecosystem E {
                            goal Talent { subgoal Trainees { milestone First } }
                        }
                        actor Alfa { interest "Speed" }
                        """).view().all(NamedElement.class).stream().map(TypedName::of).toList());
    }
}
