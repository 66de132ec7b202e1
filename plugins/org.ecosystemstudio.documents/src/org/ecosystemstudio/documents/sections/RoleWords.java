/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;

/** The wording of a role: the term of the method where it is one of its roles, the modeller's own words otherwise. */
public final class RoleWords {

    private RoleWords() {
    }

    /** Whether the role is one of those that lead, steer or pay for the ecosystem (handbook 3.6). */
    public static boolean leads(Role role) {
        return kind(role).filter(kind -> kind != RoleKind.COMPLEMENTOR && kind != RoleKind.ACTION_TAKER).isPresent();
    }

    /** The role in the language of the document. */
    public static List<Inline> of(Role role, Presentation presentation) {
        return kind(role).<List<Inline>>map(kind -> List.of(new Inline.Text(presentation.label(kind))))
                .orElseGet(() -> Prose.line(role.getTitle()));
    }

    private static Optional<RoleKind> kind(Role role) {
        String written = bare(Prose.plain(role.getTitle()));
        return Arrays.stream(RoleKind.values()).filter(kind -> kind != RoleKind.OTHER)
                .filter(kind -> bare(kind.getLiteral()).equals(written)).findFirst();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }
}
