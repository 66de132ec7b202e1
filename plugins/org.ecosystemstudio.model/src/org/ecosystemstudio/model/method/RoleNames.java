/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;

/**
 * Recognises the roles that the method knows (handbook 3.3, 3.6, 3.8) in the words that a modeller wrote, in English or
 * Dutch, whatever the case, spaces and hyphens: {@code lead applicant}, {@code LeadApplicant}, {@code Penvoerder}.
 */
public final class RoleNames {

    private static final Map<String, RoleKind> KINDS = Collections.unmodifiableMap(collect());

    private RoleNames() {
    }

    /** The kind of a role; {@link RoleKind#OTHER} for one of the modeller's own and for one without words. */
    public static RoleKind kindOf(Role role) {
        return role.getTitle() == null ? RoleKind.OTHER
                : KINDS.getOrDefault(bare(role.getTitle()), RoleKind.OTHER);
    }

    /**
     * What a role is called: in the given language where the method knows it, in the modeller's own words otherwise. Null
     * when it has none.
     */
    public static String title(Role role, Locale language) {
        RoleKind kind = kindOf(role);
        return kind == RoleKind.OTHER ? role.getTitle() : Labels.of(kind, language);
    }

    private static Map<String, RoleKind> collect() {
        Map<String, RoleKind> kinds = new HashMap<>();
        for (RoleKind kind : RoleKind.values()) {
            if (kind != RoleKind.OTHER) {
                kinds.put(bare(kind.getLiteral()), kind);
                for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                    kinds.put(bare(Labels.of(kind, language)), kind);
                }
            }
        }
        return kinds;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_]+", "");
    }
}
