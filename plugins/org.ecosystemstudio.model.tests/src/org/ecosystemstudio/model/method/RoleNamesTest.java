/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNamesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource({ "lead applicant, LEAD_APPLICANT", "LeadApplicant, LEAD_APPLICANT", "Penvoerder, LEAD_APPLICANT",
            "Programme-manager, PROGRAMME_MANAGER", "CHAIR, CHAIR", "Dirigent, CONDUCTOR", "Dragon slayer, OTHER",
            "other, OTHER" })
    void recognisesTheMethodsRoles(String words, RoleKind kind) {
        assertEquals(kind, RoleNames.kindOf(role(words)));
    }

    @Test
    void translatesTheMethodsRolesAndKeepsOwnWords() {
        assertEquals("voorzitter", RoleNames.title(role("Chair"), DUTCH));
        assertEquals("chair", RoleNames.title(role("Voorzitter"), Locale.ENGLISH));
        assertEquals("Dragon slayer", RoleNames.title(role("Dragon slayer"), DUTCH));
    }

    @Test
    void saysNothingOfARoleWithoutWords() {
        assertEquals(RoleKind.OTHER, RoleNames.kindOf(role(null)));
        assertNull(RoleNames.title(role(null), DUTCH));
    }

    private static Role role(String words) {
        Role role = EcosystemFactory.eINSTANCE.createRole();
        role.setTitle(words);
        return role;
    }
}
