/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;

/** The wording of a role: the term of the method where it is one of its roles, the modeller's own words otherwise. */
final class RoleWords {

    private RoleWords() {
    }

    /** The role in the language of the document. */
    static List<Inline> of(Role role, Presentation presentation) {
        String written = Prose.plain(role.getTitle());
        Optional<RoleKind> known = Arrays.stream(RoleKind.values()).filter(kind -> kind != RoleKind.OTHER)
                .filter(kind -> bare(kind.getLiteral()).equals(bare(written))).findFirst();
        return known.<List<Inline>>map(kind -> List.of(new Inline.Text(presentation.label(kind))))
                .orElseGet(() -> Prose.line(role.getTitle()));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }
}
