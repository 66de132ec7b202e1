/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.heatmap;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.planning.capabilities.Engagement;

/** How strong an actor is in a topic, as a shade with a figure: 3 for strong, 1 for weak, a mark where nothing is stated. */
final class Shades {

    private static final String UNSTATED = "•";
    private static final String NEEDED = "?";

    private final Presentation presentation;

    Shades(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The shade of an engagement, with the sign of what is illustrative unless the actor bears it already. */
    Inline of(Engagement engagement) {
        return of(engagement.strength(), Presentation
                .sign(engagement.illustrative() && !EcosystemView.isIllustrative(engagement.actor())));
    }

    /** The mark of what an actor needs from others. */
    Inline needed() {
        return new Inline.Shade(0, NEEDED, presentation.word("heatmap.needed"));
    }

    /** Every shade once, the darkest first. */
    List<Inline> legend() {
        return List.of(of(Strength.STRONG, ""), of(Strength.MEDIUM, ""), of(Strength.WEAK, ""),
                of(Strength.UNSPECIFIED, ""), needed());
    }

    private Inline of(Strength strength, String sign) {
        return strength == Strength.UNSPECIFIED
                ? new Inline.Shade(1, UNSTATED + sign, presentation.word("heatmap.unstated"))
                : new Inline.Shade(strength.getValue(), strength.getValue() + sign, presentation.label(strength));
    }
}
